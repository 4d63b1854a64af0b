import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { savedDispositions } from "../dispositions.js";
import { findingsPageFiles } from "../findings-page-files.js";
import { reportFiles } from "../report-files.js";
import { readFindings, readPending, readQuestions, readRejects, readResult } from "../result-folder.js";
import { savedReviews } from "../saved-review.js";

/** `p2p-audit render`: the reports and the workbook again, from a saved result and the files beside it. */
export async function render(
  path: string,
  options: { readonly formats: string; readonly out?: string },
): Promise<void> {
  const beside = dirname(path);
  const result = readResult(path);
  const run = {
    result,
    findings: readFindings(beside, result),
    pending: readPending(beside, result),
    questions: readQuestions(beside, result),
    rejects: await readRejects(beside, result),
  };
  const folder = options.out ?? beside;
  mkdirSync(folder, { recursive: true });
  const formats = options.formats.split(",");
  const reports = reportFiles(run, formats, savedReviews(beside));
  const pages = formats.includes("html")
    ? await findingsPageFiles(beside, result, run.findings, await savedDispositions(beside))
    : [];
  for (const { name, content } of [...pages.map(({ name, text }) => ({ name, content: text })), ...reports]) {
    writeFileSync(join(folder, name), content, { mode: 0o600 });
    console.log(join(folder, name));
  }
}
