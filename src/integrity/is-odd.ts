import { MICROS_PER_DAY } from "#calendar/day.js";
import { type Moment, NOT_YET } from "#calendar/moment.js";
import { localDay, type Zone } from "#calendar/zone.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { Oddity } from "./record-check.js";

/** Is a record odd in this way, for sure? What is blank, not yet or could be in order is not. `zone`: of local times. */
export function isOdd(record: LedgerRecord, oddity: Oddity, zone: Zone): boolean {
  switch (oddity.is) {
    case "reversed": {
      const [first, second] = [timeOf(record, oddity.earlier), timeOf(record, oddity.later)];
      return first !== null && second !== null && first.from > second.to;
    }
    case "day-late": {
      const [first, second] = [timeOf(record, oddity.earlier), timeOf(record, oddity.later)];
      if (first === null || second === null || first.day || first.from <= second.to) return false;
      return isNextDayByUtc(first.from, zone) && first.from - MICROS_PER_DAY <= second.to;
    }
    case "apart": {
      const [from, to] = [timeOf(record, oddity.from), timeOf(record, oddity.to)];
      if (from === null || to === null || !isAmong(record, oddity.only)) return false;
      const [least, most] = [to.from - from.to, to.to - from.from];
      return least > oddity.most || (most >= 0 && most < oddity.least);
    }
    case "ended":
      return isAmong(record, { field: oddity.state, in: oddity.in }) && timeOf(record, oddity.end) !== null;
    case "after": {
      const time = timeOf(record, oddity.field);
      return time !== null && time.from > oddity.instant;
    }
    case "two-readings": {
      const time = timeOf(record, oddity.field);
      return time !== null && !time.day && time.from !== time.to;
    }
  }
}

/** A recorded time; null where the field is blank or says that the act had not happened. */
export function timeOf({ values }: LedgerRecord, field: string): Moment | null {
  const value = values[field];
  return typeof value !== "object" || value === NOT_YET || !Number.isFinite(value.from) ? null : value;
}

function isAmong(
  { values }: LedgerRecord,
  only: { readonly field: string; readonly in: readonly string[] } | null,
): boolean {
  return only === null || only.in.includes(String(values[only.field] ?? ""));
}

function isNextDayByUtc(instant: number, zone: Zone): boolean {
  return Math.floor(instant / MICROS_PER_DAY) > localDay(zone, instant);
}
