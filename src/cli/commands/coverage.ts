import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Coverage, coverageOf } from "#catalogue/clause-coverage/coverage.js";
import { type CoveredRun, coveragePage } from "#catalogue/clause-coverage/coverage-page.js";
import { coverageText } from "#catalogue/clause-coverage/coverage-text.js";
import type { AuditResult } from "#generated/types.js";
import { json, policyFolders } from "#policy/load.js";
import { auditError } from "#shared/error.js";
import { EXIT } from "../exit.js";
import { policyNamed } from "../policies.js";
import { packageReader, packageTexts, readText } from "../resources.js";

export interface CoverageOptions {
  readonly result?: string;
  readonly format: string;
  readonly out?: string;
}

/**
 * `p2p-audit coverage`: every sentence of the sources, what became of it, its rules and their cases, and with a result
 * the subjects it decided: its own sources then, unless policies are named. Exit 2 where a sentence is unaccounted for. Throws `unknown-format`.
 */
export function coverage(ids: readonly string[], options: CoverageOptions): void {
  const result = options.result === undefined ? null : resultIn(options.result);
  const shipped = [...policyFolders(packageReader).keys()];
  const ran = result?.policies.map(({ id }) => id) ?? shipped;
  const all = ran.filter((id) => shipped.includes(id));
  const sources = (ids.length > 0 ? ids : all).map((id) => coverageOf(policyNamed(id), result));
  const run =
    result === null ? null : { title: result.title, isWhole: ids.length === 0 && all.length === ran.length };
  const text = printed(sources, run, options.format);
  if (options.out === undefined) process.stdout.write(text);
  else writeFileSync(options.out, text);
  if (sources.some(({ accounted, sentences }) => accounted !== sentences))
    process.exitCode = EXIT.couldNotRun;
}

function printed(sources: readonly Coverage[], run: CoveredRun | null, format: string): string {
  if (format === "text") return `${sources.map(coverageText).join("\n")}`;
  if (format === "json") return `${JSON.stringify(sources, null, 2)}\n`;
  if (format === "html") return coveragePage(sources, run, packageTexts("reports/templates"));
  throw auditError(
    "unknown-format",
    `\`${format}\` is no format of the coverage`,
    "--format",
    "formats: text, json, html",
  );
}

/** The result of a run, by its folder or its file. */
function resultIn(path: string): AuditResult {
  return json(
    "AuditResult",
    { text: readText },
    path.endsWith(".json") ? path : join(path, "audit-result.json"),
  );
}
