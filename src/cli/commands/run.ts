import { resolve } from "node:path";
import type { AuditResult, Finding } from "#generated/types.js";
import { type AuditRequest, audit } from "../../pipeline.js";
import { dropFiles } from "../drop-files.js";
import { EXIT } from "../exit.js";
import { inputDigests } from "../input-digests.js";
import { openOutput } from "../output.js";
import { progressLine } from "../progress.js";
import { reportFiles } from "../report-files.js";
import { packageVersion } from "../resources.js";
import { findingRow, findingsHeader, rejectsCsv } from "../result-files.js";
import { type RunOptions, readSettings, type Settings } from "../settings.js";
import { summary } from "../summary.js";

/** `p2p-audit run`: audits a drop, writes the results, prints a summary; the exit code follows the thresholds. */
export async function run(options: RunOptions): Promise<void> {
  const settings = readSettings(options);
  const out = resolve(options.out ?? settings.config.out ?? "out");
  const { result, files } = await runInto(out, settings, options);
  console.log(summary(result, options.out ?? settings.config.out ?? "out", files));
  process.exitCode = exitOf(result, settings);
}

async function runInto(
  out: string,
  settings: Settings,
  options: RunOptions,
): Promise<{ result: AuditResult; files: string[] }> {
  const folder = openOutput(out);
  const progress = progressLine();
  try {
    const ndjson = folder.append("findings.ndjson");
    const csv = folder.append("findings.csv");
    const outcomes = settings.config.allOutcomes ? folder.append("outcomes.ndjson") : null;
    const findings: Finding[] = [];
    csv(findingsHeader());
    const { result, rejects } = await audit(requestOf(settings), {
      onFindings(found) {
        for (const finding of found) {
          findings.push(finding);
          ndjson(`${JSON.stringify(finding)}\n`);
          csv(findingRow(finding));
        }
      },
      ...(outcomes && { onOutcome: (line) => outcomes(`${JSON.stringify(line)}\n`) }),
      onProgress: (stage, done) => progress.show(`${done.toLocaleString("en-US")} ${stage}`),
    });
    folder.write("rejects.csv", rejectsCsv(rejects));
    folder.write("audit-result.json", `${JSON.stringify(result, null, 2)}\n`);
    const reports = reportFiles(result, findings, formatsOf(options, settings));
    for (const report of reports) folder.write(report.name, report.text);
    folder.finish();
    const names = [
      "audit-result.json",
      "findings.ndjson",
      "findings.csv",
      "rejects.csv",
      ...(outcomes ? ["outcomes.ndjson"] : []),
    ];
    return { result, files: [...reports.map((report) => report.name), ...names] };
  } catch (error) {
    folder.abandon();
    throw error;
  } finally {
    progress.clear();
  }
}

function requestOf(settings: Settings): AuditRequest {
  const { config, asOf, zone, bundles, commons, mappings } = settings;
  return {
    program: { name: "p2p-audit", version: packageVersion() },
    config,
    asOf,
    zone,
    files: dropFiles(settings.drop),
    mappings,
    bundles,
    commons,
    inputs: inputDigests(settings),
  };
}

function formatsOf(options: RunOptions, { config }: Settings): string[] {
  return options.formats === undefined ? [...(config.formats ?? ["html", "md"])] : options.formats.split(",");
}

function exitOf(result: AuditResult, { config }: Settings): number {
  if (!result.trusted) return EXIT.untrusted;
  const notMet = result.findings.byClass;
  const breaches = Object.entries(notMet).reduce(
    (sum, [name, count]) => (name.startsWith("breach") ? sum + count : sum),
    0,
  );
  return breaches > (config.thresholds?.notMet ?? 0) ? EXIT.findings : EXIT.clean;
}
