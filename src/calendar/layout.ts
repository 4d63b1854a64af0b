import { auditError } from "#shared/error.js";
import { dayOf } from "./day.js";
import { type ClockReading, readCanonical, readOffset, timeOfDay } from "./moment.js";

/** Reads text in one layout; null where it does not fit or names no real day or time. */
export type LayoutReader = (text: string) => ClockReading | null;

const TOKENS: Readonly<Record<string, string>> = {
  yyyy: "(?<year>\\d{4})",
  yy: "(?<shortYear>\\d{2})",
  MM: "(?<month>\\d{2})",
  M: "(?<month>\\d{1,2})",
  dd: "(?<date>\\d{2})",
  d: "(?<date>\\d{1,2})",
  HH: "(?<hour>\\d{2})",
  H: "(?<hour>\\d{1,2})",
  hh: "(?<hour12>\\d{2})",
  h: "(?<hour12>\\d{1,2})",
  mm: "(?<minute>\\d{2})",
  ss: "(?<second>\\d{2})",
  SSS: "(?<fraction>\\d{3})",
  SSSSSS: "(?<fraction>\\d{6})",
  a: "(?<half>[AaPp][Mm])",
  XXX: "(?<offset>Z|[+-]\\d{2}:\\d{2})",
  MMM: "(?<monthName>[A-Za-z]{3})",
};
const TOKEN = /yyyy|yy|MMM|MM|M|dd|d|HH|H|hh|h|mm|ss|S{6}|SSS|a|XXX|'[^']*'|[^A-Za-z']/y;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A reader of one layout such as `MM/dd/yyyy HH:mm` (Unicode date field symbols; text in single quotes), or of
 * `iso`, the canonical form. The whole text must fit. A layout without a day reads a time of day (day 0).
 * Throws `bad-layout`.
 */
export function layoutReader(layout: string): LayoutReader {
  if (layout === "iso") return readCanonical;
  const pattern = new RegExp(`^${patternOf(layout)}$`);
  const hasDay = /[yd]/.test(layout.replace(/'[^']*'/g, ""));
  return (text) => {
    const groups = pattern.exec(text)?.groups;
    return groups ? readGroups(groups, hasDay) : null;
  };
}

/** First letter of a symbol: what part of a time it reads. `h` reads the hour too. */
function partOf(token: string): string | null {
  if (TOKENS[token] === undefined) return null;
  return token.startsWith("h") ? "H" : token.charAt(0);
}

/** The symbols and other characters of a layout, quoted text as one. Throws `bad-layout`. */
export function layoutTokens(layout: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < layout.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(layout)?.[0];
    if (token === undefined) {
      throw auditError(
        "bad-layout",
        `layout \`${layout}\` cannot be read from character ${at + 1} on`,
        undefined,
        "use yyyy MM dd HH mm ss and the like; put other letters in single quotes",
      );
    }
    tokens.push(token);
  }
  return tokens;
}

function patternOf(layout: string): string {
  let pattern = "";
  const seen = new Set<string>();
  for (const token of layoutTokens(layout)) {
    const part = partOf(token);
    if (part !== null && seen.has(part)) {
      throw auditError(
        "bad-layout",
        `layout \`${layout}\` reads a part twice: \`${token}\``,
        undefined,
        "each part of a time stands once; put other letters in single quotes",
      );
    }
    if (part !== null) seen.add(part);
    pattern += TOKENS[token] ?? escapeRegExp(token.startsWith("'") ? token.slice(1, -1) : token);
  }
  return pattern;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function readGroups(groups: Record<string, string | undefined>, hasDay: boolean): ClockReading | null {
  const day = hasDay ? dayOf(yearOf(groups), monthOf(groups), Number(groups.date)) : 0;
  if (day === null) return null;
  const hour = hourOf(groups);
  if (hour === null) return { day, time: null, offset: null };
  const time = timeOfDay(
    hour,
    Number(groups.minute ?? 0),
    Number(groups.second ?? 0),
    (groups.fraction ?? "").padEnd(6, "0"),
  );
  if (time === null) return null;
  return { day, time, offset: groups.offset === undefined ? null : readOffset(groups.offset) };
}

function yearOf(groups: Record<string, string | undefined>): number {
  return groups.year === undefined ? 2000 + Number(groups.shortYear) : Number(groups.year);
}

function monthOf(groups: Record<string, string | undefined>): number {
  if (groups.monthName === undefined) return Number(groups.month);
  return MONTHS.indexOf(groups.monthName.toLowerCase()) + 1;
}

function hourOf(groups: Record<string, string | undefined>): number | null {
  if (groups.hour !== undefined) return Number(groups.hour);
  if (groups.hour12 === undefined) return null;
  const hour = Number(groups.hour12);
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (groups.half?.toLowerCase() === "pm" ? 12 : 0);
}
