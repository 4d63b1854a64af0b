import type { SourceRow } from "./csv.js";
import { type Encoding, lenientText } from "./decode-text.js";
import { CARRIAGE_RETURN, next as find, LINE_FEED, QUOTE } from "./scan/bytes.js";

/** A file in plain shape (scan/): bytes of UTF-8, one kind of line end, quotes in pairs where they belong. */
export interface PlainFile {
  readonly delimiter: string;
  readonly encoding: Encoding;
  open(): AsyncIterable<Uint8Array>;
  lineOf(row: number): number;
}

/** A data row and its number, from 1. */
export interface NumberedRow {
  readonly row: number;
  readonly text: SourceRow;
}

/** Few enough to be gone before memory is tidied up: what outlives that twice is kept for long. */
const ROWS_AT_A_TIME = 64;

/**
 * The wanted data rows (ascending) of a file in plain shape as csv-parse would give them, some at a time. Lines in between
 * are passed over by hopping from line end to line end, ten times as fast as they are parsed. The file is read to its end,
 * so that whoever takes its digest has it whole.
 */
export async function* plainRows(
  file: PlainFile,
  wanted: ArrayLike<number>,
): AsyncGenerator<readonly NumberedRow[]> {
  let found: NumberedRow[] = [];
  let rest: Buffer = Buffer.alloc(0);
  let row = -1;
  let next = 0;

  function taken(): readonly NumberedRow[] {
    const rows = found;
    found = [];
    return rows;
  }

  /** Returns where the last, unfinished record begins. */
  function* walk(bytes: Buffer, isLast: boolean): Generator<readonly NumberedRow[], number> {
    let begin = 0;
    let quote = find(bytes, QUOTE, 0);
    while (begin < bytes.length && next < wanted.length) {
      let end = find(bytes, LINE_FEED, begin);
      while (quote < end) {
        const closing = find(bytes, QUOTE, quote + 1);
        if (end < closing) end = find(bytes, LINE_FEED, closing);
        quote = find(bytes, QUOTE, closing + 1);
      }
      if (end === bytes.length && !isLast) return begin;
      const stop = bytes[end - 1] === CARRIAGE_RETURN && end > begin ? end - 1 : end;
      if (stop > begin) {
        row++;
        if (row === wanted[next]) {
          found.push({ row, text: sourceRow(file, row, textOf(file, bytes, begin, stop)) });
          next++;
          if (found.length === ROWS_AT_A_TIME) yield taken();
        }
      }
      begin = end + 1;
    }
    return begin;
  }

  for await (const piece of file.open()) {
    if (next === wanted.length) continue;
    const bytes =
      rest.length === 0
        ? Buffer.from(piece.buffer, piece.byteOffset, piece.length)
        : Buffer.concat([rest, piece]);
    const done = yield* walk(bytes, false);
    rest = Buffer.from(bytes.subarray(done));
  }
  yield* walk(rest, true);
  yield taken();
}

/** A decoder of its own for every row would cost more than all else. */
function textOf({ encoding }: PlainFile, bytes: Buffer, begin: number, end: number): string {
  return encoding === "utf-8"
    ? bytes.toString("utf8", begin, end)
    : lenientText(bytes.subarray(begin, end), encoding);
}

function sourceRow({ delimiter, lineOf }: PlainFile, row: number, source: string): SourceRow {
  const cells = source.includes('"') ? quotedCells(source, delimiter) : source.split(delimiter);
  return { cells, line: lineOf(row), source };
}

/** The cells of a row with quotes: in plain shape they open and close whole cells, and two stand for one inside. */
function quotedCells(source: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= source.length) {
    if (source.charCodeAt(at) !== QUOTE) {
      const end = endOf(source, delimiter, at);
      cells.push(source.slice(at, end));
      at = end + 1;
      continue;
    }
    let close = source.indexOf('"', at + 1);
    let isDoubled = false;
    while (source.charCodeAt(close + 1) === QUOTE) {
      isDoubled = true;
      close = source.indexOf('"', close + 2);
    }
    const cell = source.slice(at + 1, close);
    cells.push(isDoubled ? cell.replaceAll('""', '"') : cell);
    at = endOf(source, delimiter, close + 1) + 1;
  }
  return cells;
}

function endOf(source: string, delimiter: string, from: number): number {
  const at = source.indexOf(delimiter, from);
  return at === -1 ? source.length : at;
}
