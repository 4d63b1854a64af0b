import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AuditResult, Disposition, Finding } from "#generated/types.js";
import { loadCommons } from "#policy/load.js";
import type { ReportFile } from "#report/index.js";
import { runningSha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import { type CaseBook, caseSieve, HEAD, sharedAuthorizations } from "#worklist/case-book.js";
import { outcomeSieve } from "#worklist/outcome-sieve.js";
import { renderFindingsPage } from "#worklist/render-findings-page.js";
import { LEDGER_INPUT } from "../pipeline-steps.js";
import { reportDefinitions } from "./report-files.js";
import { packageReader, packageTexts } from "./resources.js";
import { requireFile } from "./result-folder.js";
import { siftLines } from "./sift-lines.js";

/**
 * The findings page of a run, from the files in its folder. Throws `ledger-differs` where the ledger is another
 * run's.
 */
export async function findingsPageFiles(
  folder: string,
  result: AuditResult,
  findings: readonly Finding[],
  dispositions: readonly Disposition[],
): Promise<ReportFile[]> {
  const book = await caseBook(folder, result, findings);
  const outcomes = outcomeSieve(book);
  const path = join(folder, "outcomes.ndjson");
  const hasOutcomes = existsSync(path);
  if (hasOutcomes) await siftLines(path, HEAD, outcomes);
  return renderFindingsPage({
    result,
    findings,
    book,
    outcomes: hasOutcomes ? outcomes.book() : null,
    calendars: loadCommons(packageReader).calendarFiles,
    dispositions,
    definitions: reportDefinitions(),
    templates: packageTexts("reports/templates"),
    scripts: packageTexts("reports/page"),
  });
}

async function caseBook(
  folder: string,
  { inputs }: AuditResult,
  findings: readonly Finding[],
): Promise<CaseBook> {
  const path = join(folder, "ledger.ndjson");
  requireFile(path);
  const sieve = caseSieve(findings);
  const digest = runningSha256();
  await siftLines(path, HEAD, sieve, digest.update);
  if (inputs.find(({ name }) => name === LEDGER_INPUT)?.sha256 !== digest.hex())
    throw auditError(
      "ledger-differs",
      "the ledger is not the one this result was made from",
      path,
      "use the folder of one run as it was written; else run the audit again",
    );
  return sieve.book(await sharedIn(path, sieve.authorizations()));
}

/** A second look at the ledger, only where a request may be linked by a number that another determination has too. */
async function sharedIn(path: string, wanted: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  if (wanted.size === 0) return wanted;
  const sieve = sharedAuthorizations(wanted);
  await siftLines(path, HEAD, sieve);
  return sieve.shared;
}
