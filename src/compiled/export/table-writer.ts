import type { Cell, Session } from "#duckdb/database.js";

/** Rows that are handed over to the database at once. */
const BATCH = 8192;

/** Takes the rows of several tables in any order and appends them in batches: few are ever held. */
export interface TableWriter {
  /** A promise where the caller has to wait for the database. */
  add(table: string, row: readonly Cell[]): Promise<void> | undefined;
  flush(): Promise<void>;
}

export function tableWriter(session: Session): TableWriter {
  const waiting = new Map<string, (readonly Cell[])[]>();
  return {
    add(table, row) {
      const rows = waiting.get(table);
      if (rows === undefined) {
        waiting.set(table, [row]);
        return undefined;
      }
      rows.push(row);
      if (rows.length < BATCH) return undefined;
      waiting.delete(table);
      return session.append(table, rows);
    },
    async flush() {
      for (const [table, rows] of waiting) await session.append(table, rows);
      waiting.clear();
    },
  };
}
