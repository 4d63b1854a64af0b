import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gateRun } from "#gate/index.js";
import { renderOwnTemplate } from "#report/own-template.js";
import { type AuditError, auditError } from "#shared/error.js";
import { refuseClosedRun } from "../closed-runs.js";
import { DISPOSITIONS, savedDispositions } from "../dispositions.js";
import { findingsPageFiles } from "../findings-page-files.js";
import { readOwnTemplate } from "../own-template.js";
import { placeBeside } from "../place-beside.js";
import { reportDefinitions, reportFiles } from "../report-files.js";
import { requireRoomForFile } from "../report-room.js";
import {
  readFindings,
  readIntegrity,
  readPending,
  readQuestions,
  readResult,
  savedRejects,
} from "../result-folder.js";
import { savedReviews } from "../saved-review.js";
import { REPORT_FORMATS } from "../wanted-formats.js";

interface RenderOptions {
  readonly formats?: string;
  readonly out?: string;
  /** A plan's own template, in place of what the package prints. */
  readonly template?: string;
  /** With a template: the one report it is to print. */
  readonly report?: string;
  /** `review.json` of a mock file review, printed in the report of its standard. */
  readonly review?: string;
}

/** Ending of the folder of reports beside that of a run. */
const REPORTS = "-reports";
/** Files beside a result that its reports are made from. */
const READ = ["findings.ndjson", "pending.ndjson", "questions.ndjson", "integrity.ndjson", "ledger.ndjson"];

/**
 * `p2p-audit render`: the reports and the workbook again, from a saved result and the files beside it, into a folder of
 * their own. Throws `run-closed`, `reports-need-memory`.
 */
export async function render(path: string, options: RenderOptions): Promise<void> {
  if (options.template !== undefined) return printOwn(path, options.template, options);
  if (options.report !== undefined) throw clash("--report", "it goes with --template");
  const saved = dirname(path);
  const out = options.out ?? placeBeside(saved, REPORTS);
  refuseClosedRun(out, "--out");
  const result = await readResult(path, [...READ, DISPOSITIONS]);
  requireRoomForFile(join(saved, "findings.ndjson"));
  const findings = readFindings(saved, result);
  const dispositions = await savedDispositions(saved);
  const run = {
    result,
    findings,
    dispositions: gateRun(result, findings, dispositions).dispositions,
    pending: readPending(saved, result),
    questions: readQuestions(saved, result),
    integrity: readIntegrity(saved, result),
    rejects: savedRejects(saved, result),
  };
  const formats = options.formats?.split(",") ?? REPORT_FORMATS;
  const reports = reportFiles(run, formats, savedReviews(options.review, saved));
  const pages = formats.includes("html")
    ? await findingsPageFiles(saved, result, findings, dispositions)
    : [];
  for (const { name, content } of [...pages.map(({ name, text }) => ({ name, content: text })), ...reports])
    put(join(out, name), content);
}

/** The reports by a plan's own template: one into the file that is named, or all into the folder. */
async function printOwn(path: string, template: string, options: RenderOptions): Promise<void> {
  const { report, formats, review } = options;
  if (formats !== undefined) throw clash("--formats", "the name of the template says what it prints");
  const saved = dirname(path);
  const out = options.out ?? placeBeside(saved, REPORTS);
  refuseClosedRun(out, "--out");
  const own = readOwnTemplate(template);
  const result = await readResult(path, ["findings.ndjson"]);
  const source = {
    result,
    findings: readFindings(saved, result),
    definitions: reportDefinitions(),
    reviews: savedReviews(review, saved),
  };
  for (const { name, text } of renderOwnTemplate(source, own, report ?? null))
    put(report !== undefined && options.out !== undefined ? out : join(out, name), text);
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode: 0o600 });
  console.log(path);
}

function clash(option: string, help: string): AuditError {
  return auditError("options-clash", `\`${option}\` does not go with the other options`, option, help);
}
