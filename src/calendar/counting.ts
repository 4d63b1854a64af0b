import { type BusinessCalendar, isBusinessDay, nextBusinessDay } from "./business-calendar.js";
import { type Day, MICROS_PER_DAY, MICROS_PER_HOUR, MICROS_PER_MINUTE } from "./day.js";
import { endOfDay, fromLocal, localDay, toLocal, type Zone } from "./zone.js";

/** How days are counted, every word settled. docs/language.md, "Counting". */
export interface ResolvedCounting {
  readonly calendar: string;
  readonly dayZero: "same" | "next-open-day";
  /** Local time of day in microseconds from which on a start counts as the next business day. */
  readonly cutoff: number | null;
  readonly lastDay: "stays" | "rolls";
  /** Local time of day in microseconds at which the last day ends; null: midnight. */
  readonly dayEnds: number | null;
}

export type DurationUnit = "minutes" | "hours" | "calendarDays" | "businessDays";

/** One of a unit, for people. */
export const DURATION_WORDS: Readonly<Record<DurationUnit, string>> = {
  minutes: "minute",
  hours: "hour",
  calendarDays: "calendar day",
  businessDays: "business day",
};

export const DURATION_UNITS = Object.keys(DURATION_WORDS) as readonly DurationUnit[];

/**
 * The last instant that still complies: `start` plus `amount` units, counted in a zone.
 * Throws `calendar-out-of-range`.
 */
export function dueAfter(
  start: number,
  unit: DurationUnit,
  amount: number,
  counting: ResolvedCounting,
  calendar: BusinessCalendar,
  zone: Zone,
): number {
  if (unit === "minutes") return start + amount * MICROS_PER_MINUTE;
  if (unit === "hours") return start + amount * MICROS_PER_HOUR;
  const last =
    unit === "calendarDays"
      ? lastCalendarDay(localDay(zone, start), amount, counting, calendar)
      : lastBusinessDay(dayZero(start, counting, calendar, zone), amount, calendar);
  return endOf(last, counting, zone);
}

/** The day from which business days are counted: that of the start, or the next business day. */
export function dayZero(
  start: number,
  counting: ResolvedCounting,
  calendar: BusinessCalendar,
  zone: Zone,
): Day {
  const day = localDay(zone, start);
  if (counting.dayZero === "same") return day;
  if (!isBusinessDay(calendar, day)) return nextBusinessDay(calendar, day);
  const time = toLocal(zone, start) - day * MICROS_PER_DAY;
  return counting.cutoff !== null && time >= counting.cutoff ? nextBusinessDay(calendar, day) : day;
}

function lastCalendarDay(
  day: Day,
  amount: number,
  counting: ResolvedCounting,
  calendar: BusinessCalendar,
): Day {
  const last = day + amount;
  if (counting.lastDay === "stays" || isBusinessDay(calendar, last)) return last;
  return nextBusinessDay(calendar, last);
}

function lastBusinessDay(zero: Day, amount: number, calendar: BusinessCalendar): Day {
  let day = zero;
  for (let counted = 0; counted < amount; counted += 1) day = nextBusinessDay(calendar, day);
  return day;
}

function endOf(day: Day, counting: ResolvedCounting, zone: Zone): number {
  if (counting.dayEnds === null) return endOfDay(zone, day);
  return fromLocal(zone, day * MICROS_PER_DAY + counting.dayEnds).to;
}

/** One day of a walk: counted (with its ordinal), or why it is not. */
export interface WalkedDay {
  readonly day: Day;
  readonly counted: number | null;
  readonly closed: string | null;
}

/** The days from the start to the last day of a limit, one by one, for people to check the count. */
export function walkDays(
  start: number,
  unit: "calendarDays" | "businessDays",
  amount: number,
  counting: ResolvedCounting,
  calendar: BusinessCalendar,
  zone: Zone,
): WalkedDay[] {
  const zero = unit === "businessDays" ? dayZero(start, counting, calendar, zone) : localDay(zone, start);
  const last = localDay(zone, dueAfter(start, unit, amount, counting, calendar, zone));
  const days: WalkedDay[] = [];
  let counted = 0;
  for (let day = localDay(zone, start); day <= last; day += 1) {
    const closed = unit === "businessDays" ? closedBecause(calendar, day) : null;
    const counts = day > zero && closed === null && counted < amount;
    if (counts) counted += 1;
    days.push({ day, counted: counts ? counted : null, closed });
  }
  return days;
}

function closedBecause(calendar: BusinessCalendar, day: Day): string | null {
  if (isBusinessDay(calendar, day)) return null;
  return calendar.holidays.get(day) ?? "weekend";
}
