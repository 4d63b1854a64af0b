import { type LayoutReader, layoutReader } from "#calendar/layout.js";
import { type ClockReading, type Moment, momentOf } from "#calendar/moment.js";
import { FIRST_YEAR, LAST_YEAR, type Zone } from "#calendar/zone.js";
import type { Misfit } from "./convert-text.js";

/** Turns the trimmed text of a date cell, and of a time cell where there is one, into a moment. */
export type MomentReader = (date: string, time: string | null) => Moment | Misfit;

/** How the texts of a moment look: layouts tried in order, and the zone of local times. */
export interface MomentShape {
  readonly layouts: readonly string[];
  /** Null where the date column also holds the time. */
  readonly timeLayouts: readonly string[] | null;
  readonly zone: Zone;
}

/** Repeated texts are read once; the store is emptied when it is full, so that memory stays flat. */
const REMEMBERED = 65_536;

/** A reader of one shape of moments. Throws `bad-layout`. */
export function momentReader(shape: MomentShape): MomentReader {
  const known = new Map<string, Moment | Misfit>();
  // By date, then by time: to join the two texts would cost more than to look twice.
  const pairs = new Map<string, Map<string, Moment | Misfit>>();
  let count = 0;
  const read = plainReader(shape);

  function remember(date: string, time: string | null, moment: Moment | Misfit): void {
    if (count === REMEMBERED) {
      known.clear();
      pairs.clear();
      count = 0;
    }
    count += 1;
    const times = time === null ? known : (pairs.get(date) ?? new Map<string, Moment | Misfit>());
    if (time !== null) pairs.set(date, times);
    times.set(time ?? date, moment);
  }

  return (date, time) => {
    const before = time === null ? known.get(date) : pairs.get(date)?.get(time);
    if (before) return before;
    const moment = read(date, time);
    remember(date, time, moment);
    return moment;
  };
}

/** What a date is in a file with a separate time column decides how its own time of day is taken: see `joined`. */
function plainReader({ layouts, timeLayouts, zone }: MomentShape): MomentReader {
  const readDate = firstFit(layouts);
  const readTime = firstFit(timeLayouts ?? []);
  const badDate: Misfit = { code: "bad-date", expected: `expected ${listed(layouts)}` };
  const badTime: Misfit = { code: "bad-time", expected: `expected ${listed(timeLayouts ?? [])}` };
  const outOfRange: Misfit = { code: "date-out-of-range", expected: `${FIRST_YEAR} to ${LAST_YEAR}` };
  return (date, time) => {
    const day = readDate(date);
    if (day === null) return badDate;
    const clock = time === null ? null : readTime(time);
    if (time !== null && clock === null) return badTime;
    const reading = timeLayouts === null ? day : joined(day, clock);
    if (reading === null) return TWO_TIMES;
    const moment = momentOf(reading, zone);
    return typeof moment === "string" ? (moment === "bad-date" ? badDate : outOfRange) : moment;
  };
}

const TWO_TIMES: Misfit = { code: "bad-time", expected: "the date column holds another time of day" };

/**
 * A date column that prints every date with midnight says nothing of the time beside a time column; any other
 * time of day in it must be the one in the time column.
 */
function joined(day: ClockReading, clock: ClockReading | null): ClockReading | null {
  if (clock === null) return day.time === 0 ? { ...day, time: null } : day;
  if (day.time !== null && day.time !== 0 && day.time !== clock.time) return null;
  return { day: day.day, time: clock.time, offset: clock.offset ?? day.offset };
}

/** The reading of the first layout that fits. An offset beyond 14 hours is none. */
function firstFit(layouts: readonly string[]): LayoutReader {
  const readers = layouts.map(layoutReader);
  return (text) => {
    for (const read of readers) {
      const reading = read(text);
      if (reading && !Number.isNaN(reading.offset)) return reading;
    }
    return null;
  };
}

function listed(layouts: readonly string[]): string {
  return `${layouts.length === 1 ? "layout" : "one of the layouts"} ${layouts.map((one) => `\`${one}\``).join(", ")}`;
}
