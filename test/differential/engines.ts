import { realpathSync } from "node:fs";
import { openDatabase } from "#duckdb/database.js";
import { auditInTables } from "#pipeline-in-tables.js";
import type { AuditListener, AuditOutput, AuditRequest } from "#pipeline-request.js";
import { type Engine, engineOf } from "./engine.js";

/** A run judges so many cases again by itself. */
const SAMPLE = 20;
/** From so few flagged cases on another thread helps to judge. */
const HELP_FROM = 1;
/** So few that SQL judges a batch in several parts. */
const CASES_AT_A_TIME = 100;

/** By SQL however small a file is: else the files of a batch would be read by the reference on both sides. */
const LARGE: Partial<AuditRequest> = {
  sample: SAMPLE,
  sqlFrom: 0,
  ledgerSqlFrom: 0,
  casesAtATime: CASES_AT_A_TIME,
  helpFrom: HELP_FROM,
  undecidedFrom: 0,
};

/** As a drop of few small files is run: the reference reads it, judges every case again, and others work beside the judging. */
const SMALL: Partial<AuditRequest> = { sample: Number.MAX_SAFE_INTEGER };

/** The engine that is held to the reference, as it judges a large drop and as it judges a small one. */
export const compiled: Engine = engineOf((request, listener) => inTables({ ...request, ...LARGE }, listener));
export const compiledSmall: Engine = engineOf((request, listener) =>
  inTables({ ...request, ...SMALL }, listener),
);

/** The compiled audit in a database of its own. What only it reports is left out where it is as it should be. */
async function inTables(request: AuditRequest, listener: AuditListener): Promise<AuditOutput> {
  const paths = request.files.flatMap(({ path }) => (path === undefined ? [] : [realpathSync(path)]));
  const database = await openDatabase({ paths, threads: 2, memory: "1GB" });
  try {
    const { result, ...others } = await auditInTables(request, listener, database);
    const { agreement, ...rest } = result;
    return { result: agreement?.disagreements.length === 0 ? rest : result, ...others };
  } finally {
    database.close();
  }
}
