import { datingField, type FileDays } from "#arrival/file-days.js";
import { MICROS_PER_MINUTE } from "#calendar/day.js";
import { localDay, type Zone } from "#calendar/zone.js";
import type { Session } from "#duckdb/database.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named } from "#duckdb/sql-text.js";
import type { ArrivalChecks } from "#generated/types.js";
import type { TakenTables } from "./taken-tables.js";

/** Every zone of our years is whole quarters of an hour from UTC: such a quarter lies in one local day. */
const QUARTER = 15 * MICROS_PER_MINUTE;

/** What src/arrival/file-days.ts counts in records, counted in ledger tables. */
export async function tableDays(
  session: Session,
  { columns, origins }: TakenTables,
  dating: ArrivalChecks["dating"],
  zone: Zone,
): Promise<FileDays[]> {
  const found: FileDays[] = [];
  for (const kind of columns.keys()) {
    const present = await session.rows(`select distinct origin from ${named(kind)} order by origin`);
    for (const [number] of present) {
      const origin = origins[Number(number)];
      if (origin === undefined) continue;
      const { file, sender } = origin;
      const field = datingField(dating, kind, origin);
      const days = new Map<number, number>();
      found.push({ file, sender, kind, days });
      if (field === null) continue;
      const rows = await session.rows(
        `select ${named(field)} // ${QUARTER} as quarter, count(*) from ${named(kind)}
         where origin = ${Number(number)} and ${named(field)} <> ${FAR_SQL} group by quarter`,
      );
      for (const [quarter, records] of rows) {
        const day = localDay(zone, Number(quarter) * QUARTER);
        days.set(day, (days.get(day) ?? 0) + Number(records));
      }
    }
  }
  return found;
}
