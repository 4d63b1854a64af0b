import type { Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { OriginsByKind } from "#ledger/deliveries.js";
import type { Origin } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { TakenTables } from "./taken-tables.js";

/** The origins that brought at least one record of a kind. */
export async function originsOfTables(
  session: Session,
  { columns, origins }: TakenTables,
): Promise<OriginsByKind> {
  const found = new Map<RecordKind, Set<Origin>>();
  for (const kind of columns.keys()) {
    const rows = await session.rows(`select distinct origin from ${named(kind)}`);
    if (rows.length > 0) found.set(kind, new Set(rows.flatMap(([index]) => origins[Number(index)] ?? [])));
  }
  return found;
}
