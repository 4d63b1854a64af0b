import type { Interval } from "#shared/interval.js";
import {
  type Day,
  dayOf,
  formatDay,
  MICROS_PER_DAY,
  MICROS_PER_HOUR,
  MICROS_PER_MINUTE,
  MICROS_PER_SECOND,
} from "./day.js";
import { FIRST_YEAR, fromLocal, LAST_YEAR, offsetAt, wholeDay, type Zone } from "./zone.js";

/** A recorded time: exact, a whole day where only a date was recorded, or a pair of readings on a clock change. */
export interface Moment extends Interval {
  /** Only a date was recorded. */
  readonly day: boolean;
}

/** Only a recorded day alone is so wide: the shortest local day, of 22 hours, is, and no two readings of one clock change are. */
export const LEAST_DAY = 20 * MICROS_PER_HOUR;

/** A token of the source says that the act had not happened; which instant that means depends on as-of. */
export const NOT_YET: Moment = Object.freeze({
  from: Number.POSITIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  day: false,
});

/** Parts of a recorded time, before a zone makes them an instant. */
export interface ClockReading {
  readonly day: Day;
  /** Microseconds since local midnight; null where only a date was recorded. */
  readonly time: number | null;
  /** Offset in microseconds east of UTC where the text names one. */
  readonly offset: number | null;
}

export type MomentProblem = "bad-date" | "date-out-of-range";

const CANONICAL =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Reads canonical text: a date, or a date and time to the minute or finer, with or without offset. Null where it is none. */
export function readCanonical(text: string): ClockReading | null {
  const match = CANONICAL.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === null) return null;
  if (match[4] === undefined) return { day, time: null, offset: null };
  const time = timeOfDay(
    Number(match[4]),
    Number(match[5]),
    Number(match[6] ?? 0),
    (match[7] ?? "").padEnd(6, "0"),
  );
  const offset = match[8] === undefined ? null : readOffset(match[8]);
  if (time === null || Number.isNaN(offset)) return null;
  return { day, time, offset };
}

/** Microseconds since midnight, or null where no such time exists. */
export function timeOfDay(hour: number, minute: number, second = 0, micros = "0"): number | null {
  if (hour > 23 || minute > 59 || second > 59) return null;
  return hour * MICROS_PER_HOUR + minute * MICROS_PER_MINUTE + second * MICROS_PER_SECOND + Number(micros);
}

/** Offset in microseconds of `Z`, `+HH:MM` or `-HH:MM`; NaN where it is none. */
export function readOffset(text: string): number {
  if (text === "Z") return 0;
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (!match || Number(match[2]) > 14 || Number(match[3]) > 59) return Number.NaN;
  const size = Number(match[2]) * MICROS_PER_HOUR + Number(match[3]) * MICROS_PER_MINUTE;
  return match[1] === "-" ? -size : size;
}

/** The moment of a clock reading in a zone, or why there is none. */
export function momentOf(reading: ClockReading, zone: Zone): Moment | MomentProblem {
  const year = Number(formatDay(reading.day).slice(0, 4));
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return "date-out-of-range";
  if (reading.time === null) return { ...wholeDay(zone, reading.day), day: true };
  const local = reading.day * MICROS_PER_DAY + reading.time;
  if (reading.offset !== null)
    return { from: local - reading.offset, to: local - reading.offset, day: false };
  return { ...fromLocal(zone, local), day: false };
}

/** Reads canonical text in a zone. */
export function parseMoment(text: string, zone: Zone): Moment | MomentProblem {
  const reading = readCanonical(text);
  return reading ? momentOf(reading, zone) : "bad-date";
}

/** ISO 8601 with the zone's offset. The last microsecond of a second is printed as that second. */
export function formatInstant(instant: number, zone: Zone): string {
  const offset = offsetAt(zone, instant);
  const local = instant + offset;
  const day = Math.floor(local / MICROS_PER_DAY);
  const micros = local - day * MICROS_PER_DAY;
  const seconds = Math.floor(micros / MICROS_PER_SECOND);
  const fraction = micros - seconds * MICROS_PER_SECOND;
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => pad(Math.floor(part)))
    .join(":");
  const tail =
    fraction === 0 || fraction === MICROS_PER_SECOND - 1 ? "" : `.${String(fraction).padStart(6, "0")}`;
  return `${formatDay(day)}T${clock}${tail}${formatOffset(offset)}`;
}

function formatOffset(offset: number): string {
  const minutes = Math.abs(offset) / MICROS_PER_MINUTE;
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
