import type { Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";
import {
  contradictingRecords,
  contradictions,
  isRepeated,
  repeatedKeys,
  withoutContradictions,
} from "./contradictions.js";
import { type DropLedger, deliverySql, originNumber } from "./drop-ledger.js";
import { type LedgerTable, recordOf } from "./ledger-table.js";
import { plainSheets } from "./plain-sheets.js";
import { type SqlDraft, stagedRecords } from "./sql-file.js";
import { STAGES, type TakenFile } from "./take-files.js";

const RAISED = `${STAGES}.raised`;
const REPEATED = `${STAGES}.repeated`;
const CONTRADICTIONS = `${STAGES}.contradictions`;

/**
 * Adds to the drafts of staged files every record that the reference has to look at again: all records of the rows
 * that repeat a key, or that a coding sheet names of which SQL does not settle what it adds; of a
 * history also those that a rejected row names. Gives the files with what is left to settle of coding sheets.
 */
export async function raiseRecords(
  session: Session,
  ledger: DropLedger,
  taken: readonly TakenFile[],
): Promise<readonly TakenFile[]> {
  const bySql = taken.flatMap((one) => one.bySql ?? []);
  if (bySql.length === 0) return taken;
  const direct = bySql.filter(({ sql }) => sql.way === "direct");
  await repeatedKeys(session, REPEATED, ledger);
  const directOrigins = direct.flatMap((one) => originsOf(ledger, one));
  await contradictions(session, CONTRADICTIONS, REPEATED, ledger, directOrigins);
  const tables = [...ledger.tables.values()];
  const repeated = tables.map(
    ({ kind }) => `select origin, "row" from ${named(kind)} where ${isRepeated(REPEATED, kind)}`,
  );
  await session.run(
    `create table ${RAISED} as select distinct origin, "row" from (${repeated.join(" union all ")})`,
  );
  const isHistory = deliverySql(ledger) !== "0";
  // What a later delivery of a sheet takes back is for the reference to settle.
  const left = isHistory
    ? taken
    : await plainSheets(session, ledger, taken, { direct: directOrigins, raised: RAISED });
  const looked = left.flatMap((one) => [...namedBySheets(one), ...(isHistory ? namedByRejects(one) : [])]);
  const sheetKeys = await keyTable(session, "named_keys", looked);
  const byKey = tables.map(
    ({ kind }) =>
      `select origin, "row" from ${named(kind)} where id in (select id from ${sheetKeys} where kind = '${kind}')`,
  );
  await session.run(`insert into ${RAISED} ${byKey.join(" union all ")}; drop table ${sheetKeys}`);
  const counts = await session.rows(`select origin, count(*) from ${RAISED} group by origin`);
  const origins = new Set(counts.map(([origin]) => Number(origin)));
  for (const one of bySql) {
    const own = originsOf(ledger, one);
    if (own.some((origin) => origins.has(origin))) await raiseFrom(session, ledger, one, own, isHistory);
  }
  if (!isHistory) await withoutContradictions(session, CONTRADICTIONS, ledger);
  await session.run(`drop table ${RAISED}; drop table ${CONTRADICTIONS}; drop table ${REPEATED}`);
  return left;
}

function originsOf(ledger: DropLedger, { draft, file }: SqlDraft): number[] {
  return [...new Set((draft.plan?.records ?? []).map(({ kind }) => originNumber(ledger, kind, file.name)))];
}

/** A kind and the key of a record of it. */
export interface KindKey {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Creates a table of keys and gives its name. */
export async function keyTable(session: Session, table: string, keys: readonly KindKey[]): Promise<string> {
  await session.run(`create table ${table} (kind varchar, id varchar)`);
  await session.append(
    table,
    keys.map(({ kind, id }) => [kind, id]),
  );
  return table;
}

function namedBySheets({ draft }: TakenFile): KindKey[] {
  const lost = draft.lostSupplements.flatMap(({ kind, id }) => (id === null ? [] : [{ kind, id }]));
  return [...draft.supplements.map(({ kind, id }) => ({ kind, id })), ...lost];
}

/** A later delivery may have brought what a rejected row would have said. */
function namedByRejects({ draft }: TakenFile): KindKey[] {
  return draft.lost.flatMap(({ kind, ids }) => ids.map((id) => ({ kind, id })));
}

async function raiseFrom(
  session: Session,
  ledger: DropLedger,
  one: SqlDraft,
  origins: readonly number[],
  isHistory: boolean,
): Promise<void> {
  const rows = `select "row" from ${RAISED} where origin in (${origins.join(", ")})`;
  const raised: LedgerRecord[] = [];
  for (const [index, plan] of one.draft.plan?.records.entries() ?? []) {
    const table = ledger.tables.get(plan.kind) as LedgerTable;
    const number = origins[0] as number;
    const query =
      one.sql.way === "staged"
        ? `${stagedRecords(ledger, one.sql, one, index)} and s.n in (${rows})`
        : `select * from ${named(plan.kind)} where origin = ${number} and "row" in (${rows} except select "row" from ${CONTRADICTIONS} where origin = ${number})`;
    if (one.sql.way === "direct") {
      const settled = contradictingRecords(session, CONTRADICTIONS, plan, number, one.draft, isHistory);
      for await (const record of settled) raised.push(record);
    }
    for await (const piece of session.pieces(query)) {
      for (const cells of piece) raised.push(recordOf(table, cells, plan.origin));
    }
  }
  // Those that the draft holds already were appended to the ledger.
  const held = new Set(one.records.map(({ row }) => row));
  for (const record of raised) if (!held.has(record.row)) one.records.push(record);
  // A stable sort: records of a row stay in the order of the mapping.
  one.records.sort((a, b) => a.row - b.row);
}
