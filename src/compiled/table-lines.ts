import type { Session } from "#duckdb/database.js";
import { inTextOrder, named, quoted } from "#duckdb/sql-text.js";
import { headLines, type LedgerHeader, recordLines } from "#ledger/ledger-lines.js";
import type { LedgerRecord, Place } from "#ledger/record.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import { recordReader } from "./read-records.js";
import type { TakenTables } from "./taken-tables.js";

/** The lines of a saved ledger, from its tables: those that src/ledger/ledger-lines.ts makes of records. */
export async function* tableLines(
  stored: LedgerHeader & { readonly taken: TakenTables },
  session: Session,
): AsyncGenerator<string> {
  yield* headLines(stored);
  const lines = recordLines();
  for (const kind of RECORD_KINDS) {
    if (!stored.taken.columns.has(kind)) continue;
    const places = await supplementsOf(kind, session);
    const { columns, read } = recordReader(kind, stored.taken);
    for await (const rows of session.pieces(
      `select ${columns.join(", ")} from ${named(kind)} order by ${inTextOrder("id")}`,
    )) {
      for (const row of rows) yield* lines(withPlaces(read(row), places));
    }
  }
}

/** Where fields stand that coding sheets gave, by the key of the record. */
async function supplementsOf(
  kind: RecordKind,
  session: Session,
): Promise<Map<string, Record<string, Place>>> {
  const places = new Map<string, Record<string, Place>>();
  const rows = await session.rows(
    `select id, field, file, "row" from supplement where kind = ${quoted(kind)} order by rowid`,
  );
  for (const [id, field, file, row] of rows) {
    const known = places.get(String(id)) ?? {};
    known[String(field)] = { file: String(file), row: Number(row) };
    places.set(String(id), known);
  }
  return places;
}

function withPlaces(record: LedgerRecord, places: ReadonlyMap<string, Record<string, Place>>): LedgerRecord {
  const supplements = places.get(record.id);
  if (supplements === undefined) return record;
  // As the reference intake has it: what a sheet gave stands after the record's own fields.
  const own = Object.entries(record.values).filter(([field]) => supplements[field] === undefined);
  const given = Object.keys(supplements).map((field) => [field, record.values[field]] as const);
  return { ...record, values: Object.fromEntries([...own, ...given]) as LedgerRecord["values"], supplements };
}
