import type { Cell } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { LedgerRecord, Origin } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";
import { endOf, ledgerTable, recordOf } from "./ledger-table.js";
import type { TakenTables } from "./taken-tables.js";

/** Reads rows of a ledger table as records. */
export interface RecordReader {
  /** Columns to select, in the order in which `read` takes them. */
  readonly columns: readonly string[];
  /** The record of a row. */
  read(row: readonly Cell[]): LedgerRecord;
}

export function recordReader(
  kind: RecordKind,
  { columns, origins }: Pick<TakenTables, "columns" | "origins">,
): RecordReader {
  const table = ledgerTable(kind, columns.get(kind) ?? new Set());
  return {
    columns: [
      "id",
      "parent",
      "origin",
      named("row"),
      ...table.fields.flatMap(({ name, type }) =>
        type === "moment" ? [named(name), named(endOf(name))] : [named(name)],
      ),
    ],
    read: (row) => recordOf(table, row, origins[Number(row[2])] as Origin),
  };
}
