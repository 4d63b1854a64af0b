import type { BusinessCalendar } from "#calendar/business-calendar.js";
import { dueAfter } from "#calendar/counting.js";
import { type Day, MICROS_PER_DAY, MICROS_PER_MINUTE } from "#calendar/day.js";
import { fromLocal, type Zone } from "#calendar/zone.js";
import type { TimeLimit } from "./time-limits.js";

/** A start at which the two limits end at different instants. */
export interface Apart {
  readonly start: number;
  readonly first: number;
  readonly second: number;
}

/** How the dues of two limits lie to each other over every start that was tried. */
export interface LimitComparison {
  /** Starts at which the first limit ends earlier, later, and at the same instant. */
  readonly earlier: number;
  readonly later: number;
  readonly same: number;
  readonly exampleEarlier: Apart | null;
  readonly exampleLater: Apart | null;
}

/** Local times of day at which a clock may start: the ends of a day, of its business hours, and its middle. */
const TIMES = [0, 8 * 60, 12 * 60, 17 * 60, 23 * 60 + 59];

/**
 * Counts two limits from the same instants, on every day from `first` to `last` at five times of day, and compares where
 * they end: limits in hours, calendar days and business days can be told apart in no other way. Null where a limit's
 * number is not fixed.
 */
export function compareLimits(
  [a, zoneA]: readonly [TimeLimit, Zone],
  [b, zoneB]: readonly [TimeLimit, Zone],
  calendars: ReadonlyMap<string, BusinessCalendar>,
  first: Day,
  last: Day,
): LimitComparison | null {
  const dueA = dueOf(a, zoneA, calendars);
  const dueB = dueOf(b, zoneB, calendars);
  if (dueA === null || dueB === null) return null;
  const counts = { earlier: 0, later: 0, same: 0 };
  const examples: { earlier: Apart | null; later: Apart | null } = { earlier: null, later: null };
  for (let day = first; day <= last; day += 1) {
    for (const minute of TIMES) {
      const start = fromLocal(zoneA, day * MICROS_PER_DAY + minute * MICROS_PER_MINUTE).from;
      const apart = { start, first: dueA(start), second: dueB(start) };
      const order = apart.first < apart.second ? "earlier" : apart.first > apart.second ? "later" : "same";
      counts[order] += 1;
      if (order !== "same") examples[order] ??= apart;
    }
  }
  return { ...counts, exampleEarlier: examples.earlier, exampleLater: examples.later };
}

function dueOf(
  { unit, amount, counting }: TimeLimit,
  zone: Zone,
  calendars: ReadonlyMap<string, BusinessCalendar>,
): ((start: number) => number) | null {
  const calendar = calendars.get(counting.calendar);
  if (amount === null || calendar === undefined) return null;
  return (start) => dueAfter(start, unit, amount, counting, calendar, zone);
}
