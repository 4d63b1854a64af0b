import { type CountedFinding, type GateHead, gateOf, gateRun } from "#gate/index.js";
import type {
  AuditConfig,
  AuditResult,
  Disposition,
  Finding,
  IntegrityInstance,
  PendingClock,
  QuestionLine,
  Reject,
} from "#generated/types.js";
import { buildManifest, manifestText } from "#manifest/build-manifest.js";
import type { AuditListener, AuditOutput } from "../pipeline-request.js";
import { DISPOSITIONS, dispositionsText } from "./dispositions.js";
import { jsonText } from "./json-text.js";
import { openOutput } from "./output.js";
import { progressLine } from "./progress.js";
import { requireReportRoom } from "./report-room.js";
import { findingRow, findingsHeader, integrityLines, rejectRow, rejectsHeader } from "./result-files.js";
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
  { out, config, formats, dispositions, given, origin, key }: RunWriting,
  go: (listener: AuditListener) => AuditOutput | Promise<AuditOutput>,
): Promise<WrittenRun> {
  const folder = openOutput(out);
  const progress = progressLine();
  try {
    // Loaded while the database works: what prints is large.
    const printing =
      formats.length === 0
        ? null
        : Promise.all([import("./report-files.js"), import("./findings-page-files.js")]);
    const lines = (name: string) => {
      const append = folder.append(name);
      return (line: string) => append(`${line}\n`);
    };
    const ndjson = lines("findings.ndjson");
    const csv = folder.append("findings.csv");
    const questionLine = lines("questions.ndjson");
    const clockLine = lines("pending.ndjson");
    const outcomes = config.allOutcomes ? lines("outcomes.ndjson") : null;
    // Where nothing is printed nothing is held but what limits look at: a large run has more findings than memory has room for.
    const prints = formats.length > 0;
    const limited: CountedFinding[] = [];
    const findings: Finding[] = [];
    let heldLength = 0;
    const questions: QuestionLine[] = [];
    const pending: PendingClock[] = [];
    let integrity: readonly IntegrityInstance[] = [];
    csv(findingsHeader());
    const setAside = folder.append("rejects.csv");
    setAside(rejectsHeader());
    const { result, superseded } = await go({
      onFindings(found) {
        for (const finding of found) {
          const line = JSON.stringify(finding);
          heldLength += line.length;
          if (prints) findings.push(finding);
          else limited.push(countedFinding(finding));
          ndjson(line);
          csv(findingRow(finding));
        }
        if (prints) requireReportRoom(heldLength);
      },
      onQuestions: (found) => {
        for (const line of found) {
          if (prints) questions.push(line);
          questionLine(JSON.stringify(line));
        }
      },
      onPending: (found) => {
        for (const clock of found) {
          if (prints) pending.push(clock);
          clockLine(JSON.stringify(clock));
        }
      },
      onIntegrity: (found) => {
        integrity = found;
      },
      onLedger: folder.append("ledger.ndjson"),
      onReject: (reject) => setAside(rejectRow(reject)),
      ...(outcomes && { onOutcome: (line) => outcomes(JSON.stringify(line)) }),
      onProgress: (stage, done) => progress.show(`${done.toLocaleString("en-US")} ${stage}`),
    });
    const oddLine = lines("integrity.ndjson");
    for (const one of integrity) oddLine(JSON.stringify(one));
    const odd = folder.append("integrity.csv");
    for (const line of integrityLines(integrity)) odd(line);
    if (result.history) {
      const replaced = folder.append(SUPERSEDED);
      for (const line of supersededLines(superseded, result.zone)) replaced(line);
    }
    folder.write("audit-result.json", `${JSON.stringify(result, null, 2)}\n`);
    // Read from what was just written: they may be millions.
    const rejects = savedRejects(folder.draft(), result);
    const counted = gateRun(result, prints ? findings : limited, dispositions);
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
    folder.finish();
    const names = [
      "audit-result.json",
      "findings.ndjson",
      "findings.csv",
      "rejects.csv",
      "integrity.ndjson",
      "integrity.csv",
      ...(result.history ? [SUPERSEDED] : []),
      "questions.ndjson",
      "pending.ndjson",
      "ledger.ndjson",
      ...(outcomes ? ["outcomes.ndjson"] : []),
      ...(dispositions.length > 0 ? [DISPOSITIONS] : []),
      ...(given.file === null ? [] : [THRESHOLDS]),
      MANIFEST,
      ...(key === null ? [] : [SIGNATURE]),
    ];
    return {
      result,
      findings,
      rejects: () => savedRejects(out, result),
      files: [...[...pages, ...reports].map(({ name }) => name), ...names],
      gate,
    };
  } catch (error) {
    folder.abandon();
    throw error;
  } finally {
    progress.clear();
  }
}

function countedFinding(finding: Finding): CountedFinding {
  const { policy, rule, direction, severity, outcome, stillOpen, fingerprint } = finding;
  return { policy, rule, class: finding.class, direction, severity, outcome, stillOpen, fingerprint };
}
