import { type GateHead, gateOf, gateRun } from "#gate/index.js";
import type { AuditConfig, AuditResult, Disposition, Finding, Reject } from "#generated/types.js";
import { buildManifest, manifestText } from "#manifest/build-manifest.js";
import { jsonText } from "#shared/json-text.js";
import type { AuditListener, AuditOutput } from "../pipeline-request.js";
import { DISPOSITIONS, dispositionsText } from "./dispositions.js";
import { heardRun, writeIntegrity } from "./heard-run.js";
import { type OutputFolder, openOutput } from "./output.js";
import { progressLine } from "./progress.js";
import { savedRejects } from "./result-folder.js";
import type { RunOrigin } from "./run-origin.js";
import { MANIFEST, SIGNATURE, type SigningKey } from "./signing.js";
import { SUPERSEDED, supersededLines } from "./superseded-lines.js";
import { type GivenThresholds, THRESHOLDS } from "./thresholds.js";

/** What was written: the result, and the names of the files with the reports first. */
export interface WrittenRun {
  readonly result: AuditResult;
  readonly files: readonly string[];
  /** None where nothing was printed. */
  readonly findings: readonly Finding[];
  /** The rows set aside, read again from what was written. */
  readonly rejects: () => Iterable<Reject>;
  readonly gate: GateHead;
}

/** What is written, and where. */
export interface RunWriting {
  readonly out: string;
  readonly config: Pick<AuditConfig, "allOutcomes">;
  readonly formats: readonly string[];
  readonly dispositions: readonly Disposition[];
  readonly given: GivenThresholds;
  readonly origin: RunOrigin;
  /** Signs the manifest. */
  readonly key: SigningKey | null;
}

/** Writes all files of an audit into a folder, which appears whole or not at all. `go` does the audit. */
export async function writeRun(
  writing: RunWriting,
  go: (listener: AuditListener) => AuditOutput | Promise<AuditOutput>,
): Promise<WrittenRun> {
  const { out, config, formats, dispositions, given } = writing;
  const folder = openOutput(out);
  const progress = progressLine();
  try {
    // Loaded while the database works: what prints is large.
    const printing =
      formats.length === 0
        ? null
        : Promise.all([import("./report-files.js"), import("./findings-page-files.js")]);
    const heard = heardRun(folder, {
      prints: formats.length > 0,
      allOutcomes: config.allOutcomes ?? false,
      onProgress: (stage, done) => progress.show(`${done.toLocaleString("en-US")} ${stage}`),
    });
    const output = await go(heard.listener);
    const { result } = output;
    writeIntegrity(folder, heard);
    writeResult(folder, output);
    const { findings, pending, questions, integrity } = heard;
    // Read from what was just written: they may be millions.
    const rejects = savedRejects(folder.draft(), result);
    const counted = gateRun(result, heard.counted, dispositions);
    const told = { result, findings, pending, questions, integrity, rejects };
    const saved = { ...told, dispositions: counted.dispositions };
    const [printed, paged] = (await printing) ?? [];
    const reports = printed?.reportFiles(saved, formats) ?? [];
    for (const report of reports) folder.write(report.name, report.content);
    if (dispositions.length > 0) folder.write(DISPOSITIONS, dispositionsText(dispositions));
    if (given.file !== null) folder.write(THRESHOLDS, jsonText(given.thresholds));
    const gate = gateOf(counted, given.thresholds, given.baseline);
    const pages =
      paged && formats.includes("html")
        ? await paged.findingsPageFiles(folder.draft(), result, findings, dispositions)
        : [];
    for (const page of pages) folder.write(page.name, page.text);
    await writeManifest(folder, result, writing);
    folder.finish();
    return {
      result,
      findings,
      rejects: () => savedRejects(out, result),
      files: [...[...pages, ...reports].map(({ name }) => name), ...dataFiles(result, writing)],
      gate,
    };
  } catch (error) {
    folder.abandon();
    throw error;
  } finally {
    progress.clear();
  }
}

function writeResult(folder: OutputFolder, { result, superseded }: AuditOutput): void {
  if (result.history) {
    const replaced = folder.append(SUPERSEDED);
    for (const line of supersededLines(superseded, result.zone)) replaced(line);
  }
  folder.write("audit-result.json", jsonText(result));
}

/** Lists everything that was read and written; the last of all files but its own signature. */
async function writeManifest(
  folder: OutputFolder,
  result: AuditResult,
  { origin, key }: RunWriting,
): Promise<void> {
  const manifest = manifestText(
    buildManifest(result, {
      ...origin,
      dropFiles: await origin.dropFiles(result),
      inputs: origin.inputs(),
      outputs: folder.digests(),
    }),
  );
  folder.write(MANIFEST, manifest);
  if (key !== null) folder.write(SIGNATURE, key.sign(manifest));
}

/** Names of the files beside pages and reports, as a run lists them at its end. */
function dataFiles({ history }: AuditResult, { config, dispositions, given, key }: RunWriting): string[] {
  return [
    "audit-result.json",
    "findings.ndjson",
    "findings.csv",
    "rejects.csv",
    "integrity.ndjson",
    "integrity.csv",
    ...(history ? [SUPERSEDED] : []),
    "questions.ndjson",
    "pending.ndjson",
    "ledger.ndjson",
    ...(config.allOutcomes ? ["outcomes.ndjson"] : []),
    ...(dispositions.length > 0 ? [DISPOSITIONS] : []),
    ...(given.file === null ? [] : [THRESHOLDS]),
    MANIFEST,
    ...(key === null ? [] : [SIGNATURE]),
  ];
}
