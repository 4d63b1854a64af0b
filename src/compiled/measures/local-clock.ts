import { type Day, MICROS_PER_DAY } from "#calendar/day.js";
import { endOfDay, localDay, type Zone } from "#calendar/zone.js";
import type { Session } from "#duckdb/database.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named } from "#duckdb/sql-text.js";
import type { SpanQuery } from "#measures/unit.js";
import type { RecordKind } from "#shared/record-kind.js";
import { type OffsetSql, offsetSql, type TimeSql } from "./time-sql.js";
import type { UnitWorld } from "./unit-table.js";

/** The local clock over the instants that some recorded times can be. */
export interface LocalClock {
  readonly zone: Zone;
  readonly first: number;
  readonly last: number;
  readonly offset: OffsetSql;
}

export async function localClock(
  session: Session,
  times: readonly (readonly [kind: RecordKind, field: string])[],
  { taken, dating }: UnitWorld,
): Promise<LocalClock> {
  const instants = times
    .filter(([kind, field]) => taken.columns.get(kind)?.has(field))
    .map(([kind, field]) => {
      const [from, to] = [named(field), named(`${field}_to`)];
      return `select min(${from}) as least, max(${to}) as most from ${named(kind)} where ${from} <> ${FAR_SQL}`;
    });
  const [[least, most] = []] =
    instants.length === 0
      ? []
      : await session.rows(
          `select cast(min(least) as double), cast(max(most) as double) from (${instants.join(" union all ")})`,
        );
  const known = [least, most].map((instant) => (typeof instant === "number" ? instant : dating.asOf));
  const [first, last] = [Math.min(dating.asOf, ...known), Math.max(dating.asOf + 1, ...known)];
  return { zone: dating.zone, first, last, offset: offsetSql(dating.zone, first, last) };
}

/** Where a span ends, as src/measures/window-end.ts has it. */
export function spanEndSql({ endsAfterDays }: SpanQuery, end: TimeSql, clock: LocalClock): TimeSql {
  if (endsAfterDays === undefined) return end;
  const endOf = (instant: string) => {
    const day = `((${instant} + ${clock.offset(instant)}) // ${MICROS_PER_DAY} + ${endsAfterDays})`;
    return `(${day} * ${MICROS_PER_DAY} + ${endOfDaySql(day, endsAfterDays, clock)})`;
  };
  return { from: endOf(end.from), to: endOf(end.to) };
}

/** How long after its beginning in UTC a local day ends: the same for all days but those about a change of the clock. */
function endOfDaySql(day: string, days: number, { zone, first, last }: LocalClock): string {
  const endsAfter = (one: Day) => endOfDay(zone, one) - one * MICROS_PER_DAY;
  const reach = (days + 3) * MICROS_PER_DAY;
  const about = zone.changes
    .filter((change) => change > first - reach && change <= last + reach)
    .flatMap((change) => [-2, -1, 0, 1, 2].map((step) => localDay(zone, change) + step));
  const known = [...new Set(about)].sort((a, b) => a - b);
  const lastKnown = known.at(-1);
  if (lastKnown === undefined) return String(endsAfter(localDay(zone, last)));
  const branches = known.map((one) => `when ${day} <= ${one} then ${endsAfter(one)}`);
  return `case ${branches.join(" ")} else ${endsAfter(lastKnown + 1)} end`;
}
