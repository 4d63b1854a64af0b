import { openDatabase } from "#duckdb/database.js";
import { FILE_NAMES } from "./create-tables.js";
import { LEDGER_FILES } from "./plain-tables.js";

/** Whether a database file was written by an export, and nobody added a table or view of their own since. Gives false for any other file. */
export async function isLedgerFile(file: string): Promise<boolean> {
  const ours = new Set(FILE_NAMES);
  try {
    const settings = { file, readOnly: true, paths: [], threads: 1, memory: "256MB" };
    const database = await openDatabase(settings);
    try {
      const session = await database.connect();
      const names = await session.rows("select table_name from information_schema.tables");
      const [run] = await session.rows("select schema from run");
      session.close();
      return String(run?.[0]).startsWith(LEDGER_FILES) && names.every(([name]) => ours.has(String(name)));
    } finally {
      database.close();
    }
  } catch {
    // No database, none of ours, or one that is open elsewhere.
    return false;
  }
}
