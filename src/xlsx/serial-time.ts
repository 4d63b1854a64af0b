import type { NumberFormat } from "./number-formats.js";

const SECONDS_PER_DAY = 86_400;
const MILLIS_PER_DAY = 86_400_000;
/** 9999-12-31 when days are counted from 1900. */
const LAST_DAY = 2_958_465;

/**
 * The text of a serial number that is shown as a date or a time, to the second; null where it is none. Days are counted from
 * 1899-12-31, with a 1900-02-29 that never was, or from 1904-01-01. A whole number is a day without a time of day, even where the
 * format shows midnight: nobody typed one. A number below one is a time of day.
 */
export function serialText(
  serial: number,
  { hasDay, hasTime }: NumberFormat,
  from1904: boolean,
): string | null {
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const day = Math.floor(seconds / SECONDS_PER_DAY);
  if (!(serial >= 0) || day > LAST_DAY) return null;
  const rest = seconds - day * SECONDS_PER_DAY;
  if (day === 0 && (!hasDay || (hasTime && !from1904) || (rest > 0 && !from1904))) return clock(rest);
  const date = from1904 ? dateOf(Date.UTC(1904, 0, 1), day) : dateFrom1900(day);
  return Number.isInteger(serial) ? date : `${date}T${clock(rest)}`;
}

function dateFrom1900(day: number): string {
  if (day === 0) return "1900-01-00";
  if (day === 60) return "1900-02-29";
  return dateOf(Date.UTC(1899, 11, day < 60 ? 31 : 30), day);
}

function dateOf(epoch: number, day: number): string {
  return new Date(epoch + day * MILLIS_PER_DAY).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}
