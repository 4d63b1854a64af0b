import { datingField, type FileDays } from "#arrival/file-days.js";
import { MICROS_PER_QUARTER } from "#calendar/day.js";
import { localDay, type Zone } from "#calendar/zone.js";
import type { Session } from "#duckdb/database.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named } from "#duckdb/sql-text.js";
import type { ArrivalChecks } from "#generated/types.js";
import type { TakenTables } from "./taken-tables.js";

/** What src/arrival/file-days.ts counts in records, counted in ledger tables. */
export async function tableDays(
  session: Session,
  { columns, origins }: TakenTables,
  dating: ArrivalChecks["dating"],
  zone: Zone,
): Promise<FileDays[]> {
  const kinds = [...columns.keys()];
  if (kinds.length === 0) return [];
  const counted = kinds.map((kind, index) => {
    const dates = origins.flatMap((origin, number) => {
      const field = origin.kind === kind ? datingField(dating, kind, origin) : null;
      // A file of which no row was read brings no column.
      return field === null || !columns.get(kind)?.has(field) ? [] : [`when ${number} then ${named(field)}`];
    });
    const date = dates.length === 0 ? "cast(null as bigint)" : `case origin ${dates.join(" ")} end`;
    // An origin whose records have no date has a row too.
    return `select ${index} as n, origin, case when date <> ${FAR_SQL} then date // ${MICROS_PER_QUARTER} end as quarter, count(*)
      from (select origin, ${date} as date from ${named(kind)}) group by all`;
  });
  const found = new Map<number, FileDays & { readonly days: Map<number, number> }>();
  for (const [, number, quarter, records] of await session.rows(
    `${counted.join(" union all ")} order by 1, 2`,
  )) {
    const origin = origins[Number(number)];
    if (origin === undefined) continue;
    const { file, sender } = origin;
    const known = found.get(Number(number));
    const of = known ?? { file, sender, kind: origin.kind, days: new Map() };
    found.set(Number(number), of);
    if (typeof quarter !== "number") continue;
    const day = localDay(zone, quarter * MICROS_PER_QUARTER);
    of.days.set(day, (of.days.get(day) ?? 0) + Number(records));
  }
  return [...found.values()];
}
