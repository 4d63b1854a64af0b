import { formatDay, MICROS_PER_DAY, MICROS_PER_MINUTE } from "#calendar/day.js";
import { parseMoment } from "#calendar/moment.js";
import { toLocal, type Zone } from "#calendar/zone.js";

/** A span on the local clock of the audit, in whole minutes since 1970-01-01 00:00 of that clock. */
export type LocalSpan = readonly [from: number, to: number];

export const MINUTES_PER_DAY = 1440;

/** The local minute an instant (microseconds) falls into. */
export function localMinute(instant: number, zone: Zone): number {
  return Math.floor(toLocal(zone, instant) / MICROS_PER_MINUTE);
}

/** The local minute of an ISO instant; null where it is none. */
export function localMinuteOf(iso: string | null, zone: Zone): number | null {
  if (iso === null) return null;
  const moment = parseMoment(iso, zone);
  return typeof moment === "string" ? null : localMinute(moment.from, zone);
}

/** The local day of a minute, as YYYY-MM-DD. */
export function dayOfMinute(minute: number): string {
  return formatDay(Math.floor((minute * MICROS_PER_MINUTE) / MICROS_PER_DAY));
}

/** A minute as report text reads times: `2026-09-08T09:05`. */
export function isoOfMinute(minute: number): string {
  const inDay = minute - Math.floor(minute / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${dayOfMinute(minute)}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
