import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reportFiles } from "../report-files.js";
import { readFindings, readResult } from "../result-folder.js";

/** `p2p-audit render`: the reports again, from a saved result and the findings beside it. */
export function render(path: string, options: { readonly formats: string; readonly out?: string }): void {
  const result = readResult(path);
  const findings = readFindings(dirname(path), result);
  const folder = options.out ?? dirname(path);
  mkdirSync(folder, { recursive: true });
  for (const report of reportFiles(result, findings, options.formats.split(","))) {
    writeFileSync(join(folder, report.name), report.text, { mode: 0o600 });
    console.log(join(folder, report.name));
  }
}
