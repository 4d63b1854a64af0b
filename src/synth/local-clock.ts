import { MICROS_PER_MINUTE } from "#calendar/day.js";
import { offsetAt, zoneOf } from "#calendar/zone.js";

/** The clock of a zone in whole minutes: all times of a synthetic case are minutes since 1970-01-01 UTC. */
export interface LocalClock {
  /** Minutes on the local clock of a minute. */
  toLocal(minute: number): number;
  /** The minute of a local clock reading; the earlier of two, where it occurs twice. */
  fromLocal(local: number): number;
  /** Offset in minutes east of UTC. */
  offset(minute: number): number;
}

export const MINUTES_PER_DAY = 1440;

/** The clock of a zone. Throws `unknown-zone`. */
export function localClock(id: string): LocalClock {
  const zone = zoneOf(id);
  // Nearly all times lie between the same two changes as the time before them: those are looked at first.
  let since = 1;
  let until = 0;
  let known = 0;
  const offset = (minute: number): number => {
    if (minute >= since && minute < until) return known;
    const instant = minute * MICROS_PER_MINUTE;
    known = offsetAt(zone, instant) / MICROS_PER_MINUTE;
    const past = zone.changes.filter((change) => change <= instant).length;
    since = (zone.changes[past - 1] ?? Number.NEGATIVE_INFINITY) / MICROS_PER_MINUTE;
    until = (zone.changes[past] ?? Number.POSITIVE_INFINITY) / MICROS_PER_MINUTE;
    return known;
  };
  return {
    offset,
    toLocal: (minute) => minute + offset(minute),
    fromLocal(local) {
      const early = local - offset(local - MINUTES_PER_DAY);
      if (early + offset(early) === local) return early;
      return local - offset(local + MINUTES_PER_DAY);
    },
  };
}
