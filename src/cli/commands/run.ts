import { basename, dirname, resolve } from "node:path";
import { auditError } from "#shared/error.js";
import type { AuditOutput, AuditRequest } from "../../pipeline-request.js";
import { ciText } from "../ci-text.js";
import { readDispositions } from "../dispositions.js";
import { watchDrop } from "../drop-files.js";
import { auditWith, type EngineOptions } from "../engine.js";
import { withNamesHidden } from "../hide-files.js";
import { refuseDamaged } from "../history-store.js";
import { inputName } from "../input-name.js";
import { judgeRequest } from "../judge-request.js";
import { runFolder } from "../run-folder.js";
import { dropDigests, dropFolderName, inputsRead, type RunOrigin } from "../run-origin.js";
import { type RunOptions, readSettings, type Settings } from "../settings.js";
import { readSigningKey } from "../signing.js";
import { historyDigests, sourceFiles, sourceNames } from "../source-files.js";
import { summary } from "../summary.js";
import { checkThresholds, readBaseline, thresholdsOf } from "../thresholds.js";
import { unsureLines } from "../unsure-lines.js";
import { runFormats } from "../wanted-formats.js";
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

/** Options of `run`: those of every command that takes a drop, how it is judged and held against limits, and who signs it. */
export interface RunCommandOptions extends RunOptions, EngineOptions, GateOptions {
  /** File of the private key that signs the manifest. */
  readonly sign?: string;
}

/** `p2p-audit run`: audits a drop, writes the results, prints a summary; the exit code follows the thresholds. */
export async function run(options: RunCommandOptions): Promise<void> {
  const settings = readSettings(options);
  const wanted = options.out ?? settings.config.out ?? (settings.history === null ? "out" : "runs/{run}");
  const out = runFolder(wanted, judgeRequest(settings), settings);
  const showPhi = options.showPhi === true;
  const ci = ciOf(options, out);
  if (ci !== null) refuseForeignCi(ci.folder, out);
  const audited = async () => {
    const { written, given, dispositions } = await runInto(out, settings, options);
    const { result, files, gate } = written;
    if (ci === null) {
      console.log(summary(result, gate, out, files, showPhi));
      for (const line of unsureLines(settings.config, settings.mappings, "number")) console.log(line);
    } else {
      await writeCi(ci.folder, out, written, given, dispositions);
      console.log(ciText(gate, { out, ci: ci.folder, asCommands: ci.asCommands }));
    }
    process.exitCode = gate.exitCode;
  };
  await withNamesHidden(showPhi, () => sourceNames(settings), audited);
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

/** Audits a drop and writes the folder of the run. */
export async function runInto(out: string, settings: Settings, options: RunCommandOptions) {
  const { config } = settings;
  const dispositions = settings.dispositions === null ? [] : await readDispositions(settings.dispositions);
  const baseline = options.baseline === undefined ? null : await readBaseline(options.baseline);
  const given = { ...thresholdsOf(config, settings.thresholds), baseline };
  checkThresholds(given, settings.bundles);
  const unchanged = settings.history === null ? watchDrop(settings.drop, settings.controlPaths) : () => {};
  const request = requestOf(settings);
  const writing = {
    out: resolve(out),
    config,
    formats: runFormats(options.formats, config.formats),
    dispositions,
    given,
    origin: originOf(settings, options),
    key: options.sign === undefined ? null : readSigningKey(options.sign),
  };
  const written = await writeRun(writing, async (listener) => {
    try {
      return undamaged(settings, await auditWith(options, request, listener));
    } finally {
      // A file that changed is the reason of whatever else was met.
      unchanged();
    }
  });
  return { written, given, dispositions };
}

function requestOf(settings: Settings): AuditRequest {
  const { mappings, beside } = settings;
  return { ...judgeRequest(settings), files: sourceFiles(settings), mappings, beside };
}

/** Throws `history-content` where a file of the history was not as it arrived. */
function undamaged({ history }: Settings, output: AuditOutput): AuditOutput {
  if (history !== null) refuseDamaged(history.folder, history.known, output.result.files);
  return output;
}

/** What says where things lie, how fast it goes and what the exit code is stands in no manifest: it changes no byte. */
function originOf({ drop, controlPaths, history, place }: Settings, options: RunCommandOptions): RunOrigin {
  const {
    config,
    drop: _drop,
    history: _history,
    knownAt: _knownAt,
    out,
    engine,
    threads,
    memory,
    sign,
    ...others
  } = options;
  const { baseline, showPhi, ci, ciOut, annotations, ...decide } = others;
  const base = config === undefined ? resolve(".") : resolve(dirname(config));
  const named = (path: string) => inputName(resolve(path), place);
  return {
    engine,
    options: {
      ...decide,
      // What was known, however it was said: a run made then and one made later are the same.
      ...(history !== null && { knownAt: history.known.read.knownAt }),
      mapping: decide.mapping?.map(named),
      ...(decide.thresholds !== undefined && { thresholds: named(decide.thresholds) }),
    },
    configuration: config === undefined ? null : basename(config),
    dropFolder: dropFolderName(drop, base),
    dropFiles: async (result) =>
      history === null ? dropDigests(drop, controlPaths, result) : historyDigests(history),
    inputs: () => inputsRead(place, baseline),
  };
}
