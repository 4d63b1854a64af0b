import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { copyTables, PARQUET_FILES } from "#compiled/export/copy-tables.js";
import { type Exported, exportLedger, type SavedRun } from "#compiled/export/export-ledger.js";
import { isLedgerFile } from "#compiled/export/is-ledger-file.js";
import { openDatabase } from "#duckdb/database.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import {
  fileTarget,
  folderTarget,
  refuseForeignFile,
  refuseForeignFolder,
  type Target,
} from "../export-target.js";
import { readText } from "../resources.js";
import {
  eachFinding,
  eachPending,
  RESULT,
  readIntegrity,
  readLedgerOf,
  readResult,
} from "../result-folder.js";
import { scratchFolder } from "../scratch-folder.js";

export interface ExportOptions {
  readonly result: string;
  readonly out?: string;
  readonly parquet?: string;
}

const MEMORY = "2GB";
/** Name of the database while it is written: DuckDB calls a database after its file, and some names are taken. */
const DATABASE = "ledger.duckdb";

/** `p2p-audit export`: the ledger, findings and figures of a saved run as a DuckDB file or as Parquet files. */
export async function exportCommand({ result, out, parquet }: ExportOptions): Promise<void> {
  if (out === undefined && parquet === undefined)
    throw auditError(
      "options-missing",
      "nothing says where to export to",
      undefined,
      "name a file with --out, a folder with --parquet, or both",
    );
  const run = await savedRun(result);
  if (out !== undefined) await refuseForeignFile(out, isLedgerFile);
  const tables = new Set(PARQUET_FILES.values());
  if (parquet !== undefined)
    refuseForeignFolder(parquet, (name) => tables.has(name), {
      option: "--parquet",
      is: "folder of exported tables",
    });
  const told = await written(run, resolved(out), resolved(parquet));
  const places = [out, parquet].filter((place) => place !== undefined);
  const counts = `${told.records} records, ${told.rejects} rejects, ${told.findings} findings`;
  console.log(`${counts} in ${places.join(" and ")}`);
  if (!run.result.trusted) console.log("the result of this run cannot be trusted: see its trustNotes");
}

function resolved(path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(path);
}

async function savedRun(folder: string): Promise<SavedRun> {
  const path = join(folder, RESULT);
  const result = await readResult(path, [
    "ledger.ndjson",
    "findings.ndjson",
    "pending.ndjson",
    "integrity.ndjson",
  ]);
  return {
    result,
    resultSha256: sha256(readText(path)),
    ledger: (onRecord) => readLedgerOf(folder, result, onRecord),
    findings: () => eachFinding(folder, result),
    pending: () => eachPending(folder, result),
    integrity: readIntegrity(folder, result),
  };
}

/** Both targets appear when all is written; after an error neither does. */
async function written(run: SavedRun, out?: string, parquet?: string): Promise<Exported> {
  const file = out === undefined ? null : fileTarget(out, DATABASE);
  const folder = parquet === undefined ? null : folderTarget(parquet);
  const targets = [file, folder].filter((target) => target !== null);
  try {
    const exported = await fill(run, file, folder);
    for (const target of targets) target.finish();
    return exported;
  } catch (error) {
    for (const target of targets) target.abandon();
    throw error;
  }
}

/** The database is closed at the end: only then its file is whole. */
async function fill(run: SavedRun, file: Target | null, folder: Target | null): Promise<Exported> {
  const spill = scratchFolder();
  const tables = folder ? [...PARQUET_FILES.values()].map((name) => join(folder.draft, name)) : [];
  const database = await openDatabase({
    ...(file && { file: join(file.draft, DATABASE) }),
    paths: tables,
    spill: spill.path,
    threads: availableParallelism(),
    memory: MEMORY,
  });
  try {
    const session = await database.connect();
    const exported = await exportLedger(run, session);
    if (folder) await copyTables(session, (name) => join(folder.draft, name));
    session.close();
    return exported;
  } finally {
    database.close();
    spill.remove();
  }
}
