import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderOwnTemplate } from "#report/own-template.js";
import { type AuditError, auditError } from "#shared/error.js";
import { savedDispositions } from "../dispositions.js";
import { findingsPageFiles } from "../findings-page-files.js";
import { readOwnTemplate } from "../own-template.js";
import { DEFAULT_FORMATS, reportDefinitions, reportFiles } from "../report-files.js";
import { readFindings, readPending, readQuestions, readResult, savedRejects } from "../result-folder.js";
import { savedReviews } from "../saved-review.js";

interface RenderOptions {
  readonly formats?: string;
  readonly out?: string;
  /** A plan's own template, in place of what the package prints. */
  readonly template?: string;
  /** With a template: the one report it is to print. */
  readonly report?: string;
}

/** `p2p-audit render`: the reports and the workbook again, from a saved result and the files beside it. */
export async function render(path: string, options: RenderOptions): Promise<void> {
  if (options.template !== undefined) return printOwn(path, options.template, options);
  if (options.report !== undefined) throw clash("--report", "it goes with --template");
  const beside = dirname(path);
  const result = readResult(path);
  const run = {
    result,
    findings: readFindings(beside, result),
    pending: readPending(beside, result),
    questions: readQuestions(beside, result),
    rejects: savedRejects(beside, result),
  };
  const folder = options.out ?? beside;
  const formats = options.formats?.split(",") ?? DEFAULT_FORMATS;
  const reports = reportFiles(run, formats, savedReviews(beside));
  const pages = formats.includes("html")
    ? await findingsPageFiles(beside, result, run.findings, await savedDispositions(beside))
    : [];
  for (const { name, content } of [...pages.map(({ name, text }) => ({ name, content: text })), ...reports])
    put(join(folder, name), content);
}

/** The reports by a plan's own template: one into the file that is named, or all into the folder. */
function printOwn(path: string, template: string, { report, out, formats }: RenderOptions): void {
  if (formats !== undefined) throw clash("--formats", "the name of the template says what it prints");
  const beside = dirname(path);
  const own = readOwnTemplate(template);
  const result = readResult(path);
  const source = {
    result,
    findings: readFindings(beside, result),
    definitions: reportDefinitions(),
    reviews: savedReviews(beside),
  };
  for (const { name, text } of renderOwnTemplate(source, own, report ?? null))
    put(report !== undefined && out !== undefined ? out : join(out ?? beside, name), text);
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode: 0o600 });
  console.log(path);
}

function clash(option: string, help: string): AuditError {
  return auditError("options-clash", `\`${option}\` does not go with the other options`, option, help);
}
