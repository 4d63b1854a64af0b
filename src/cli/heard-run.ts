import type { CountedFinding } from "#gate/index.js";
import type { Finding, IntegrityInstance, PendingClock, QuestionLine } from "#generated/types.js";
import type { AuditListener } from "../pipeline-request.js";
import type { OutputFolder } from "./output.js";
import { requireReportRoom } from "./report-room.js";
import { findingRow, findingsHeader, integrityLines, rejectRow, rejectsHeader } from "./result-files.js";

/** What is done with what an audit says while it goes. */
interface Hearing {
  /** Something is printed of it, so that it is held. */
  readonly prints: boolean;
  /** Every outcome is written, in a file of its own. */
  readonly allOutcomes: boolean;
  readonly onProgress: NonNullable<AuditListener["onProgress"]>;
}

/** What an audit has said so far. */
export interface HeardRun {
  readonly listener: AuditListener;
  /** What limits look at, whether anything is printed or not. */
  readonly counted: readonly CountedFinding[];
  /** None where nothing is printed, as of questions and clocks. */
  readonly findings: readonly Finding[];
  readonly questions: readonly QuestionLine[];
  readonly pending: readonly PendingClock[];
  readonly integrity: readonly IntegrityInstance[];
}

/**
 * A listener that writes into a folder what it is told, line by line. Where nothing is printed it holds nothing but what
 * limits look at: a large run has more findings than memory has room for.
 */
export function heardRun(folder: OutputFolder, { prints, allOutcomes, onProgress }: Hearing): HeardRun {
  const ndjson = linesOf(folder, "findings.ndjson");
  const csv = folder.append("findings.csv");
  csv(findingsHeader());
  const questionLine = linesOf(folder, "questions.ndjson");
  const clockLine = linesOf(folder, "pending.ndjson");
  const outcomeLine = allOutcomes ? linesOf(folder, "outcomes.ndjson") : null;
  const setAside = folder.append("rejects.csv");
  setAside(rejectsHeader());
  const limited: CountedFinding[] = [];
  const findings: Finding[] = [];
  const questions: QuestionLine[] = [];
  const pending: PendingClock[] = [];
  const integrity: IntegrityInstance[] = [];
  let heldLength = 0;
  const listener: AuditListener = {
    onFindings(found) {
      for (const finding of found) {
        heldLength += ndjson(finding);
        if (prints) findings.push(finding);
        else limited.push(countedFinding(finding));
        csv(findingRow(finding));
      }
      if (prints) requireReportRoom(heldLength);
    },
    onQuestions(found) {
      for (const line of found) {
        if (prints) questions.push(line);
        questionLine(line);
      }
    },
    onPending(found) {
      for (const clock of found) {
        if (prints) pending.push(clock);
        clockLine(clock);
      }
    },
    onIntegrity(found) {
      for (const one of found) integrity.push(one);
    },
    onLedger: folder.append("ledger.ndjson"),
    onReject: (reject) => setAside(rejectRow(reject)),
    ...(outcomeLine && { onOutcome: outcomeLine }),
    onProgress,
  };
  return { listener, counted: prints ? findings : limited, findings, questions, pending, integrity };
}

/** Writes what is odd in the data, which is told all at once. */
export function writeIntegrity(folder: OutputFolder, { integrity }: Pick<HeardRun, "integrity">): void {
  const line = linesOf(folder, "integrity.ndjson");
  for (const one of integrity) line(one);
  const row = folder.append("integrity.csv");
  for (const one of integrityLines(integrity)) row(one);
}

/** Writes values as lines of JSON into a file; gives the length of each. */
function linesOf(folder: OutputFolder, name: string): (value: object) => number {
  const append = folder.append(name);
  return (value) => {
    const line = JSON.stringify(value);
    append(`${line}\n`);
    return line.length;
  };
}

function countedFinding(finding: Finding): CountedFinding {
  const { policy, rule, direction, severity, outcome, stillOpen, fingerprint } = finding;
  return { policy, rule, class: finding.class, direction, severity, outcome, stillOpen, fingerprint };
}
