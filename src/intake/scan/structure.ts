import { CARRIAGE_RETURN, LINE_FEED, next, nextNear, QUOTE } from "./bytes.js";
import { type LineShifts, lineShifts } from "./line-shifts.js";
import type { Newline, Oddity, OddityCode } from "./scan-result.js";

/** In bytes. */
export interface Limits {
  /** Length of a record, line end included. */
  readonly longest: number;
  /** What DuckDB reads at a time. */
  readonly buffer: number;
}

/** Walks the records of a text, line ends and quotes only; gives the first oddity, after which it is done. */
export interface Structure {
  /** Whole lines, or what follows the last of them; `offset` is where they begin in the file. */
  walk(lines: Buffer, offset: number): Oddity | null;
  end(): Oddity | null;
  /** The line after those that were walked. */
  line(): number;
  summary(): { readonly rows: number; readonly newline: Newline | null; readonly shifts: LineShifts };
}

/** `delimiter` is a byte. */
export function structure(delimiter: number, { longest, buffer }: Limits): Structure {
  const shifts = lineShifts();
  let records = 0;
  let newline: Newline | null = null;
  let line = 1;
  let recordLine = 1;
  let inQuotes = false;
  // Where the piece that is walked begins in the file, and the record in the piece: below 0, in an earlier one.
  let begin = 0;
  let recordStart = 0;

  const odd = (code: OddityCode, on = line): Oddity => ({ code, line: on });

  function endRecord(end: number): Oddity | null {
    if (end - recordStart > longest) return odd("long-record", recordLine);
    if (records > 0) shifts.tell(records, recordLine);
    records++;
    return null;
  }

  /** The line end begins at `end`; its line feed stands at `feed`. */
  function endLine(end: number, feed: number): Oddity | null {
    const kind = end === feed ? "lf" : "crlf";
    newline ??= kind;
    if (newline !== kind) return odd("mixed-newlines");
    const oddity = end === recordStart ? passEmptyLine(end, feed) : endRecord(feed + 1);
    recordStart = feed + 1;
    line++;
    recordLine = line;
    return oddity;
  }

  function passEmptyLine(end: number, feed: number): Oddity | null {
    if (records === 0) return odd("empty-first-line");
    return newline === "crlf" && touchesBorder(end, feed) ? odd("buffer-border") : null;
  }

  /** The line end before a record counts: DuckDB goes wrong where a border lies in it, too. */
  function touchesBorder(from: number, to: number): boolean {
    return Math.floor((begin + to) / buffer) > Math.floor(Math.max(begin + from - 3, 0) / buffer);
  }

  function walk(lines: Buffer, offset: number): Oddity | null {
    begin = offset;
    const { length } = lines;
    let feed = next(lines, LINE_FEED, 0);
    let carriage = next(lines, CARRIAGE_RETURN, 0);
    let quote = inQuotes ? -1 : next(lines, QUOTE, 0);

    while (quote < length || feed < length) {
      if (feed < quote) {
        const end = carriage === feed - 1 ? carriage : feed;
        if (carriage < end) return odd("lone-carriage-return");
        const oddity = endLine(end, feed);
        if (oddity !== null) return oddity;
        feed = next(lines, LINE_FEED, feed + 1);
        if (carriage < feed) carriage = next(lines, CARRIAGE_RETURN, recordStart);
        continue;
      }
      if (carriage < quote) return odd("lone-carriage-return");
      const opens = quote === recordStart || lines[quote - 1] === delimiter;
      if (!inQuotes && !opens) return odd("stray-quote");
      const close = closingQuote(lines, quote + 1);
      inQuotes = close === length;
      if (feed < close || carriage < close) {
        if (records === 0) return odd("newline-in-header");
        for (; feed < close; feed = next(lines, LINE_FEED, feed + 1)) line++;
        for (; carriage < close; carriage = next(lines, CARRIAGE_RETURN, carriage + 1)) {
          if (lines[carriage + 1] !== LINE_FEED) line++;
        }
      }
      if (!inQuotes && !mayFollowQuote(lines[close + 1])) return odd("text-after-quote");
      quote = nextNear(lines, QUOTE, close + 1);
    }
    if (carriage < length) return odd("lone-carriage-return");
    recordStart -= length;
    begin += length;
    return null;
  }

  function mayFollowQuote(byte: number | undefined): boolean {
    return byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === undefined;
  }

  return {
    walk,
    end() {
      if (inQuotes) return odd("unclosed-quote", recordLine);
      if (recordStart === 0) return records === 0 ? odd("no-header") : null;
      return touchesBorder(recordStart, 0) ? odd("buffer-border", recordLine) : endRecord(0);
    },
    line: () => line,
    summary: () => ({ rows: records - 1, newline, shifts: shifts.all() }),
  };
}

/** The next quote that is not one of a pair; the length where there is none. */
function closingQuote(bytes: Buffer, from: number): number {
  let at = nextNear(bytes, QUOTE, from);
  while (bytes[at + 1] === QUOTE) at = nextNear(bytes, QUOTE, at + 2);
  return at;
}
