import { MICROS_PER_HOUR, MICROS_PER_MINUTE } from "#calendar/day.js";
import { layoutTokens } from "#calendar/layout.js";
import { quoted } from "#duckdb/sql-text.js";

/** How texts of one layout are told and read in SQL. */
export interface LayoutSql {
  readonly hasDay: boolean;
  readonly hasTime: boolean;
  /** Do texts end with an offset? */
  readonly hasOffset: boolean;
  /** Is a text of the layout, with a month, day of the month, time of day and offset in their ranges? */
  fits(text: string): string;
  /** Its clock reading as a timestamp, NULL where there is no such day; only for texts that fit. */
  read(text: string): string;
  /** How the layout writes what it reads, as `strftime` has it; null where one text may mean two times, or the like. */
  readonly written: Written | null;
}

/** Formats of `strftime` in which a layout writes each day, or each minute of a day, in a text of its own. */
export interface Written {
  readonly unit: "day" | "minute";
  /** As most write it first, then with a zero before a part that may be one digit shorter. */
  readonly formats: readonly string[];
}

interface Part {
  /** What the text shows there, in the ranges that the reference reader allows. */
  readonly pattern: string;
  readonly format: string;
  readonly reads: "day" | "time";
  readonly width: number;
  /** May be one digit shorter. */
  readonly isOpen?: boolean;
  readonly isWord?: boolean;
}

const part = (
  reads: Part["reads"],
  width: number,
  pattern: string,
  format: string,
  rest: Partial<Part> = {},
): Part => ({
  reads,
  width,
  pattern,
  format,
  ...rest,
});
const OPEN = { isOpen: true };
const WORD = { isWord: true };

const PARTS: Readonly<Record<string, Part>> = {
  yyyy: part("day", 4, "[0-9]{4}", "%Y"),
  yy: part("day", 2, "[0-9]{2}", "%y"),
  MMM: part("day", 3, "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", "%b", WORD),
  MM: part("day", 2, "(?:0[1-9]|1[0-2])", "%m"),
  M: part("day", 2, "(?:0?[1-9]|1[0-2])", "%m", OPEN),
  dd: part("day", 2, "(?:0[1-9]|[12][0-9]|3[01])", "%d"),
  d: part("day", 2, "(?:0?[1-9]|[12][0-9]|3[01])", "%d", OPEN),
  HH: part("time", 2, "(?:[01][0-9]|2[0-3])", "%H"),
  H: part("time", 2, "(?:[01]?[0-9]|2[0-3])", "%H", OPEN),
  hh: part("time", 2, "(?:0[1-9]|1[0-2])", "%I"),
  h: part("time", 2, "(?:0?[1-9]|1[0-2])", "%I", OPEN),
  mm: part("time", 2, "[0-5][0-9]", "%M"),
  ss: part("time", 2, "[0-5][0-9]", "%S"),
  SSSSSS: part("time", 6, "[0-9]{6}", "%f"),
  SSS: part("time", 3, "[0-9]{3}", "%g"),
  a: part("time", 2, "[AaPp][Mm]", "%p", WORD),
};
/** The formats, in order, of parts that name a whole day or minute and nothing else. */
const WHOLE: Readonly<Record<string, Written["unit"]>> = {
  "%Y%d%m": "day",
  "%d%m%y": "day",
  "%Y%b%d": "day",
  "%b%d%y": "day",
  "%H%M": "minute",
  "%I%M%p": "minute",
};
const OFFSET = "(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])";

/** A layout in SQL; null where SQL would not surely read it as the reference does. The layout has passed its check. */
export function layoutSql(layout: string): LayoutSql | null {
  const tokens = layoutTokens(layout);
  const hasOffset = tokens.at(-1) === "XXX";
  const pieces = (hasOffset ? tokens.slice(0, -1) : tokens).map((token) => PARTS[token] ?? literalOf(token));
  if (!pieces.every((piece) => piece !== null)) return null;
  const parts = pieces.filter((piece) => typeof piece !== "string");
  const run = openRuns(pieces);
  if (run === "unclear") return null;
  const pattern = pieces
    .map((piece) => (typeof piece === "string" ? escaped(piece) : piece.pattern))
    .join("");
  const format = pieces.map(formatOf).join("");
  const width = pieces.reduce(
    (sum, piece) => sum + (typeof piece === "string" ? piece.length : piece.width),
    0,
  );
  const clock = (text: string) => (hasOffset ? withoutOffset(text) : text);
  const filled = (text: string) => (run === "leading" ? `lpad(${text}, ${width}, '0')` : text);
  const open = pieces.map((piece) =>
    typeof piece === "object" && piece.isOpen ? piece.format.replace("%", "%-") : formatOf(piece),
  );
  const unit = hasOffset
    ? undefined
    : WHOLE[
        parts
          .map(({ format }) => format)
          .sort()
          .join("")
      ];
  return {
    hasDay: parts.some(({ reads }) => reads === "day"),
    hasTime: parts.some(({ reads }) => reads === "time"),
    hasOffset,
    fits: (text) => `regexp_full_match(${text}, ${quoted(pattern + (hasOffset ? OFFSET : ""))})`,
    read: (text) => `try_strptime(${filled(clock(text))}, ${quoted(format)})`,
    written: unit === undefined ? null : { unit, formats: [...new Set([open.join(""), format])] },
  };
}

function formatOf(piece: Part | string): string {
  return typeof piece === "string" ? piece : piece.format;
}

/**
 * A part that may be one digit shorter is clear if no digit follows it. Before other digits it is clear where it is the
 * only such part and the first of all, as in `Hmm`: the width of the text tells, and a zero before it makes it plain.
 */
function openRuns(pieces: readonly (Part | string)[]): "none" | "leading" | "unclear" {
  const isBeforeDigits = (piece: Part | string, index: number) => {
    const next = pieces[index + 1];
    return typeof piece !== "string" && piece.isOpen && typeof next === "object" && !next.isWord;
  };
  const unclear = pieces.filter(isBeforeDigits);
  if (unclear.length === 0) return "none";
  const open = pieces.filter((piece) => typeof piece !== "string" && piece.isOpen);
  return open.length === 1 && open[0] === pieces[0] ? "leading" : "unclear";
}

/** Text between parts, as far as it means nothing to either reader; null for digits, per cent signs, an offset and the like. */
function literalOf(token: string): string | null {
  const text = token.startsWith("'") ? token.slice(1, -1) : token;
  return token !== "XXX" && /^[A-Za-z /.,:;_-]*$/.test(text) ? text : null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** A text without the offset it ends with. */
export function withoutOffset(text: string): string {
  return `left(${text}, strlen(${text})::bigint - case when ends_with(${text}, 'Z') then 1 else 6 end)`;
}

/** The offset a text ends with, `Z` or as in `-08:00`, in microseconds east of UTC. */
export function offsetAtEnd(text: string): string {
  const hours = `substr(${text}, strlen(${text})::bigint - 4, 2)::bigint * ${MICROS_PER_HOUR}`;
  const minutes = `right(${text}, 2)::bigint * ${MICROS_PER_MINUTE}`;
  const sign = `case when substr(${text}, strlen(${text})::bigint - 5, 1) = '-' then -1 else 1 end`;
  return `case when ends_with(${text}, 'Z') then 0 else (${sign}) * (${hours} + ${minutes}) end`;
}
