import { resolve } from "node:path";
import { counted } from "#shared/counted.js";
import type { AuditRequest } from "../../pipeline.js";
import { readDispositions } from "../dispositions.js";
import { dropFiles } from "../drop-files.js";
import { auditWith, type EngineOptions } from "../engine.js";
import { exitOfResult } from "../exit.js";
import { judgeRequest } from "../judge-request.js";
import { DEFAULT_FORMATS } from "../report-files.js";
import { type RunOptions, readSettings, type Settings } from "../settings.js";
import { summary } from "../summary.js";
import { writeRun } from "../write-run.js";

/** `p2p-audit run`: audits a drop, writes the results, prints a summary; the exit code follows the thresholds. */
export async function run(options: RunOptions & EngineOptions): Promise<void> {
  const settings = readSettings(options);
  const { config } = settings;
  const out = options.out ?? config.out ?? "out";
  const formats = options.formats?.split(",") ?? config.formats ?? DEFAULT_FORMATS;
  const dispositions = settings.dispositions === null ? [] : await readDispositions(settings.dispositions);
  const { result, files, strayDispositions } = await writeRun(
    resolve(out),
    config,
    formats,
    dispositions,
    (listener) => auditWith(options, requestOf(settings), listener),
  );
  console.log(summary(result, out, files));
  if (strayDispositions > 0)
    console.log(
      `${counted(strayDispositions, "disposition")} on file for findings that this run does not have: findings.html lists them`,
    );
  process.exitCode = exitOfResult(result, config);
}

function requestOf(settings: Settings): AuditRequest {
  const { drop, mappings, beside } = settings;
  return { ...judgeRequest(settings), files: dropFiles(drop), mappings, beside };
}
