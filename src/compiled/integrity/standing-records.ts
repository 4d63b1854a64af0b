import type { Session } from "#duckdb/database.js";
import { named, quoted } from "#duckdb/sql-text.js";
import { parentKey, recordKey, type StandingRecords } from "#integrity/edited-later.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";
import { keyTable } from "../raise-records.js";
import { recordReader } from "../read-records.js";
import type { TakenTables } from "../taken-tables.js";

/** Records stand before those they belong to. */
const KINDS = [
  "contactAttempt",
  "p2pRequest",
  "decisionChange",
  "notice",
  "information",
  "appeal",
  "determination",
] as const;

/** The records of the ledger tables that were given again, and what they belong to. */
export async function standingRecords(session: Session, taken: TakenTables): Promise<StandingRecords> {
  const standing = new Map<string, LedgerRecord>();
  const wanted = new Map<RecordKind, Set<string>>(KINDS.map((kind) => [kind, new Set()]));
  for (const { kind, id } of taken.superseded) wanted.get(kind)?.add(id);
  for (const kind of KINDS) {
    const ids = wanted.get(kind);
    if (!ids?.size || !taken.columns.has(kind)) continue;
    const keys = await keyTable(
      session,
      "standing_keys",
      [...ids].map((id) => ({ kind, id })),
    );
    const { columns, read } = recordReader(kind, taken);
    for await (const rows of session.pieces(
      `select ${columns.join(", ")} from ${named(kind)} where id in (select id from ${keys} where kind = ${quoted(kind)})`,
    ))
      for (const row of rows) {
        const record = read(row);
        standing.set(recordKey(kind, record.id), record);
        const parent = parentKey(record);
        if (parent !== null) wanted.get(parent[0])?.add(parent[1]);
      }
    await session.run(`drop table ${keys}`);
  }
  return standing;
}
