import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Finding } from "#generated/types.js";
import { json } from "#policy/load.js";
import { checked } from "#schema/validate.js";
import { auditError } from "#shared/error.js";
import { reportFiles } from "../report-files.js";
import { readText } from "../resources.js";

/** `p2p-audit render`: the reports again, from a saved result and the findings beside it. */
export function render(path: string, options: { readonly formats: string; readonly out?: string }): void {
  const result = json("AuditResult", { text: readText }, path);
  const findings = readFindings(join(dirname(path), "findings.ndjson"));
  if (findings.length !== result.findings.total) {
    throw auditError(
      "findings-differ",
      `the result counts ${result.findings.total} findings, the file beside it holds ${findings.length}`,
      path,
      "render from the folder of one run",
    );
  }
  const folder = options.out ?? dirname(path);
  mkdirSync(folder, { recursive: true });
  for (const report of reportFiles(result, findings, options.formats.split(","))) {
    writeFileSync(join(folder, report.name), report.text, { mode: 0o600 });
    console.log(join(folder, report.name));
  }
}

function readFindings(path: string): Finding[] {
  const lines = readText(path).split("\n").filter(Boolean);
  return lines.map((line, index) => checked("Finding", JSON.parse(line), `${path}:${index + 1}`));
}
