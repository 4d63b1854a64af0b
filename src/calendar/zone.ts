import { tzOffset } from "@date-fns/tz";
// By its own path: the index loads every function of the package.
import { addHours } from "date-fns/addHours";
import { auditError } from "#shared/error.js";
import { exact, type Interval } from "#shared/interval.js";
import { type Day, dayOf, MICROS_PER_DAY, MICROS_PER_MINUTE } from "./day.js";

/** A time zone as a table of offsets, so that no verdict depends on the zone or locale of the process. */
export interface Zone {
  readonly id: string;
  /** Instants (microseconds) at which the offset changes, ascending. */
  readonly changes: readonly number[];
  /** Offsets in microseconds east of UTC: before the first change, then after each. */
  readonly offsets: readonly number[];
}

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2049;
/** Weeks are stepped in hours: these are the same in every zone, that of the process included. */
const HOURS_PER_WEEK = 7 * 24;
/** UTC is asked for in every run and has no offsets to be looked for. */
const zones = new Map<string, Zone>([["UTC", { id: "UTC", changes: [], offsets: [0] }]]);

/** The zone of an IANA name. Throws `unknown-zone`. */
export function zoneOf(id: string): Zone {
  const known = zones.get(id);
  if (known) return known;
  if (Number.isNaN(tzOffset(id, new Date(0)))) {
    throw auditError(
      "unknown-zone",
      `time zone \`${id}\` is not known`,
      undefined,
      "use an IANA name such as America/Los_Angeles",
    );
  }
  const zone = buildZone(id);
  zones.set(id, zone);
  return zone;
}

/** Offset of an instant in microseconds east of UTC. */
export function offsetAt(zone: Zone, instant: number): number {
  let low = 0;
  let high = zone.changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (instant < (zone.changes[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return zone.offsets[low] as number;
}

/** The local clock of an instant, as microseconds since 1970-01-01 on that clock. */
export function toLocal(zone: Zone, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/** The local day of an instant. */
export function localDay(zone: Zone, instant: number): Day {
  return Math.floor(toLocal(zone, instant) / MICROS_PER_DAY);
}

/**
 * The instant of a local clock reading. A reading that occurs twice or never on a clock change is the
 * interval between its readings in the offsets before and after the change (docs/language.md, "Counting").
 */
export function fromLocal(zone: Zone, local: number): Interval {
  const before = offsetAt(zone, local - 2 * MICROS_PER_DAY);
  const after = offsetAt(zone, local + 2 * MICROS_PER_DAY);
  if (before === after) return exact(local - before);
  const early = local - before;
  const late = local - after;
  const earlyHolds = offsetAt(zone, early) === before;
  const lateHolds = offsetAt(zone, late) === after;
  if (earlyHolds !== lateHolds) return exact(earlyHolds ? early : late);
  return { from: Math.min(early, late), to: Math.max(early, late) };
}

/**
 * First instant of a local day: 23, 24 or 25 hours before that of the next. Where midnight occurs twice it is the
 * first one, where it never occurs the instant of the change.
 */
export function startOfDay(zone: Zone, day: Day): number {
  const { from, to } = fromLocal(zone, day * MICROS_PER_DAY);
  return localDay(zone, from) === day ? from : to;
}

/** Last microsecond of a local day. */
export function endOfDay(zone: Zone, day: Day): number {
  return startOfDay(zone, day + 1) - 1;
}

/** A local day as the interval from its first to its last microsecond. */
export function wholeDay(zone: Zone, day: Day): Interval {
  return { from: startOfDay(zone, day), to: endOfDay(zone, day) };
}

/** Offsets are asked week by week, and a change between two weeks is narrowed down to its minute. */
function buildZone(id: string): Zone {
  const offset = (instant: number) => tzOffset(id, new Date(instant / 1000)) * MICROS_PER_MINUTE;
  const last = yearStart(LAST_YEAR + 2);
  let week = yearStart(FIRST_YEAR - 1);
  let current = offset(week);
  const changes: number[] = [];
  const offsets = [current];
  while (week < last) {
    const nextWeek = addHours(new Date(week / 1000), HOURS_PER_WEEK).getTime() * 1000;
    const next = offset(nextWeek);
    if (next !== current) {
      changes.push(firstMinuteWith(offset, next, week, nextWeek));
      offsets.push(next);
      current = next;
    }
    week = nextWeek;
  }
  return { id, changes, offsets };
}

/** The first whole minute in (from, to] whose offset is `wanted`. */
function firstMinuteWith(
  offset: (instant: number) => number,
  wanted: number,
  from: number,
  to: number,
): number {
  let low = from / MICROS_PER_MINUTE;
  let high = to / MICROS_PER_MINUTE;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle * MICROS_PER_MINUTE) === wanted) high = middle;
    else low = middle;
  }
  return high * MICROS_PER_MINUTE;
}

function yearStart(year: number): number {
  return (dayOf(year, 1, 1) as Day) * MICROS_PER_DAY;
}
