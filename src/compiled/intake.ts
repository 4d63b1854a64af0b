import type { Database, Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { Mapping } from "#generated/types.js";
import { compilePlan } from "#intake/compile-plan.js";
import type { SourceFile } from "#intake/contract.js";
import type { Draft } from "#intake/draft.js";
import { fileResult, rowsWithRecords } from "#intake/file-result.js";
import { chosenFiles, type IntakeOptions, rowCounter, settleDrafts } from "#intake/intake.js";
import type { StagedSql } from "#intake/sql/file-sql.js";
import { replacedRows } from "#intake/supersede.js";
import { parseAgain, type RejectSource, toldRejects } from "#intake/told-rejects.js";
import type { LedgerRecord, Place } from "#ledger/record.js";
import { by } from "#shared/text-order.js";
import {
  appendRecords,
  createLedger,
  type DropLedger,
  type KindOrigin,
  originNumber,
  recordCounts,
  withoutUnread,
  writeOrigins,
} from "./drop-ledger.js";
import { type RowsByOrigin, withoutGivenAgain } from "./given-again.js";
import { type LedgerTable, recordOf } from "./ledger-table.js";
import { keyTable, raiseRecords } from "./raise-records.js";
import { SQL_FROM } from "./small-drop.js";
import { rowsOf, type SqlDraft, stagedRecords } from "./sql-file.js";
import { STAGES, type TakenFile, takeFiles } from "./take-files.js";
import type { TakenTables } from "./taken-tables.js";

export interface CompiledIntakeOptions extends IntakeOptions {
  /** Files of fewer bytes are read by the reference, which is quicker there. */
  readonly sqlFrom?: number;
}

/**
 * Turns the files of a drop into ledger tables and rejects: what the reference intake gives, by SQL wherever it is
 * sure to give that. Creates one table per record kind, `origin`, and `supplement` (names of the fields that a row
 * of a coding sheet gave, parted by blanks). Throws every problem of the mappings.
 */
export async function compiledIntake(
  files: readonly SourceFile[],
  mappings: readonly Mapping[],
  options: CompiledIntakeOptions,
  database: Database,
): Promise<TakenTables> {
  const chosen = await chosenFiles(files, mappings, options.zone);
  const plans = chosen.flatMap(({ choice }) => (choice.as === "table" ? [compilePlan(choice.table)] : []));
  const session = await database.connect();
  await session.run(`attach ':memory:' as ${STAGES}`);
  try {
    const planned = await createLedger(session, plans);
    const taken = await takeFiles(chosen, planned, database, session, {
      sqlFrom: options.sqlFrom ?? SQL_FROM,
      onRows: rowCounter(options),
    });
    const read = taken.flatMap(({ draft }) => draft.plan ?? []);
    return await settle(session, await withoutUnread(session, planned, read), taken);
  } finally {
    await session.run(`detach ${STAGES}`);
    session.close();
  }
}

async function settle(
  session: Session,
  ledger: DropLedger,
  taken: readonly TakenFile[],
): Promise<TakenTables> {
  for (const { bySql } of taken)
    if (bySql?.sql.way === "staged") await fillFromStage(session, ledger, bySql, bySql.sql);
  const held = taken.flatMap(({ draft }) => draft.records);
  await appendRecords(session, ledger, held);
  const filled = await filledRows(session, ledger, taken);
  const again = await withoutGivenAgain(session, ledger, directOrigins(ledger, taken), heldKeys(taken));
  await session.run(
    'create table supplement (kind varchar, id varchar, file varchar, "row" integer, fields varchar)',
  );
  const left = await raiseRecords(session, ledger, taken);
  const { settled, records, originOf, replaced } = settleDrafts(left.map(({ draft }) => draft));
  await writeSettled(session, ledger, left, records);
  const origins = ledger.origins.map(({ kind, origin }) => ({ kind, origin: originOf(kind, origin) }));
  await writeOrigins(session, origins);
  const rejects = await toldRejects(taken.map(rejectSource));
  const made = await recordCounts(session, ledger);
  return {
    ...settled,
    rejects,
    files: taken.map(({ draft }, index) =>
      fileResult(draft, made.get(draft.file.name) ?? new Map(), filled[index] as number, {
        ...replacedRows(draft, replaced),
        superseded: replacedRows(draft, replaced).superseded + rowsOfFile(ledger, draft, again),
      }),
    ),
    origins: origins.map(({ kind, origin }) => ({ ...origin, kind })),
    columns: new Map(
      [...ledger.tables].map(([kind, { fields }]) => [kind, new Set(fields.map(({ name }) => name))]),
    ),
    templates: await templatesOf(session, ledger, origins, records),
  };
}

/** Origins of files whose rows make one record. */
function directOrigins(ledger: DropLedger, taken: readonly TakenFile[]): number[] {
  return taken.flatMap(({ bySql, draft }) =>
    bySql?.sql.way === "direct"
      ? bySql.sql.kinds.map((kind) => originNumber(ledger, kind, draft.file.name))
      : [],
  );
}

/** Keys of what the reference read of files that SQL took in. */
function heldKeys(taken: readonly TakenFile[]): LedgerRecord[] {
  return taken.flatMap(({ bySql, draft }) => (bySql ? draft.records : []));
}

function rowsOfFile({ origins }: DropLedger, { file }: Draft, rows: RowsByOrigin): number {
  return [...rows].reduce(
    (sum, [origin, count]) => sum + (origins[origin]?.origin.file === file.name ? count : 0),
    0,
  );
}

async function fillFromStage(
  session: Session,
  ledger: DropLedger,
  one: SqlDraft,
  sql: StagedSql,
): Promise<void> {
  for (const [index, kind] of sql.kinds.entries()) {
    await session.run(`insert into ${named(kind)} ${stagedRecords(ledger, sql, one, index)}`);
  }
}

/** What is needed of a file to tell its rejects; its records need not be held for that. */
function rejectSource({ draft, bySql }: TakenFile): RejectSource {
  const { file, plan, sha256, rejects, late, unreadable } = draft;
  const needed = { file, plan, sha256, rejects, late, unreadable };
  if (!bySql) return { draft: needed, readAgain: parseAgain };
  const { table, path, sql, stage, scanned } = bySql;
  const one = { file, table, path, sql, stage };
  return { draft: needed, readAgain: (again, _plan, rows) => rowsOf(one, scanned, again, rows) };
}

/** Rows of each file that made a record, counted in the ledger. */
async function filledRows(
  session: Session,
  ledger: DropLedger,
  taken: readonly TakenFile[],
): Promise<number[]> {
  const counts: number[] = [];
  for (const { draft, bySql } of taken) {
    if (!bySql) {
      counts.push(rowsWithRecords(draft));
      continue;
    }
    const parts = [...new Set(bySql.sql.kinds)].map((kind) => {
      const origin = originNumber(ledger, kind, draft.file.name);
      return `select "row" from ${named(kind)} where origin = ${origin}`;
    });
    const count = bySql.sql.way === "staged" ? 'count(distinct "row")' : "count(*)";
    const [[rows] = []] = await session.rows(`select ${count} from (${parts.join(" union all ")})`);
    counts.push(Number(rows));
  }
  return counts;
}

/** Brings the tables to what was settled: records taken back are out, those that coding sheets add to are written anew. */
async function writeSettled(
  session: Session,
  ledger: DropLedger,
  taken: readonly TakenFile[],
  records: readonly LedgerRecord[],
): Promise<void> {
  const settled = new Map(records.map((record) => [keyOf(record), record]));
  const changed = new Map<string, LedgerRecord>();
  const seen = new Set<string>();
  for (const { draft } of taken) {
    for (const record of draft.records) {
      const key = keyOf(record);
      if (seen.has(key) || !stands(record, settled.get(key))) changed.set(key, record);
      seen.add(key);
    }
  }
  if (changed.size === 0) return;
  const keys = await keyTable(session, "changed_keys", [...changed.values()]);
  for (const kind of new Set([...changed.values()].map((record) => record.kind))) {
    await session.run(
      `delete from ${named(kind)} where id in (select id from ${keys} where kind = '${kind}')`,
    );
  }
  await session.run(`drop table ${keys}`);
  const written = [...changed.keys()].flatMap((key) => settled.get(key) ?? []);
  await appendRecords(session, ledger, written);
  await session.append("supplement", written.flatMap(supplementRows));
}

function keyOf({ kind, id }: LedgerRecord): string {
  return `${kind} ${id}`;
}

/** Is a record in the ledger as it was filled in? */
function stands(record: LedgerRecord, settled: LedgerRecord | undefined): boolean {
  return settled?.file === record.file && settled.row === record.row && settled.supplements === undefined;
}

/** A row for each run of fields that one place gave, in the order of fields. */
function supplementRows({ kind, id, supplements }: LedgerRecord): (string | number)[][] {
  const runs: { readonly place: Place; readonly fields: string[] }[] = [];
  for (const [field, place] of Object.entries(supplements ?? {})) {
    const last = runs.at(-1);
    if (last?.place.file === place.file && last.place.row === place.row) last.fields.push(field);
    else runs.push({ place, fields: [field] });
  }
  return runs.map(({ place: { file, row }, fields }) => [kind, id, file, row, fields.join(" ")]);
}

/** Letter templates as records; where sheets added to one, it is among the records that were settled. */
async function templatesOf(
  session: Session,
  { tables }: DropLedger,
  origins: readonly KindOrigin[],
  settled: readonly LedgerRecord[],
): Promise<LedgerRecord[]> {
  const table = tables.get("letterTemplate") as LedgerTable;
  const known = new Map(
    settled.filter(({ kind }) => kind === table.kind).map((record) => [record.id, record]),
  );
  const rows = await session.rows(`select * from ${named(table.kind)}`);
  return rows
    .map((cells) => {
      const record = recordOf(table, cells, (origins[Number(cells[2])] as KindOrigin).origin);
      return known.get(record.id) ?? record;
    })
    .sort(by(({ id }) => id));
}
