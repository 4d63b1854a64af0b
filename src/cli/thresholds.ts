import { existsSync } from "node:fs";
import { join } from "node:path";
import { type GateRun, gateRun, NONE_SET, notMetAtMost, thresholdProblems } from "#gate/index.js";
import type { AuditConfig, Finding, Thresholds } from "#generated/types.js";
import type { PolicyBundle } from "#policy/bundle.js";
import { json } from "#policy/load.js";
import { auditError, throwAny } from "#shared/error.js";
import { DISPOSITIONS, savedDispositions } from "./dispositions.js";
import { readText } from "./resources.js";
import { eachFinding, RESULT, readResult } from "./result-folder.js";

/** In the folder of a run: the thresholds it was held against, where a file set them. */
export const THRESHOLDS = "thresholds.json";

/** What a run is held against. */
export interface GivenThresholds {
  readonly thresholds: Thresholds;
  /** The file that set them; null: `audit.json`, or nobody. */
  readonly file: string | null;
  readonly baseline: GateRun | null;
}

const textReader = { text: readText };

/** Thresholds of a configuration: a file it names (by its full path), its own number, or none. */
export function thresholdsOf(
  { thresholds }: Pick<AuditConfig, "thresholds">,
  file: string | null,
): Omit<GivenThresholds, "baseline"> {
  if (file !== null) return { thresholds: json("Thresholds", textReader, file), file };
  if (typeof thresholds === "object") return { thresholds: notMetAtMost(thresholds.notMet ?? 0), file };
  return { thresholds: NONE_SET, file };
}

/** Those a saved run was held against. */
export function savedThresholds(folder: string, config: AuditConfig): Omit<GivenThresholds, "baseline"> {
  const path = join(folder, THRESHOLDS);
  return thresholdsOf(config, existsSync(path) ? path : null);
}

/** Throws every `threshold-…` problem: what names nothing of the run, or nothing to compare with. */
export function checkThresholds(
  { thresholds, file, baseline }: GivenThresholds,
  bundles: readonly PolicyBundle[],
): void {
  if (file === null) return;
  const policies = bundles.map(({ policy, rules }) => ({ id: policy.id, rules: rules.map(({ id }) => id) }));
  const problems = thresholdProblems(thresholds, { policies, hasBaseline: baseline !== null }, file);
  throwAny(problems);
}

/** A saved run as limits look at it. Throws what is wrong with its files, or `baseline-untrusted`. */
export async function readBaseline(folder: string): Promise<GateRun> {
  const run = await readGateRun(folder);
  if (run.result.trusted) return run;
  throw auditError(
    "baseline-untrusted",
    "the earlier run ended with exit code 3: its figures cannot be compared with",
    folder,
    "name a run that can be trusted",
  );
}

/** A saved run with its findings and dispositions. */
export async function readGateRun(folder: string): Promise<GateRun> {
  const result = await readResult(join(folder, RESULT), ["findings.ndjson", DISPOSITIONS]);
  const findings: Finding[] = [];
  for await (const finding of eachFinding(folder, result)) findings.push(finding);
  return gateRun(result, findings, await savedDispositions(folder));
}
