import { CsvError, Parser } from "csv-parse";
import { parse as parseAll } from "csv-parse/sync";
import { lineEnds, type TextFailure } from "./text-failure.js";

/** One record of a delimited text. */
export interface SourceRow {
  readonly cells: readonly string[];
  /** Physical line it begins on, from 1. */
  readonly line: number;
  /** Its text as it stands in the file, without the line end. */
  readonly source: string;
  /** Of a sheet: what the spreadsheet holds in each cell (src/xlsx/cell-text.ts). */
  readonly types?: string;
  /** Of a sheet: cells of the row are merged with others. */
  readonly isMerged?: boolean;
}

/** Feeds text to the parser; gives the failure that ends the file, as soon as there is one. */
export interface RowParser {
  write(text: string): Promise<TextFailure | null>;
  end(): Promise<TextFailure | null>;
}

interface RawRecord {
  readonly record: string[];
  readonly raw: string;
}

const OPTIONS = {
  bom: true,
  // Stated, longest first: left out, csv-parse takes the first line's and lets a stray CR stay in the last cell.
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  skip_empty_lines: true,
  raw: true,
};

const FAILURES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quoted cell of the row that begins here is never closed",
  CSV_INVALID_CLOSING_QUOTE: "text follows the closing quote of a cell",
  INVALID_OPENING_QUOTE: "a quote stands inside a cell that does not begin with one",
};

/** A parser of one file that hands over each record, header included, while `write` runs. */
export function rowParser(delimiter: string, onRow: (row: SourceRow) => void): RowParser {
  let line = 1;
  let error: Error | null = null;
  const parser = new Parser({
    ...OPTIONS,
    delimiter,
    // Rows are taken here and not from the stream, which drops what it holds when a later row is broken.
    on_record: (record: unknown) => {
      const row = sourceRow(record as RawRecord, line);
      line = row.line + lineEnds(row.source) + 1;
      onRow(row);
      // Before its first record csv-parse compares no widths; after it, it builds an Error for every row of another
      // width, relaxed or not, and a file of short rows takes five times as long. The caller compares widths.
      Object.assign(parser.info, { records: 0 });
      return null;
    },
  });
  parser.on("error", (cause) => {
    error = cause;
  });
  parser.resume();

  function outcome(): TextFailure | null {
    return error === null ? null : failureOf(error, line);
  }

  return {
    async write(text) {
      if (text !== "") await new Promise<void>((resolve) => parser.write(text, () => resolve()));
      return outcome();
    },
    async end() {
      if (error === null) {
        await new Promise<void>((resolve) => {
          parser.on("close", resolve);
          parser.end();
        });
      }
      return outcome();
    },
  };
}

/** The cells of every record of a short text. */
export function allRows(text: string, delimiter: string): string[][] | TextFailure {
  try {
    return (parseAll(text, { ...OPTIONS, delimiter }) as unknown as RawRecord[]).map(({ record }) => record);
  } catch (error) {
    return failureOf(error, 1);
  }
}

/** The first record of a text, and whether its line end is there; null for blank text. */
export function firstRow(
  text: string,
  delimiter: string,
): (SourceRow & { readonly complete: boolean }) | TextFailure | null {
  try {
    const [first] = parseAll(text, { ...OPTIONS, delimiter, to: 1 }) as unknown as RawRecord[];
    return first ? { ...sourceRow(first, 1), complete: /[\r\n]$/.test(first.raw) } : null;
  } catch (error) {
    return failureOf(error, 1);
  }
}

/**
 * The raw text of csv-parse begins with the empty lines it skipped, one character each, and ends with the first
 * character of the line end. Its own line numbers are not used: they count CR and LF inside quotes separately.
 */
function sourceRow({ record, raw }: RawRecord, line: number): SourceRow {
  const skipped = skippedLines(raw);
  const last = raw.charCodeAt(raw.length - 1);
  const end = last === 10 || last === 13 ? raw.length - 1 : raw.length;
  return { cells: record, line: line + skipped, source: raw.slice(skipped, end) };
}

function skippedLines(raw: string): number {
  let skipped = 0;
  while (raw[skipped] === "\n" || raw[skipped] === "\r") skipped++;
  return skipped;
}

/** `line` is the one after the last sound record. */
function failureOf(error: unknown, line: number): TextFailure {
  if (!(error instanceof CsvError)) throw error;
  const raw = String(error.raw ?? "");
  const skipped = skippedLines(raw);
  const within = error.code === "CSV_QUOTE_NOT_CLOSED" ? 0 : lineEnds(raw.slice(skipped));
  return {
    code: "unreadable-file",
    line: line + skipped + within,
    expected: FAILURES[error.code] ?? "the text is no table",
  };
}
