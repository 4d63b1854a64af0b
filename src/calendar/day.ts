/** A local day as the number of days since 1970-01-01. */
export type Day = number;

export const MICROS_PER_SECOND = 1_000_000;
export const MICROS_PER_MINUTE = 60 * MICROS_PER_SECOND;
/** Every zone of our years is whole quarters of an hour from UTC, and changes its clock by them: such a quarter lies in one local day. */
export const MICROS_PER_QUARTER = 15 * MICROS_PER_MINUTE;
export const MICROS_PER_HOUR = 60 * MICROS_PER_MINUTE;
export const MICROS_PER_DAY = 24 * MICROS_PER_HOUR;

const MILLIS_PER_DAY = 86_400_000;

/** The day of a year, month (1-12) and day of the month, or null where no such day exists. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const millis = Date.UTC(year, month - 1, date);
  const back = new Date(millis);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) {
    return null;
  }
  return millis / MILLIS_PER_DAY;
}

/** The day a `YYYY-MM-DD` text names, or null. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Days are written many times over: each is made into text once. */
const texts = new Map<Day, string>();
const MOST_TEXTS = 50_000;

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  if (texts.size === MOST_TEXTS) texts.clear();
  const text = new Date(day * MILLIS_PER_DAY).toISOString().slice(0, 10);
  texts.set(day, text);
  return text;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

export const WEEKDAYS = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;
