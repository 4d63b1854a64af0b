import { formatDay, MICROS_PER_MINUTE, weekdayOf } from "#calendar/day.js";
import { formatInstant } from "#calendar/moment.js";
import { endOfDay, localDay, startOfDay, type Zone } from "#calendar/zone.js";
import type { InstantOrRange } from "#generated/types.js";
import type { Interval } from "#shared/interval.js";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** A local day for people: `Tue 2026-09-08`. */
export function dayWords(day: number): string {
  return `${WEEKDAYS[weekdayOf(day)]} ${formatDay(day)}`;
}

/** A recorded time for people, in the zone: to the minute, a day, or the span it lies in. */
export function timeWords(value: Interval, zone: Zone): string {
  if (value.from === value.to) return instantWords(value.from, zone);
  if (!Number.isFinite(value.from) || !Number.isFinite(value.to)) return "a time that is not recorded";
  const day = localDay(zone, value.from);
  if (value.from === startOfDay(zone, day) && value.to === endOfDay(zone, day))
    return `${dayWords(day)} (no time of day)`;
  return `between ${instantWords(value.from, zone)} and ${instantWords(value.to, zone)}`;
}

/** A due for people: days end with their last instant. */
export function dueWords(instant: number, zone: Zone): string {
  const day = localDay(zone, instant);
  return instant === endOfDay(zone, day) ? `the end of ${dayWords(day)}` : instantWords(instant, zone);
}

export function instantWords(instant: number, zone: Zone): string {
  return `${dayWords(localDay(zone, instant))} ${formatInstant(instant, zone).slice(11, 16)}`;
}

/** Minutes for people: `1 day 9 h 5 min`. */
export function lengthWords(minutes: number): string {
  const size = Math.abs(minutes);
  const days = Math.floor(size / 1440);
  const parts = [
    days > 0 ? `${days} day${days === 1 ? "" : "s"}` : "",
    part(Math.floor(size / 60) % 24, "h"),
    part(size % 60, "min"),
  ];
  return parts.filter(Boolean).join(" ") || "less than a minute";
}

function part(size: number, unit: string): string {
  return size > 0 ? `${size} ${unit}` : "";
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
