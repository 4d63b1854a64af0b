import type { Session } from "#duckdb/database.js";
import { inTextOrder } from "#duckdb/sql-text.js";
import { headLines, type LedgerHeader, recordLines } from "#ledger/ledger-lines.js";
import { RECORD_KINDS } from "#shared/record-kind.js";
import { sheetedReader } from "./supplement-places.js";
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
    const { query, read } = sheetedReader(kind, stored.taken);
    for await (const rows of session.pieces(`${query} order by ${inTextOrder("id")}`))
      for (const row of rows) yield* lines(read(row));
  }
}
