import { formatDay, MICROS_PER_DAY } from "#calendar/day.js";
import { offsetAt, type Zone } from "#calendar/zone.js";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SYMBOL = /yyyy|yy|MMM|MM|M|dd|d|HH|H|hh|h|mm|ss|S{6}|a|XXX|'[^']*'/g;

/** An instant printed in a layout; what the layout has no symbol for is lost, as in any export. */
export function printMoment(layout: string, instant: number, zone: Zone): string {
  const offset = offsetAt(zone, instant);
  const local = instant + offset;
  const day = Math.floor(local / MICROS_PER_DAY);
  const micros = local - day * MICROS_PER_DAY;
  const [year, month, date] = formatDay(day).split("-").map(Number) as [number, number, number];
  const hour = Math.floor(micros / 3_600_000_000);
  const half = hour % 12 === 0 ? 12 : hour % 12;
  const symbols: Readonly<Record<string, string>> = {
    yyyy: String(year),
    yy: pad(year % 100),
    MMM: MONTHS[month - 1] as string,
    MM: pad(month),
    M: String(month),
    dd: pad(date),
    d: String(date),
    HH: pad(hour),
    H: String(hour),
    hh: pad(half),
    h: String(half),
    mm: pad(Math.floor(micros / 60_000_000) % 60),
    ss: pad(Math.floor(micros / 1_000_000) % 60),
    SSSSSS: String(micros % 1_000_000).padStart(6, "0"),
    a: hour < 12 ? "AM" : "pm",
    XXX: printOffset(offset),
  };
  return layout.replace(SYMBOL, (symbol) => symbols[symbol] ?? symbol.slice(1, -1));
}

function printOffset(offset: number): string {
  const minutes = Math.abs(offset) / 60_000_000;
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
