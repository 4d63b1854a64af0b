import { groupBy } from "#shared/group-by.js";
import { type SourceTable, tableName } from "./source-table.js";

/** Tables of one layout: the same columns in the same order, the same delimiter and encoding. */
export interface DropLayout {
  readonly tables: readonly SourceTable[];
  readonly columns: readonly string[];
  /** Rows that were looked at, of all tables. */
  readonly rows: readonly (readonly string[])[];
}

/** Sorts tables into layouts, in the order of their first files. */
export function dropLayouts(tables: readonly SourceTable[]): DropLayout[] {
  const layouts = groupBy(tables, ({ columns, delimiter, encoding, sheet }) =>
    JSON.stringify([columns, delimiter, encoding, sheet !== null]),
  );
  return [...layouts.values()].map((same) => ({
    tables: same,
    columns: same[0]?.columns ?? [],
    rows: same.flatMap(({ rows }) => rows),
  }));
}

export function namesOf({ tables }: DropLayout): string[] {
  return tables.map(tableName);
}
