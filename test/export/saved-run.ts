import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Cell, openDatabase } from "#duckdb/database.js";
import type { AuditResult, Finding, LedgerLine } from "#generated/types.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

/** The folder of a run of the example. */
export function exampleRun(): string {
  const folder = join(freshFolder(), "out");
  const config = join(root, "examples/blue-shield-promise/audit.json");
  p2pAudit(["run", "--config", config, "--out", folder]);
  return folder;
}

export function resultOf(folder: string): AuditResult {
  return JSON.parse(readFileSync(join(folder, "audit-result.json"), "utf8"));
}

export function findingsOf(folder: string): Finding[] {
  return parsed(join(folder, "findings.ndjson"));
}

export function ledgerOf(folder: string): LedgerLine[] {
  return parsed(join(folder, "ledger.ndjson"));
}

function parsed<Line>(path: string): Line[] {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line);
}

/** The rows of a query on an exported file. */
export async function queried(file: string, sql: string): Promise<Cell[][]> {
  const database = await openDatabase({ file, readOnly: true, paths: [], threads: 1, memory: "512MB" });
  try {
    const session = await database.connect();
    return await session.rows(sql);
  } finally {
    database.close();
  }
}

/** The rows of a table as objects, by column. */
export async function tableOf(file: string, table: string): Promise<Record<string, Cell>[]> {
  const columns = await queried(
    file,
    `select column_name from duckdb_columns() where table_name = '${table}' order by column_index`,
  );
  const rows = await queried(file, `from "${table}" order by rowid`);
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(columns[at]?.[0]), cell])));
}
