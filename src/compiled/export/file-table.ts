import type { Cell } from "#duckdb/database.js";

/** A column as an analyst sees it: the comment is written into the file too. */
export interface FileColumn {
  readonly name: string;
  readonly type: "varchar" | "smallint" | "integer" | "bigint" | "double" | "boolean";
  readonly about: string;
}

/** A table of the ledger file. */
export interface FileTable {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly FileColumn[];
}

/** A row by column; what is left out is null. */
export type FileRow = Readonly<Record<string, Cell | undefined>>;

/** The cells of a row in the order of the table's columns. */
export function cellsOf({ columns }: FileTable, row: FileRow): Cell[] {
  return columns.map(({ name }) => row[name] ?? null);
}
