import { MICROS_PER_QUARTER, MICROS_PER_SECOND } from "#calendar/day.js";
import type { Zone } from "#calendar/zone.js";
import type { Session } from "#duckdb/database.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named } from "#duckdb/sql-text.js";
import type { IntegrityChecks } from "#generated/types.js";
import { type ColumnValues, isTime, timeOfDay } from "#integrity/constant-columns.js";
import type { TakenTables } from "../taken-tables.js";

/** The watched columns that could hold one value, as src/integrity/constant-columns.ts finds them in records. */
export async function tableColumnValues(
  session: Session,
  { columns, origins }: TakenTables,
  { fields }: IntegrityChecks["constants"],
  zone: Zone,
): Promise<ColumnValues[]> {
  const found: ColumnValues[] = [];
  for (const { kind, field } of fields) {
    if (!columns.get(kind)?.has(field)) continue;
    const isMoment = isTime(kind, field);
    const [value, table] = [named(field), named(kind)];
    const exact = isMoment ? `${value} = ${named(`${field}_to`)} and ${value} <> ${FAR_SQL}` : "true";
    // One time of day is one place in its quarter of an hour, whatever the offset.
    const shown = isMoment
      ? `(${value} // ${MICROS_PER_SECOND}) % ${MICROS_PER_QUARTER / MICROS_PER_SECOND}`
      : value;
    const rows = await session.rows(
      `select origin, count(${value}), min(${shown}), max(${shown}) from ${table} where ${exact} group by origin order by origin`,
    );
    for (const [number, recorded, least, most] of rows) {
      const origin = origins[Number(number)];
      if (origin === undefined || Number(recorded) === 0) continue;
      const { file, sender } = origin;
      const times = async () => {
        const quarters = await session.rows(
          `select distinct ${value} // ${MICROS_PER_QUARTER} from ${table} where origin = ${Number(number)} and ${exact}`,
        );
        const instants = quarters.map(
          ([quarter]) => Number(quarter) * MICROS_PER_QUARTER + Number(least) * MICROS_PER_SECOND,
        );
        return new Set(instants.map((instant) => timeOfDay(instant, zone)));
      };
      const texts = least !== most ? null : isMoment ? await times() : new Set([String(least)]);
      const only = texts?.size === 1 ? ([...texts][0] ?? null) : null;
      found.push({ file, sender, kind, field, recorded: Number(recorded), only });
    }
  }
  return found;
}
