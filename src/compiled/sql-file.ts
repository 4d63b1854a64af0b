import type { Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import { compilePlan, type ReadableFile } from "#intake/compile-plan.js";
import type { SourceFile } from "#intake/contract.js";
import type { Draft } from "#intake/draft.js";
import { type NumberedRow, plainRows } from "#intake/plain-rows.js";
import { tableDraft, tableReader } from "#intake/read-file.js";
import { lineOf } from "#intake/scan/line-shifts.js";
import type { PlainText } from "#intake/scan/scan-result.js";
import type { FileSql, StagedSql } from "#intake/sql/file-sql.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";
import { type DropLedger, fieldNames, originNumber } from "./drop-ledger.js";

/** A file that may be taken in by SQL. */
export interface SqlFile {
  readonly file: SourceFile;
  readonly path: string;
  readonly table: ReadableFile;
  readonly sql: FileSql;
  /** Its stage, if it goes by way of one. */
  readonly stage: string;
}

/** A file taken in by SQL: its good rows are in the ledger, its draft holds what the reference made of the others. */
export interface SqlDraft extends SqlFile {
  readonly draft: Draft;
  /** The draft's records, to which those that need a second look are added. */
  readonly records: LedgerRecord[];
  readonly scanned: PlainText;
}

/** Columns for cells too many: few cost nothing, a row with more is rare enough to begin again for it. */
const EXTRA_CELLS = [4, 64];

/**
 * Loads a file; false where DuckDB refuses its text. Whether it is the text that the reference would read is for the
 * scan to say.
 */
export async function loadFile(session: Session, ledger: DropLedger, one: SqlFile): Promise<boolean> {
  for (const extra of EXTRA_CELLS) {
    const refusal = await refusalOf(session.run(loadSql(ledger, one, extra)));
    if (refusal === null) return true;
    if (!refusal.includes("Expected Number of Columns")) return false;
  }
  return false;
}

function loadSql(ledger: DropLedger, one: SqlFile, extra: number): string {
  const { sql, stage, path } = one;
  if (sql.way === "staged") return sql.stage(stage, { path, extra });
  const { kind, origin } = directOrigin(ledger, one);
  const fields = fieldNames(ledger, kind);
  return `insert into ${named(kind)} ${sql.select({ path, extra }, { fields, origin })}`;
}

/** What DuckDB's reader says of a text it refuses; null where it took it. Any other error is thrown. */
async function refusalOf(loading: Promise<void>): Promise<string | null> {
  try {
    await loading;
    return null;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Invalid Input Error")) return error.message;
    throw error;
  }
}

function directOrigin(ledger: DropLedger, { sql, file }: SqlFile): { kind: RecordKind; origin: number } {
  const kind = sql.kinds[0] as RecordKind;
  return { kind, origin: originNumber(ledger, kind, file.name) };
}

/** Rows of a direct file that the reference has to read stand in the ledger under this origin until they are read. */
function badOrigin(origin: number): number {
  return -1 - origin;
}

/** Takes a loaded file out of the ledger again. */
export async function unloadFile(session: Session, ledger: DropLedger, one: SqlFile): Promise<void> {
  if (one.sql.way === "staged") return;
  const { kind, origin } = directOrigin(ledger, one);
  await session.run(`delete from ${named(kind)} where origin in (${origin}, ${badOrigin(origin)})`);
}

/** Has the reference read the bad rows of a loaded file; null where it is not to be read by SQL after all. */
export async function sqlDraft(
  session: Session,
  ledger: DropLedger,
  one: SqlFile,
  scanned: PlainText,
): Promise<SqlDraft | null> {
  const { file, table } = one;
  const bad = await badRows(session, ledger, one, scanned.rows);
  if (bad === null) return null;
  const plan = compilePlan(table);
  const reader = tableReader(plan);
  for await (const rows of bad.length === 0 ? [] : rowsOf(one, scanned, one.file, bad))
    for (const { row, text } of rows) reader.take(row, text);
  if (reader.failure() !== null) return null;
  const taken = reader.result();
  const records = [...taken.records];
  const layout = { mapping: table.mapping, canonical: table.canonical };
  const sealed = { sha256: scanned.sha256, bytes: scanned.bytes };
  const draft = tableDraft(file, layout, plan, scanned.rows, sealed, { ...taken, records });
  return { ...one, draft, records, scanned };
}

/** The rows that the reference has to read, ascending; null where DuckDB did not see as many rows as the scan did. */
async function badRows(
  session: Session,
  ledger: DropLedger,
  one: SqlFile,
  rows: number,
): Promise<number[] | null> {
  const { sql, stage } = one;
  if (sql.way === "staged") {
    const [[count] = []] = await session.rows(`select count(*) from ${stage}`);
    return count === rows ? rowNumbers(session, `select n from ${stage} where bad`) : null;
  }
  const { kind, origin } = directOrigin(ledger, one);
  const isBad = `origin = ${badOrigin(origin)}`;
  const from = `from ${named(kind)} where origin`;
  const [[count] = []] = await session.rows(`select count(*) ${from} in (${origin}, ${badOrigin(origin)})`);
  if (count !== rows) return null;
  const bad = await rowNumbers(session, `select "row" as n from ${named(kind)} where ${isBad}`);
  if (bad.length > 0) await session.run(`delete from ${named(kind)} where ${isBad}`);
  return bad;
}

/** The numbers `n` of a query, ascending. They come as runs: where every row is bad, there is one. */
async function rowNumbers(session: Session, query: string): Promise<number[]> {
  const runs = await session.rows(
    `select min(n), max(n) from (select n, n - row_number() over (order by n) as run from (${query})) group by run order by run`,
  );
  const numbers: number[] = [];
  for (const [first, last] of runs)
    for (let row = Number(first); row <= Number(last); row++) numbers.push(row);
  return numbers;
}

/** Selects what one record of a mapping makes of the good rows of a stage, as rows of its ledger table. */
export function stagedRecords(ledger: DropLedger, sql: StagedSql, one: SqlFile, record: number): string {
  const kind = sql.kinds[record] as RecordKind;
  const origin = originNumber(ledger, kind, one.file.name);
  return sql.select(one.stage, record, { fields: fieldNames(ledger, kind), origin });
}

/** Rows of the file (ascending) as csv-parse would give them. */
export function rowsOf(
  { table }: SqlFile,
  scanned: PlainText,
  file: SourceFile,
  rows: ArrayLike<number>,
): AsyncIterable<readonly NumberedRow[]> {
  const plain = {
    delimiter: table.delimiter,
    encoding: table.encoding,
    open: () => file.open(),
    lineOf: (row: number) => lineOf(scanned.shifts, row),
  };
  return plainRows(plain, rows);
}
