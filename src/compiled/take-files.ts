import type { Database, Session } from "#duckdb/database.js";
import type { Draft } from "#intake/draft.js";
import type { ChosenFile } from "#intake/intake.js";
import { readFile } from "#intake/read-file.js";
import type { ScanResult } from "#intake/scan/scan-result.js";
import { fileSql } from "#intake/sql/file-sql.js";
import type { DropLedger } from "./drop-ledger.js";
import { scanFiles } from "./scan-files.js";
import { loadFile, type SqlDraft, type SqlFile, sqlDraft, unloadFile } from "./sql-file.js";

/** A file of the drop as it was read: by SQL, or by the reference. */
export interface TakenFile {
  readonly draft: Draft;
  readonly bySql: SqlDraft | null;
}

/** How files are taken in. */
export interface TakeOptions {
  /** Smaller files (in bytes) are read by the reference, which is quicker there. */
  readonly sqlFrom: number;
  readonly onRows: (rows: number) => void;
}

/** The database in memory that holds stages while a drop is taken in. */
export const STAGES = "intake_stages";

/**
 * Reads every file, in their order, by SQL where it is sure to give what the reference gives. Files that make one
 * record per row are then in the ledger, but for records that the drafts hold.
 */
export async function takeFiles(
  chosen: readonly ChosenFile[],
  ledger: DropLedger,
  database: Database,
  session: Session,
  options: TakeOptions,
): Promise<TakenFile[]> {
  const bySql = sqlFiles(chosen, options.sqlFrom);
  const files = [...bySql.values()];
  const [scanned, loaded, read] = await Promise.all([
    scanAll(files),
    loadAll(files, ledger, database),
    readAll(
      chosen.filter((one) => !bySql.has(one)),
      options,
    ),
  ]);
  const taken: TakenFile[] = [];
  for (const one of chosen) {
    const sql = bySql.get(one);
    const scan = sql && loaded.has(sql) ? scanned.get(sql) : undefined;
    const made = sql && scan?.plain ? await sqlDraft(session, ledger, sql, scan) : null;
    if (made) options.onRows(made.draft.rows);
    else if (sql && loaded.has(sql)) await unloadFile(session, ledger, sql);
    const draft = made?.draft ?? read.get(one) ?? (await readFile(one.file, one.choice, options.onRows));
    taken.push({ draft, bySql: made });
  }
  return taken;
}

function sqlFiles(chosen: readonly ChosenFile[], sqlFrom: number): Map<ChosenFile, SqlFile> {
  const files = new Map<ChosenFile, SqlFile>();
  for (const one of chosen) {
    const { file, choice } = one;
    if (choice.as !== "table" || file.path === undefined || file.bytes < sqlFrom) continue;
    const sql = fileSql(choice.table);
    if (sql === null) continue;
    const stage = `${STAGES}.file_${files.size}`;
    files.set(one, { file, path: file.path, table: choice.table, sql, stage });
  }
  return files;
}

async function scanAll(files: readonly SqlFile[]): Promise<Map<SqlFile, ScanResult>> {
  if (files.length === 0) return new Map();
  const scans = await scanFiles(files.map(({ path, table }) => ({ path, delimiter: table.delimiter })));
  return new Map(files.map((file, index) => [file, scans[index] as ScanResult]));
}

/** More statements at a time would keep Node from reading files: it has four threads for both. */
const MOST_ABREAST = 3;

/** The files whose text DuckDB took, the largest first: each is read by one thread. */
async function loadAll(
  files: readonly SqlFile[],
  ledger: DropLedger,
  database: Database,
): Promise<ReadonlySet<SqlFile>> {
  if (files.length === 0) return new Set();
  const loaded = new Set<SqlFile>();
  const waiting = [...files].sort((a, b) => b.file.bytes - a.file.bytes);
  const work = async () => {
    const session = await database.connect();
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      if (await loadFile(session, ledger, one)) loaded.add(one);
    }
    session.close();
  };
  const abreast = Math.min(database.threads, MOST_ABREAST, files.length);
  await database.oneThreadEach(() => Promise.all(Array.from({ length: abreast }, work)));
  return loaded;
}

async function readAll(
  chosen: readonly ChosenFile[],
  { onRows }: TakeOptions,
): Promise<Map<ChosenFile, Draft>> {
  const drafts = new Map<ChosenFile, Draft>();
  for (const one of chosen) drafts.set(one, await readFile(one.file, one.choice, onRows));
  return drafts;
}
