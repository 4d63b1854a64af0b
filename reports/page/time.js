import { counted } from "./dom.js";

export const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
export const DAY = 1440;

/** The day of a local minute as YYYY-MM-DD. @param {number} minute */
export function dayText(minute) {
  return new Date(minute * 60_000).toISOString().slice(0, 10);
}

/** Weekday of a local day (days since 1970-01-01), 0 for Sunday. @param {number} day */
export function weekday(day) {
  return (((day + 4) % 7) + 7) % 7;
}

/** `Tue 2026-09-08 09:05`; the last minute of a day is its end. @param {number} minute */
export function timeText(minute) {
  const day = `${WEEKDAYS[weekday(Math.floor(minute / DAY))]} ${dayText(minute)}`;
  const clock = new Date(minute * 60_000).toISOString().slice(11, 16);
  return clock === "23:59" ? `end of ${day}` : `${day} ${clock}`;
}

/** Minutes as words, cut to two units. @param {number} minutes */
function duration(minutes) {
  const total = Math.abs(minutes);
  const days = Math.floor(total / DAY);
  const hours = Math.floor((total % DAY) / 60);
  const rest = total % 60;
  const parts = [
    days > 0 ? counted(days, "day") : "",
    hours > 0 ? `${hours} h` : "",
    rest > 0 && days === 0 ? `${rest} min` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "less than a minute" : parts.join(" ");
}

/** @param {number | null} margin */
export function marginText(margin) {
  if (margin === null) return "";
  return margin < 0 ? `${duration(margin)} late` : duration(margin);
}
