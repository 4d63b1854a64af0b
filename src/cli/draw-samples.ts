import { join } from "node:path";
import { zoneOf } from "#calendar/zone.js";
import { findingsContext } from "#findings/index.js";
import type { FileSample, ValidationSample } from "#generated/types.js";
import { type DrawInput, drawFileSample, drawValidationSample, sampledRun } from "#review/index.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import { LEDGER_INPUT } from "../pipeline-steps.js";
import { packageVersion, readText } from "./resources.js";
import { RESULT, readFindings } from "./result-folder.js";
import { reviewNamed } from "./review-definitions.js";
import { savedBench } from "./saved-bench.js";

/** Results drawn of each rule and outcome for a validation. */
const PER_OUTCOME = 10;

/** Draws the files of a mock file review from a saved run. Throws `unknown-standard`, `standard-not-run`. */
export async function drawFiles(
  folder: string,
  seed: string,
  standard: string | undefined,
): Promise<FileSample> {
  if (standard === undefined)
    throw auditError(
      "options-missing",
      "a file review needs --standard",
      "--standard",
      "or draw results with --purpose validation",
    );
  const { review, report } = reviewNamed(standard);
  const { input, plans } = await benchOf(folder, seed);
  const plan = plans.find(({ id }) => id === review.policy);
  if (!plan)
    throw auditError(
      "standard-not-run",
      `the run did not judge the policy \`${review.policy}\`, which gives the universe`,
      "--standard",
      "add it to `policies` in the configuration and run again",
    );
  const name = `policy ${review.policy}`;
  const policySha256 = input.result.inputs.find((one) => one.name === name)?.sha256 ?? "";
  return drawFileSample({ ...input, review, report, plan, policySha256 });
}

/** Draws results of every rule for a validation from a saved run. */
export async function drawResults(folder: string, seed: string): Promise<ValidationSample> {
  const { input, plans } = await benchOf(folder, seed);
  const findings = readFindings(folder, input.result);
  return drawValidationSample({ ...input, plans, findings, perOutcome: PER_OUTCOME });
}

async function benchOf(folder: string, seed: string) {
  const { result, ledger, judging, dating, stage, plans } = await savedBench(folder, "the sample");
  const { asOf, zone, bundles } = judging;
  const input: DrawInput = {
    program: { name: "p2p-audit", version: packageVersion() },
    run: sampledRun(
      result,
      sha256(readText(join(folder, RESULT))),
      result.inputs.find(({ name }) => name === LEDGER_INPUT)?.sha256 ?? "",
    ),
    result,
    cases: ledger.cases,
    stage,
    dating,
    zone: zoneOf(zone),
    context: findingsContext(bundles, asOf, zone, sha256),
    seed,
  };
  return { input, plans };
}
