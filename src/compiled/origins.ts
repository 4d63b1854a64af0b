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
  const kinds = [...columns.keys()];
  if (kinds.length === 0) return found;
  const present = kinds.map((kind) => `select distinct origin from ${named(kind)}`);
  for (const [index] of await session.rows(present.join(" union all "))) {
    const origin = origins[Number(index)];
    if (origin === undefined) continue;
    found.set(origin.kind, (found.get(origin.kind) ?? new Set()).add(origin));
  }
  return found;
}
