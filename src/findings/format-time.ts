import { formatDay, MICROS_PER_DAY, MICROS_PER_MINUTE, weekdayOf } from "#calendar/day.js";
import { formatInstant } from "#calendar/moment.js";
import { endOfDay, localDay, offsetAt, startOfDay, toLocal, type Zone } from "#calendar/zone.js";
import type { InstantOrRange } from "#generated/types.js";
import type { Interval } from "#shared/interval.js";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** A local day for people: `Tue 2026-09-08`. */
export function dayWords(day: number): string {
  return `${WEEKDAYS[weekdayOf(day)]} ${formatDay(day)}`;
}

/** A recorded time for people, in the zone: to the minute, a day, an hour of a clock change, or the span it lies in. */
export function timeWords(value: Interval, zone: Zone): string {
  if (value.from === value.to) return instantWords(value.from, zone);
  if (!isKnown(value)) return "a time that is not recorded";
  const day = wholeDayOf(value, zone);
  if (day !== null) return `${dayWords(day)} (no time of day)`;
  return clockChangeWords(value, zone) ?? spanWords(value, zone);
}

/** A recorded time as part of a sentence: `on Tue 2026-09-08 09:05`, `between ... and ...`. */
export function onTimeWords(value: Interval, zone: Zone): string {
  if (!isKnown(value)) return "at a time that is not recorded";
  const words = timeWords(value, zone);
  return isSpan(value, zone) ? words : `on ${words}`;
}

/** A time that was compared: a due ends its day, a day without a time is that day. */
export function comparedWords(value: Interval, zone: Zone): string {
  if (value.from === value.to) return dueWords(value.to, zone);
  if (value.to === Number.POSITIVE_INFINITY) return `${dueWords(value.from, zone)} or later`;
  if (value.from === Number.NEGATIVE_INFINITY) return `${dueWords(value.to, zone)} or earlier`;
  const day = wholeDayOf(value, zone);
  if (day !== null) return dayWords(day);
  return isSpan(value, zone) ? `a time ${timeWords(value, zone)}` : timeWords(value, zone);
}

function isKnown({ from, to }: Interval): boolean {
  return Number.isFinite(from) && Number.isFinite(to);
}

function wholeDayOf({ from, to }: Interval, zone: Zone): number | null {
  if (!Number.isFinite(from)) return null;
  const day = localDay(zone, from);
  return from === startOfDay(zone, day) && to === endOfDay(zone, day) ? day : null;
}

function isSpan(value: Interval, zone: Zone): boolean {
  if (value.from === value.to || wholeDayOf(value, zone) !== null) return false;
  return clockChangeWords(value, zone) === null;
}

function spanWords({ from, to }: Interval, zone: Zone): string {
  return `between ${instantWords(from, zone)} and ${instantWords(to, zone)}`;
}

/**
 * The reading of a clock that came twice or never: its two instants are as far apart as the clock was moved. Null for
 * any other span.
 */
function clockChangeWords({ from, to }: Interval, zone: Zone): string | null {
  const [before, after] = [offsetAt(zone, from), offsetAt(zone, to)];
  if (to - from !== Math.abs(after - before)) return null;
  if (after < before) return `${instantWords(from, zone)}, an hour that came twice when the clock went back`;
  const reading = clockWords(to + before);
  return `${reading}, an hour that the clock left out when it went forward`;
}

/** A local clock reading, in microseconds since 1970-01-01 on that clock. */
function clockWords(local: number): string {
  const day = Math.floor(local / MICROS_PER_DAY);
  const minutes = Math.floor((local - day * MICROS_PER_DAY) / MICROS_PER_MINUTE);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${dayWords(day)} ${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** A due for people: days end with their last instant. */
export function dueWords(instant: number, zone: Zone): string {
  const day = localDay(zone, instant);
  return instant === endOfDay(zone, day) ? `the end of ${dayWords(day)}` : instantWords(instant, zone);
}

export function instantWords(instant: number, zone: Zone): string {
  return clockWords(toLocal(zone, instant));
}

/** ISO 8601 with the zone's offset; a range where it is not one instant; null where nothing is known. */
export function instantOrRange(value: Interval | undefined, zone: Zone): InstantOrRange {
  if (value === undefined) return null;
  const end = (instant: number) => (Number.isFinite(instant) ? formatInstant(instant, zone) : null);
  const [from, to] = [end(value.from), end(value.to)];
  if (value.from === value.to) return from;
  return from === null && to === null ? null : { from, to };
}

/** Whole minutes from a due to an act; negative is late, and any lateness counts as a minute. */
export function marginMinutes(due: number, act: number): number {
  return Math.floor((due - act) / MICROS_PER_MINUTE);
}

/** An instant of a finding for a cell of a table: a range by its ends. */
export function rangeText(value: InstantOrRange): string | null {
  if (value === null || typeof value === "string") return value;
  return `${value.from ?? "open"} to ${value.to ?? "open"}`;
}
