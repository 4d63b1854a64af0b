import { join } from "node:path";
import { zoneOf } from "#calendar/zone.js";
import { findingsContext } from "#findings/index.js";
import type { FileSample, ValidationSample } from "#generated/types.js";
import { plansOf } from "#policy/plans.js";
import { datingOf } from "#result/index.js";
import { type DrawInput, drawFileSample, drawValidationSample, sampledRun } from "#review/index.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import { LEDGER_INPUT, ledgerOf } from "../pipeline.js";
import { changedInputs } from "./changed-inputs.js";
import { judgeRequest } from "./judge-request.js";
import { packageVersion, readText } from "./resources.js";
import { RESULT, readFindings, readLedgerOf, readResult } from "./result-folder.js";
import { reviewNamed } from "./review-definitions.js";
import { judgingOf } from "./settings.js";

/** Results drawn of each rule and outcome for a validation. */
const PER_OUTCOME = 10;
/** Inputs that print or count, and judge nothing. */
const ONLY_PRINTS = /^(report |measures$)/;

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

/** A saved run with its ledger, ready to be judged again; what changed since the run is told. */
async function benchOf(folder: string, seed: string) {
  const path = join(folder, RESULT);
  const result = readResult(path);
  const stored = await readLedgerOf(folder, result);
  const judging = judgingOf(result.configuration, stored);
  const { config, asOf, zone, bundles, commons } = judging;
  const changed = changedInputs(result, judgeRequest(judging));
  for (const name of changed.filter((one) => !ONLY_PRINTS.test(one)))
    console.error(`changed since the run: ${name}; the sample is judged by it as it is now`);
  const { ledger } = ledgerOf(judging, stored);
  const input: DrawInput = {
    program: { name: "p2p-audit", version: packageVersion() },
    run: sampledRun(
      result,
      sha256(readText(path)),
      result.inputs.find(({ name }) => name === LEDGER_INPUT)?.sha256 ?? "",
    ),
    result,
    cases: ledger.cases,
    stage: { asOf, book: ledger.book, calendars: commons.calendars, tables: commons.tables },
    dating: datingOf(config.period, zoneOf(zone), asOf),
    zone: zoneOf(zone),
    context: findingsContext(bundles, asOf, zone, sha256),
    seed,
  };
  return { input, plans: plansOf(bundles, commons, config) };
}
