import { resolve } from "node:path";
import type { AuditRequest } from "../../pipeline.js";
import { dropFiles } from "../drop-files.js";
import { auditWith, type EngineOptions } from "../engine.js";
import { exitOfResult } from "../exit.js";
import { judgeRequest } from "../judge-request.js";
import { type RunOptions, readSettings, type Settings } from "../settings.js";
import { summary } from "../summary.js";
import { writeRun } from "../write-run.js";

/** `p2p-audit run`: audits a drop, writes the results, prints a summary; the exit code follows the thresholds. */
export async function run(options: RunOptions & EngineOptions): Promise<void> {
  const settings = readSettings(options);
  const { config } = settings;
  const out = options.out ?? config.out ?? "out";
  const formats = options.formats?.split(",") ?? config.formats ?? ["html", "md"];
  const { result, files } = await writeRun(resolve(out), config, formats, (listener) =>
    auditWith(options, requestOf(settings), listener),
  );
  console.log(summary(result, out, files));
  process.exitCode = exitOfResult(result, config);
}

function requestOf(settings: Settings): AuditRequest {
  const { drop, mappings, beside } = settings;
  return { ...judgeRequest(settings), files: dropFiles(drop), mappings, beside };
}
