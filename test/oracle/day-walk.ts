/**
 * Counting by walking, written from docs/language.md "Counting and local times" and from nothing else: days as
 * texts, `Date.UTC` for the next day and the weekday, `Intl.DateTimeFormat` for the clock on the wall. It shares
 * no line with src/calendar. Instants are milliseconds; the last microsecond of a day is its end minus 0.001.
 */
export interface Closed {
  readonly holidays: ReadonlySet<string>;
  /** 0 is Sunday. */
  readonly weekend: ReadonlySet<number>;
}

export interface Words extends Closed {
  readonly dayZero: "same" | "next-open-day";
  readonly cutoff: string | null;
  readonly lastDay: "stays" | "rolls";
  readonly dayEnds: string | null;
}

export type Unit = "minutes" | "hours" | "calendarDays" | "businessDays";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the wall shows at an instant: `2025-03-09` and `01:59`. */
export function wall(zone: string, instant: number): { readonly date: string; readonly time: string } {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
    clocks.set(zone, clock);
  }
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}

function utc(date: string, time = "00:00"): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return Date.UTC(year, month - 1, day, hour, minute);
}

export function tomorrow(date: string): string {
  return new Date(utc(date) + DAY).toISOString().slice(0, 10);
}

export function isOpen(date: string, closed: Closed): boolean {
  return !closed.weekend.has(new Date(utc(date)).getUTCDay()) && !closed.holidays.has(date);
}

function nextOpen(date: string, closed: Closed): string {
  let day = tomorrow(date);
  while (!isOpen(day, closed)) day = tomorrow(day);
  return day;
}

/** Every instant at which the wall shows a date and time: none in a gap, two in an overlap. Whole quarter hours of offset. */
function instantsOf(zone: string, date: string, time: string): number[] {
  const found: number[] = [];
  for (let offset = 14 * HOUR; offset >= -14 * HOUR; offset -= 15 * MINUTE) {
    const instant = utc(date, time) - offset;
    const shown = wall(zone, instant);
    if (shown.date === date && shown.time === time) found.push(instant);
  }
  return found;
}

/** Minutes that the wall is ahead of UTC. */
function ahead(zone: string, instant: number): number {
  const shown = wall(zone, instant);
  return (utc(shown.date, shown.time) - Math.floor(instant / MINUTE) * MINUTE) / MINUTE;
}

/** The interval of a local time: between its readings in the offsets before and after where it is not one instant. */
export function readings(zone: string, date: string, time: string): { from: number; to: number } {
  const found = instantsOf(zone, date, time);
  if (found.length === 1) return { from: found[0] as number, to: found[0] as number };
  const naive = utc(date, time);
  const ends = [naive - DAY, naive + DAY].map((day) => naive - ahead(zone, day) * MINUTE);
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/** The first instant at which the wall shows a date, found by looking every quarter of an hour. */
export function dayBegins(zone: string, date: string): number {
  let instant = utc(date) - 14 * HOUR;
  while (wall(zone, instant).date < date) instant += 15 * MINUTE;
  return instant;
}

function dayEnds(zone: string, date: string, words: Words): number {
  if (words.dayEnds === null) return dayBegins(zone, tomorrow(date)) - 0.001;
  return readings(zone, date, words.dayEnds).to;
}

/** The due: `start` plus n units. */
export function due(zone: string, start: number, unit: Unit, n: number, words: Words): number {
  if (unit === "minutes") return start + n * MINUTE;
  if (unit === "hours") return start + n * HOUR;
  const shown = wall(zone, start);
  let day = shown.date;
  if (unit === "calendarDays") {
    for (let walked = 0; walked < n; walked += 1) day = tomorrow(day);
    while (words.lastDay === "rolls" && !isOpen(day, words)) day = tomorrow(day);
    return dayEnds(zone, day, words);
  }
  if (words.dayZero === "next-open-day") {
    const late = words.cutoff !== null && shown.time >= words.cutoff;
    if (!isOpen(day, words) || late) day = nextOpen(day, words);
  }
  for (let counted = 0; counted < n; counted += 1) day = nextOpen(day, words);
  return dayEnds(zone, day, words);
}
