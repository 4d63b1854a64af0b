import type { LedgerRecord, Place } from "#ledger/record.js";
import type { Draft } from "./draft.js";

/** Finds what a record's row and file are, once all files are read. */
export interface RowIndex {
  /** All records of the record's row. */
  rowOf(record: LedgerRecord): readonly LedgerRecord[];
  /** Does one place come before another, by file and row? */
  precedes(a: Place, b: Place): boolean;
  /** Was the record's row taken back? */
  isLate(record: LedgerRecord): boolean;
}

/** An index over drafts in the order of their names; rows are grouped only for files whose rows make several records. */
export function rowIndex(drafts: readonly Draft[]): RowIndex {
  const files = new Map(drafts.map((draft, order) => [draft.file.name, { draft, order }]));
  const rows = new Map<string, ReadonlyMap<number, readonly LedgerRecord[]>>();

  function rowsOf(file: string): ReadonlyMap<number, readonly LedgerRecord[]> {
    const known = rows.get(file) ?? byRow(files.get(file)?.draft.records ?? []);
    rows.set(file, known);
    return known;
  }

  return {
    rowOf(record) {
      const isWide = (files.get(record.file)?.draft.plan?.records.length ?? 0) > 1;
      return isWide ? (rowsOf(record.file).get(record.row) ?? [record]) : [record];
    },
    precedes(a, b) {
      const order = (files.get(a.file)?.order ?? 0) - (files.get(b.file)?.order ?? 0);
      return order < 0 || (order === 0 && a.row < b.row);
    },
    isLate: (record) => files.get(record.file)?.draft.late.has(record.row) ?? false,
  };
}

function byRow(records: readonly LedgerRecord[]): Map<number, LedgerRecord[]> {
  const rows = new Map<number, LedgerRecord[]>();
  for (const record of records) {
    const row = rows.get(record.row);
    if (row) row.push(record);
    else rows.set(record.row, [record]);
  }
  return rows;
}
