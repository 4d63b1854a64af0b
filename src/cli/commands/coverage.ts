import { join } from "node:path";
import { type Coverage, coverageOf } from "#catalogue/clause-coverage/coverage.js";
import { type CoveredRun, coveragePage } from "#catalogue/clause-coverage/coverage-page.js";
import { coverageText } from "#catalogue/clause-coverage/coverage-text.js";
import { policyFolders } from "#policy/load.js";
import { jsonText } from "#shared/json-text.js";
import { EXIT } from "../exit.js";
import { testedPolicyNamed } from "../policies.js";
import { printerOf, putOut } from "../printers.js";
import { packageReader, packageTexts } from "../resources.js";
import { RESULT, readResult } from "../result-folder.js";

export interface CoverageOptions {
  readonly result?: string;
  readonly format: string;
  readonly out?: string;
}

/**
 * `p2p-audit coverage`: every sentence of the sources, what became of it, its rules and their cases, and with a result
 * the subjects it decided: its own sources then, unless policies are named. Exit 2 where a sentence is unaccounted for. Throws `unknown-format`.
 */
export async function coverage(ids: readonly string[], options: CoverageOptions): Promise<void> {
  const print = printerOf(PRINTERS, options.format);
  const result = options.result === undefined ? null : await readResult(resultFile(options.result));
  const shipped = [...policyFolders(packageReader).keys()];
  const ran = result?.policies.map(({ id }) => id) ?? shipped;
  const all = ran.filter((id) => shipped.includes(id));
  const sources = (ids.length > 0 ? ids : all).map((id) => coverageOf(testedPolicyNamed(id), result));
  const run =
    result === null ? null : { title: result.title, isWhole: ids.length === 0 && all.length === ran.length };
  putOut(print(sources, run), options.out);
  if (sources.some(({ accounted, sentences }) => accounted !== sentences))
    process.exitCode = EXIT.couldNotRun;
}

/** A run is named by its folder or by its result. */
function resultFile(path: string): string {
  return path.endsWith(".json") ? path : join(path, RESULT);
}

const PRINTERS: Readonly<Record<string, (sources: readonly Coverage[], run: CoveredRun | null) => string>> = {
  text: (sources) => sources.map(coverageText).join("\n"),
  json: (sources) => jsonText(sources),
  html: (sources, run) => coveragePage(sources, run, packageTexts("reports/templates")),
};
