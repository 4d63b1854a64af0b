import { realpathSync } from "node:fs";
import { openDatabase } from "#duckdb/database.js";
import type { AuditResult } from "#generated/types.js";
import { audit } from "#pipeline.js";
import { auditInTables } from "#pipeline-in-tables.js";
import type { AuditRequest } from "#pipeline-request.js";

/** What the reference engine and the compiled one make of the same request; the latter reads all files by SQL. */
export async function bothEngines(
  request: AuditRequest,
): Promise<{ readonly reference: AuditResult; readonly compiled: AuditResult }> {
  const listener = { onFindings: () => undefined };
  const { result: reference } = await audit(request, listener);
  const paths = request.files.flatMap(({ path }) => (path === undefined ? [] : [realpathSync(path)]));
  const database = await openDatabase({ paths, threads: 1, memory: "1GB" });
  const { result: compiled } = await auditInTables(
    { ...request, sample: 1, sqlFrom: 0 },
    listener,
    database,
  ).finally(() => database.close());
  return { reference, compiled };
}
