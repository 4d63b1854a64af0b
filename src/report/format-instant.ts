import type { InstantOrRange } from "#generated/types.js";
import { NOT_KNOWN } from "./words.js";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?/;
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

/**
 * The local part of an ISO instant: `Tue 2026-09-08 09:05`, `end of Wed 2026-10-07` for the last second of a day,
 * a date alone as `Tue 2026-09-08`. Text that is no instant is printed as it is.
 */
export function instant(text: string): string {
  const match = ISO.exec(text);
  if (!match) return text;
  const day = `${weekday(text)} ${text.slice(0, 10)}`;
  const [hour, minute, second = "00", fraction = ""] = match.slice(4);
  if (hour === undefined) return day;
  if (`${hour}${minute}${second}` === "235959") return `end of ${day}`;
  const isWholeMinute = second === "00" && !/[1-9]/.test(fraction);
  return `${day} ${hour}:${minute}${isWholeMinute ? "" : `:${second}`}`;
}

/** A day (`2026-09-08`) with its weekday. */
export function day(text: string): string {
  return instant(text.slice(0, 10));
}

/** An instant or a range in words; null where nothing is known. `asOf` is the instant the data is complete through. */
export function span(value: InstantOrRange, asOf: string): string | null {
  if (value === null) return null;
  if (typeof value === "string") return instant(value);
  const { from, to } = value;
  if (from === null && to === null) return NOT_KNOWN;
  if (from === null) return `${NOT_KNOWN}, at the latest ${instant(to ?? "")}`;
  if (to === null)
    return sameMinute(from, asOf)
      ? `none by ${instant(asOf)}`
      : `${NOT_KNOWN}, at the earliest ${instant(from)}`;
  if (from === to) return instant(from);
  return isWholeDay(from, to)
    ? `${day(from)}, no time recorded`
    : `between ${instant(from)} and ${instant(to)}`;
}

/**
 * Minutes as words, cut to two units: 1985 is `1 day 9 h`, 75 is `1 h 15 min`, 0 is `less than a minute`.
 * The sign is left out.
 */
export function duration(minutes: number): string {
  const total = Math.abs(minutes);
  const days = Math.floor(total / MINUTES_PER_DAY);
  const hours = Math.floor((total % MINUTES_PER_DAY) / MINUTES_PER_HOUR);
  const rest = total % MINUTES_PER_HOUR;
  const parts = [
    days > 0 ? `${days} ${days === 1 ? "day" : "days"}` : "",
    hours > 0 ? `${hours} h` : "",
    rest > 0 && days === 0 ? `${rest} min` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "less than a minute" : parts.join(" ");
}

function weekday(text: string): string {
  const utc = Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10)));
  return WEEKDAYS[new Date(utc).getUTCDay()] ?? "";
}

/** As-of is written to the minute or finer, "not yet" begins a microsecond after it. */
function sameMinute(a: string, b: string): boolean {
  return a.slice(0, 16) === b.slice(0, 16);
}

function isWholeDay(from: string, to: string): boolean {
  return from.slice(0, 10) === to.slice(0, 10) && /T00:00/.test(from) && /T23:59:59/.test(to);
}
