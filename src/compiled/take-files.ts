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
  // The largest first: each is read by one thread.
  const files = [...bySql.values()].sort((a, b) => b.file.bytes - a.file.bytes);
  for (const statement of new Set(files.flatMap(({ sql }) => sql.lookups))) await session.run(statement);
  const [made, read] = await Promise.all([
    loadAll(files, ledger, database, options),
    readAll(
      chosen.filter((one) => !bySql.has(one)),
      options,
    ),
  ]);
  const taken: TakenFile[] = [];
  for (const one of chosen) {
    const sql = bySql.get(one);
    const loaded = (sql && made.get(sql)) ?? null;
    const draft = loaded?.draft ?? read.get(one) ?? (await readFile(one.file, one.choice, options.onRows));
    taken.push({ draft, bySql: loaded });
  }
  return taken;
}

function sqlFiles(chosen: readonly ChosenFile[], sqlFrom: number): Map<ChosenFile, SqlFile> {
  const files = new Map<ChosenFile, SqlFile>();
  for (const one of chosen) {
    const { file, choice } = one;
    if (choice.as !== "table" || file.path === undefined || file.bytes < sqlFrom) continue;
    const sql = fileSql(choice.table, STAGES);
    if (sql === null) continue;
    const stage = `${STAGES}.file_${files.size}`;
    files.set(one, { file, path: file.path, table: choice.table, sql, stage });
  }
  return files;
}

/** The scans of files, in their order: each comes when it is done. */
function scansOf(files: readonly SqlFile[]): Promise<ScanResult>[] {
  const scans = scanFiles(files.map(({ path, table }) => ({ path, delimiter: table.delimiter })));
  // Whoever awaits one is told of its failure; until then nobody is.
  for (const scan of scans) scan.catch(() => undefined);
  return scans;
}

/** More statements at a time would keep Node from reading files: it has four threads for both. */
const MOST_ABREAST = 3;

/**
 * Loads files in their order, each as soon as it is scanned. What the reference has to read of a file it reads while others
 * are loaded. Gives the files that are taken in; no other is in the ledger.
 */
async function loadAll(
  files: readonly SqlFile[],
  ledger: DropLedger,
  database: Database,
  { onRows }: TakeOptions,
): Promise<ReadonlyMap<SqlFile, SqlDraft>> {
  const made = new Map<SqlFile, SqlDraft>();
  if (files.length === 0) return made;
  const scans = scansOf(files);
  const waiting = [...files.entries()];
  const work = async () => {
    const session = await database.connect();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, one] = next;
      // Not before it was looked at: a byte that is no UTF-8 in a cell too many stops the whole database.
      const scan = await scans[index];
      if (!scan?.plain || !(await loadFile(session, ledger, one))) continue;
      const draft = await sqlDraft(session, ledger, one, scan);
      if (draft === null) {
        await unloadFile(session, ledger, one);
        continue;
      }
      made.set(one, draft);
      onRows(draft.draft.rows);
    }
    session.close();
  };
  const abreast = Math.min(database.threads, MOST_ABREAST, files.length);
  await database.oneThreadEach(() => Promise.all(Array.from({ length: abreast }, work)));
  return made;
}

async function readAll(
  chosen: readonly ChosenFile[],
  { onRows }: TakeOptions,
): Promise<Map<ChosenFile, Draft>> {
  const drafts = new Map<ChosenFile, Draft>();
  for (const one of chosen) drafts.set(one, await readFile(one.file, one.choice, onRows));
  return drafts;
}
