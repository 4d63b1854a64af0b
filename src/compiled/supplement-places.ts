import type { Cell } from "#duckdb/database.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { LedgerRecord, Place } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";
import { recordReader } from "./read-records.js";
import type { TakenTables } from "./taken-tables.js";

/** Reads records with the places of what coding sheets gave them. */
export interface SheetedReader {
  /** Selects the rows that `read` takes; a condition or an order over the columns of the ledger table may follow. */
  readonly query: string;
  read(row: readonly Cell[]): LedgerRecord;
}

/** Beside each record stand lists of the rows of sheets that gave it fields, so that they need not be held for all records. */
export function sheetedReader(kind: RecordKind, taken: TakenTables): SheetedReader {
  const { columns, read } = recordReader(kind, taken);
  const lists = ["file", "row", "fields"].map((name) => [named(name), named(`sheet ${name}`)] as const);
  const gathered = lists.map(([name, list]) => `list(${name} order by n) as ${list}`);
  const rows = `select rowid as n, * from supplement where kind = ${quoted(kind)}`;
  return {
    query: `select ${[...columns, ...lists.map(([, list]) => list)].join(", ")} from ${named(kind)}
      left join (select id as "sheet id", ${gathered.join(", ")} from (${rows}) group by id) on "sheet id" = id`,
    read: (row) => withPlaces(read(row), placesOf(row.slice(-lists.length))),
  };
}

function placesOf([files, rows, fields]: readonly Cell[]): Record<string, Place> | null {
  if (!Array.isArray(files) || !Array.isArray(rows) || !Array.isArray(fields)) return null;
  const places: Record<string, Place> = {};
  for (const [index, names] of fields.entries())
    for (const name of String(names).split(" "))
      places[name] = { file: String(files[index]), row: Number(rows[index]) };
  return places;
}

function withPlaces(record: LedgerRecord, supplements: Record<string, Place> | null): LedgerRecord {
  if (supplements === null) return record;
  // As the reference intake has it: what a sheet gave stands after the record's own fields.
  const own = Object.entries(record.values).filter(([field]) => supplements[field] === undefined);
  const given = Object.keys(supplements).map((field) => [field, record.values[field]] as const);
  return { ...record, values: Object.fromEntries([...own, ...given]) as LedgerRecord["values"], supplements };
}
