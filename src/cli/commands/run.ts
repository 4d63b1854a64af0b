import { resolve } from "node:path";
import type { SourceFile } from "#intake/contract.js";
import type { AuditRequest } from "../../pipeline.js";
import { readDispositions } from "../dispositions.js";
import { dropFiles } from "../drop-files.js";
import { auditWith, type EngineOptions } from "../engine.js";
import { withoutFileNames } from "../hide-files.js";
import { judgeRequest } from "../judge-request.js";
import { DEFAULT_FORMATS } from "../report-files.js";
import { type RunOptions, readSettings, type Settings } from "../settings.js";
import { summary } from "../summary.js";
import { checkThresholds, readBaseline, thresholdsOf } from "../thresholds.js";
import { unsureLines } from "../unsure-lines.js";
import { listedFormats } from "../wanted-formats.js";
import { writeRun } from "../write-run.js";

export interface GateOptions {
  /** Folder of an earlier run that limits compare with. */
  readonly baseline?: string;
  readonly showPhi?: boolean;
}

/** `p2p-audit run`: audits a drop, writes the results, prints a summary; the exit code follows the thresholds. */
export async function run(options: RunOptions & EngineOptions & GateOptions): Promise<void> {
  const settings = readSettings(options);
  const { config } = settings;
  const out = options.out ?? config.out ?? "out";
  const formats = listedFormats(options.formats) ?? config.formats ?? DEFAULT_FORMATS;
  const dispositions = settings.dispositions === null ? [] : await readDispositions(settings.dispositions);
  const baseline = options.baseline === undefined ? null : await readBaseline(options.baseline);
  const given = { ...thresholdsOf(config, settings.thresholds), baseline };
  checkThresholds(given, settings.bundles);
  const showPhi = options.showPhi === true;
  const sources = dropFiles(settings.drop);
  try {
    const request = requestOf(settings, sources);
    const { result, files, gate } = await writeRun(
      resolve(out),
      config,
      formats,
      dispositions,
      given,
      (listener) => auditWith(options, request, listener),
    );
    console.log(summary(result, gate, out, files, showPhi));
    for (const line of unsureLines(config, settings.mappings, "number")) console.log(line);
    process.exitCode = gate.exitCode;
  } catch (error) {
    throw showPhi
      ? error
      : withoutFileNames(
          error,
          sources.map(({ name }) => name),
        );
  }
}

function requestOf(settings: Settings, files: readonly SourceFile[]): AuditRequest {
  const { mappings, beside } = settings;
  return { ...judgeRequest(settings), files, mappings, beside };
}
