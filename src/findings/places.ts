import type { LedgerRecord } from "#ledger/record.js";
import { counted } from "#shared/counted.js";

/** ` (file, row 1; file, row 2)`, each row once; nothing where there is no record. */
export function placesOf(records: readonly LedgerRecord[]): string {
  const rows = [...new Set(records.map(rowOf))];
  if (rows.length === 0) return "";
  const more = rows.length > 4 ? `; and ${counted(rows.length - 4, "more row")}` : "";
  return ` (${rows.slice(0, 4).join("; ")}${more})`;
}

/** `(file, row 1)`. */
export function placeOf(record: LedgerRecord): string {
  return `(${rowOf(record)})`;
}

function rowOf({ file, row }: LedgerRecord): string {
  return `${file}, row ${row}`;
}
