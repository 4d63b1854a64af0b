import type { Session } from "#duckdb/database.js";
import { named, quoted } from "#duckdb/sql-text.js";
import { FILE_TABLES } from "./create-tables.js";
import { RECORD_TABLES } from "./record-tables.js";

/** Names of the Parquet files: one a table. */
export const PARQUET_FILES: ReadonlyMap<string, string> = new Map(
  FILE_TABLES.map(({ name }) => [name, `${name}.parquet`]),
);

const RECORDS: ReadonlySet<string> = new Set(RECORD_TABLES.keys());

/**
 * Copies each table of a ledger file into the file of its name that `pathOf` gives. Records are sorted by key, other
 * tables as they were written: the same run gives the same bytes with any number of threads.
 */
export async function copyTables(session: Session, pathOf: (file: string) => string): Promise<void> {
  for (const [table, file] of PARQUET_FILES) {
    // Between rows of one key, and where there is no key, the place in the table decides.
    const order = RECORDS.has(table) ? "id, rowid" : "rowid";
    await session.run(
      `copy (from ${named(table)} order by ${order}) to ${quoted(pathOf(file))} (format parquet, compression zstd)`,
    );
  }
}
