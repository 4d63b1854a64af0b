import type { Session } from "#duckdb/database.js";
import { quoted } from "#duckdb/sql-text.js";
import type { LedgerRecord, Place } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";

/** Where fields stand that coding sheets gave, by the key of the record. */
export async function supplementPlaces(
  session: Session,
  kind: RecordKind,
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

/** A record with the places of what coding sheets gave it. */
export function withPlaces(
  record: LedgerRecord,
  places: ReadonlyMap<string, Record<string, Place>>,
): LedgerRecord {
  const supplements = places.get(record.id);
  if (supplements === undefined) return record;
  // As the reference intake has it: what a sheet gave stands after the record's own fields.
  const own = Object.entries(record.values).filter(([field]) => supplements[field] === undefined);
  const given = Object.keys(supplements).map((field) => [field, record.values[field]] as const);
  return { ...record, values: Object.fromEntries([...own, ...given]) as LedgerRecord["values"], supplements };
}
