import { MICROS_PER_DAY, MICROS_PER_HOUR, MICROS_PER_MINUTE } from "#calendar/day.js";
import type { Zone } from "#calendar/zone.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named, quoted } from "#duckdb/sql-text.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { type UnitWorld, unknown } from "./unit-table.js";

/** The ends of what is known of a time as SQL, in microseconds; null where it has no such end. */
export interface TimeSql {
  readonly from: string;
  readonly to: string;
}

/** What is known of a recorded time, as src/measures/record-fact.ts has it. */
export function timeSql(kind: RecordKind, field: string, alias: string, world: UnitWorld): TimeSql {
  const delivered = world.taken.columns.get(kind);
  const status = kindOf(kind).fields.get(field)?.notYetWhen;
  const saysNotYet =
    status && delivered?.has(status.field)
      ? `coalesce(${alias}.${named(status.field)} in (${status.in.map(quoted).join(", ")}), false)`
      : "false";
  const notYet = `case when ${saysNotYet} then ${world.dating.asOf + 1} end`;
  if (!delivered?.has(field)) return { from: `(${notYet})`, to: "cast(null as bigint)" };
  const [from, to] = [`${alias}.${named(field)}`, `${alias}.${named(`${field}_to`)}`];
  return {
    from: `(case when ${from} = ${FAR_SQL} then ${world.dating.asOf + 1} when ${from} is not null then ${from} else ${notYet} end)`,
    to: `(case when ${from} <> ${FAR_SQL} then ${to} end)`,
  };
}

/** Whole minutes from one time to another, as src/measures/span.ts has them. */
export function spanSql(start: TimeSql, end: TimeSql): [string, string] {
  const [from, to] = [minutes(`${end.from} - ${start.to}`), minutes(`${end.to} - ${start.from}`)];
  return [`case when ${from} < 0 and coalesce(${to} >= 0, true) then 0 else ${from} end`, to];
}

/** Doubles, as in JavaScript: every difference is exact, and so is its floor. */
function minutes(micros: string): string {
  return `floor(cast(${micros} as double) / ${MICROS_PER_MINUTE}.0)`;
}

/** Is a time at or after another: 2 yes, 1 unknown, 0 no. */
export function isFromSql(time: TimeSql, other: TimeSql): string {
  return `case when ${time.from} >= ${other.to} then 2 when ${time.to} < ${other.from} then 0 else 1 end`;
}

/** The local month in which a time begins, or undated (src/measures/local-fact.ts). `local`: the time on the local clock. */
export function monthSql({ from }: TimeSql, local: TimeSql, asOf: number): string {
  return `case when ${from} <= ${asOf} then strftime(make_timestamp(${local.from}), '%Y-%m') else 'undated' end`;
}

/** The weekday of a time on the local clock, from 1 (Monday) to 7. */
export function weekdaySql(local: TimeSql): string {
  // Day 0 was a Thursday.
  return ofBothEnds(local, (instant) => `(${instant} // ${MICROS_PER_DAY} + 3) % 7 + 1`, 1);
}

/** The hour of a time on the local clock, from 00 to 23. */
export function hourSql(local: TimeSql): string {
  return ofBothEnds(local, (instant) => `${instant} % ${MICROS_PER_DAY} // ${MICROS_PER_HOUR}`, 2);
}

function ofBothEnds({ from, to }: TimeSql, numberOf: (instant: string) => string, digits: number): string {
  const name = `lpad(cast(${numberOf(from)} as varchar), ${digits}, '0')`;
  return `case when ${numberOf(from)} = ${numberOf(to)} then ${name} else ${unknown("not-settled")} end`;
}

/** The offset of an instant, in microseconds east of UTC. */
export type OffsetSql = (instant: string) => string;

/** Offsets of a zone for instants between two, in microseconds: few changes lie between them. */
export function offsetSql({ changes, offsets }: Zone, first: number, last: number): OffsetSql {
  const before = changes.filter((change) => change <= first).length;
  const branches = changes
    .slice(before)
    .filter((change) => change <= last)
    .map((change, index) => ({ change, offset: offsets[before + index] as number }));
  const lastOffset = offsets[before + branches.length] as number;
  return (instant) =>
    branches.length === 0
      ? String(lastOffset)
      : `case ${branches.map(({ change, offset }) => `when ${instant} < ${change} then ${offset}`).join(" ")} else ${lastOffset} end`;
}
