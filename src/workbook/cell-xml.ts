import { type SharedTexts, textItem } from "./shared-texts.js";
import type { Cell, Column } from "./sheet.js";
import { styleOf } from "./styles.js";

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}(?::\d{2})?)?)?$/;
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;
const MS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;
/** The first day that all spreadsheets number alike: 1900-03-01. */
const FIRST_SERIAL = 61;

/** A cell as XML; nothing for null. `at`: its address, e.g. `B7`; `texts`: where its text goes. */
export function cellXml(at: string, value: Cell, column: Column, texts: SharedTexts): string {
  if (value === null || value === "") {
    return column.tone === undefined ? "" : `<c r="${at}" s="${styleOf(column, "text")}"/>`;
  }
  if (typeof value === "boolean")
    return `<c r="${at}" s="${styleOf(column, "text")}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return numberXml(at, value, column);
  const serial = column.type === "moment" ? serialOf(value) : null;
  if (serial !== null) return `<c r="${at}" s="${styleOf(column, "moment")}"><v>${serial}</v></c>`;
  const style = styleOf(column, FORMULA_START.test(value) ? "quoted" : "text");
  return column.own ? ownTextXml(at, style, value) : textXml(at, style, texts.numberOf(value));
}

/** A cell that shows a shared text. */
export function textXml(at: string, style: number, text: number): string {
  return `<c r="${at}" s="${style}" t="s"><v>${text}</v></c>`;
}

function ownTextXml(at: string, style: number, text: string): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is>${textItem(text)}</is></c>`;
}

function numberXml(at: string, value: number, column: Column): string {
  // Moved by its decimal digits: dividing by 100 can miss the nearest number.
  const held = column.type === "per-cent" ? Number(`${value}e-2`) : value;
  const style = styleOf(column, column.type === "per-cent" ? "per-cent" : "whole");
  return `<c r="${at}" s="${style}"><v>${held}</v></c>`;
}

/** Days since 1899-12-30 of the local date and time; null for what is no day or instant, or lies before 1900-03-01. */
function serialOf(text: string): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const days = Date.UTC(year, month - 1, day) / MS_PER_DAY + EPOCH;
  if (days < FIRST_SERIAL) return null;
  return days + (hour * 3600 + minute * 60 + second) / SECONDS_PER_DAY;
}
