import { resolve } from "node:path";
import type { SourceFile } from "#intake/contract.js";
import { auditError } from "#shared/error.js";
import type { AuditRequest } from "../../pipeline.js";
import { ciText } from "../ci-text.js";
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
import { refuseForeignCi, writeCi } from "../write-ci.js";
import { writeRun } from "../write-run.js";

export interface GateOptions {
  /** Folder of an earlier run that limits compare with. */
  readonly baseline?: string;
  readonly showPhi?: boolean;
  /** Says little, and writes what a CI job may show. */
  readonly ci?: boolean;
  readonly ciOut?: string;
  readonly annotations?: string;
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
  const ci = ciOf(options, out);
  if (ci !== null) refuseForeignCi(ci.folder);
  const sources = dropFiles(settings.drop);
  try {
    const request = requestOf(settings, sources);
    const written = await writeRun(resolve(out), config, formats, dispositions, given, (listener) =>
      auditWith(options, request, listener),
    );
    const { result, files, gate } = written;
    if (ci === null) {
      console.log(summary(result, gate, out, files, showPhi));
      for (const line of unsureLines(config, settings.mappings, "number")) console.log(line);
    } else {
      await writeCi(ci.folder, out, written, given, dispositions);
      console.log(ciText(gate, { out, ci: ci.folder, asCommands: ci.asCommands }));
    }
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

/** Where a CI job finds what it may show, and how it is told; null: this is none. Throws `options-missing`, `unknown-annotations`. */
function ciOf(
  { ci, ciOut, annotations }: GateOptions,
  out: string,
): { folder: string; asCommands: boolean } | null {
  const odd = ciOut !== undefined ? "--ci-out" : annotations !== undefined ? "--annotations" : null;
  if (ci !== true && odd !== null)
    throw auditError("options-missing", `\`${odd}\` goes with --ci`, odd, "add --ci, or leave it out");
  if (annotations !== undefined && annotations !== "github")
    throw auditError(
      "unknown-annotations",
      `\`${annotations}\` is no kind of annotations`,
      "--annotations",
      "kinds: github",
    );
  return ci === true ? { folder: ciOut ?? `${out}-ci`, asCommands: annotations !== undefined } : null;
}

function requestOf(settings: Settings, files: readonly SourceFile[]): AuditRequest {
  const { mappings, beside } = settings;
  return { ...judgeRequest(settings), files, mappings, beside };
}
