import { writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { quoted } from "#duckdb/sql-text.js";
import { rowParser } from "#intake/csv.js";
import { lineOf } from "#intake/scan/line-shifts.js";
import { scan } from "#intake/scan/scan.js";
import type { ScanResult } from "#intake/scan/scan-result.js";
import type { Limits } from "#intake/scan/structure.js";

/** The scan of bytes that come in pieces of the given sizes, the last of them again and again. */
export function scanned(
  bytes: Uint8Array,
  delimiter = ",",
  sizes: readonly number[] = [],
  limits?: Limits,
): ScanResult {
  const one = scan(delimiter, limits);
  let at = 0;
  for (let piece = 0; at < bytes.length; piece++) {
    const size = sizes[Math.min(piece, sizes.length - 1)] ?? bytes.length;
    // A copy that is wiped afterwards: the scan must not rely on memory it was lent.
    const lent = Uint8Array.from(bytes.subarray(at, at + size));
    one.push(lent);
    lent.fill(0x22);
    at += size;
  }
  return one.end();
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** All records as csv-parse gives them, header first; null where it fails. */
export async function csvRows(bytes: Uint8Array, delimiter: string): Promise<readonly Row[] | null> {
  const rows: Row[] = [];
  const parser = rowParser(delimiter, ({ cells, line }) => rows.push({ cells, line }));
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const failure = (await parser.write(text)) ?? (await parser.end());
  return failure === null ? rows : null;
}

/** Reads the data rows of a file as the fast engine does; `more` are further arguments of `read_csv`. */
export type DuckRows = (
  bytes: Uint8Array,
  delimiter: string,
  columns: number,
  more?: string,
) => Promise<readonly (readonly (string | null)[])[]>;

export async function duckReader(file: string): Promise<DuckRows> {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  return async (bytes, delimiter, columns, more = "") => {
    writeFileSync(file, bytes);
    const names = Array.from({ length: columns }, (_, column) => `'c${column}': 'VARCHAR'`);
    const reader = await connection.runAndReadAll(
      `select * from read_csv(${quoted(file)}, auto_detect=false, delim='${delimiter}', quote='"', escape='"', header=true,
        strict_mode=true, parallel=false, null_padding=true, nullstr=chr(1) || chr(2), columns={${names.join(", ")}}${more})`,
    );
    return reader.getRows().map((row) => withoutPadding(row as (string | null)[]));
  };
}

function withoutPadding(row: readonly (string | null)[]): readonly (string | null)[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
}

/** What three readers make of a file that the scan calls plain; equal where all is well. */
export async function readings(
  bytes: Uint8Array,
  delimiter: string,
  result: ScanResult & { plain: true },
  duckRows: DuckRows,
  more?: string,
) {
  const rows = await csvRows(bytes, delimiter);
  if (rows === null) throw new Error("csv-parse fails on a file that the scan calls plain");
  const [header, ...data] = rows;
  const widest = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Math.max((header?.cells.length ?? 0) + 4, widest);
  const duck = await duckRows(bytes, delimiter, columns, more);
  const count = Array.from({ length: result.rows }, (_, row) => row + 1);
  return {
    csv: { count: data.length, cells: data.map(({ cells }) => cells), lines: data.map(({ line }) => line) },
    fast: { count: result.rows, cells: duck, lines: count.map((row) => lineOf(result.shifts, row)) },
  };
}
