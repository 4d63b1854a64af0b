import { realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isSmallDrop } from "#compiled/small-drop.js";
import { auditError } from "#shared/error.js";
import { audit } from "../pipeline.js";
import { auditInTables } from "../pipeline-in-tables.js";
import type { AuditListener, AuditOutput, AuditRequest } from "../pipeline-request.js";
import { optimizeLate } from "./optimize-late.js";
import { scratchFolder } from "./scratch-folder.js";

/** How a run is judged; both give the same results. */
export interface EngineOptions {
  readonly engine: string;
  /** Left out: as many as there are, for a small drop one. */
  readonly threads?: string;
  readonly memory: string;
}

const ENGINES = ["duckdb", "reference"] as const;

/** Audits with the engine asked for. Throws `unknown-engine`, `bad-threads` or `bad-memory`. */
export async function auditWith(
  options: EngineOptions,
  request: AuditRequest,
  listener: AuditListener,
): Promise<AuditOutput> {
  const { engine, memory } = options;
  const isSmall = isSmallDrop(request);
  const threads = threadsOf(options.threads, isSmall);
  if (!ENGINES.some((one) => one === engine)) {
    throw auditError(
      "unknown-engine",
      `\`${engine}\` is no engine`,
      "--engine",
      `engines: ${ENGINES.join(", ")}`,
    );
  }
  if (!/^\d+(\.\d+)?\s?(MB|GB|MiB|GiB)$/.test(memory))
    throw auditError("bad-memory", `\`${memory}\` is no size`, "--memory", "write e.g. 2GB");
  if (isSmall) optimizeLate();
  if (engine === "reference") return audit(request, listener);
  // Loaded only where it is used: the command line answers at once.
  const { openDatabase } = await import("#duckdb/database.js");
  const spill = scratchFolder();
  const paths = request.files.flatMap(({ path }) => (path === undefined ? [] : [realpathSync(path)]));
  const database = await openDatabase({ paths, spill: spill.path, threads, memory });
  try {
    return await auditInTables(request, listener, database);
  } finally {
    database.close();
    spill.remove();
  }
}

/** A small drop is a morsel for SQL: a second thread would be woken for each statement and find nothing to do. */
function threadsOf(text: string | undefined, isSmall: boolean): number {
  if (text === undefined) return isSmall ? 1 : availableParallelism();
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw auditError(
      "bad-threads",
      `\`${text}\` is no number of threads`,
      "--threads",
      "write a whole number from 1",
    );
  return Number(text);
}
