import type { SourceRow } from "./csv.js";
import type { Encoding } from "./decode-text.js";

/** The header of a table. */
export interface Header {
  /** Trimmed names, in order. */
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly encoding: Encoding;
  readonly line: number;
  /** The rows, where it stands on a sheet of a workbook. */
  readonly sheet?: SheetTable;
}

/** The table on a sheet, below its header. */
export interface SheetTable {
  /** Data rows in their order, blank ones left out. */
  rows(): Iterable<SourceRow>;
  /** Digest and size of the workbook. */
  readonly sealed: { readonly sha256: string; readonly bytes: number };
}
