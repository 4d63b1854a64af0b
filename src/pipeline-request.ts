import type { outcomeLine } from "#findings/index.js";
import type {
  AuditConfig,
  AuditResult,
  Finding,
  InputDigest,
  IntegrityInstance,
  Mapping,
  PendingClock,
  QuestionLine,
  Reject,
} from "#generated/types.js";
import type { SourceFile, SupersededRecord } from "#intake/contract.js";
import type { StoredLedger } from "#ledger/ledger-lines.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";

/** What records are judged by. Nothing else is read: no clock, no environment. */
export interface JudgeRequest {
  readonly program: AuditResult["program"];
  readonly config: AuditConfig;
  /** Instant up to which the data is complete, in microseconds. */
  readonly asOf: number;
  readonly zone: string;
  readonly bundles: readonly PolicyBundle[];
  readonly commons: Commons;
  readonly inputs: readonly InputDigest[];
}

/** Everything a run is made of. */
export interface AuditRequest extends JudgeRequest {
  readonly files: readonly SourceFile[];
  readonly mappings: readonly Mapping[];
  /** Cases that the reference engine judges again where the compiled engine judges. */
  readonly sample?: number;
  /** Files of fewer bytes are read without SQL (src/compiled/small-drop.ts). */
  readonly sqlFrom?: number;
  /** Kinds of fewer records have their lines of the saved ledger written without SQL (src/compiled/table-lines.ts). */
  readonly ledgerSqlFrom?: number;
  /** Cases that SQL judges at a time; left out: as many as memory has room for. */
  readonly casesAtATime?: number;
  /** Determinations from which on SQL settles what is undecided for what was not delivered; left out: more than the sample. */
  readonly undecidedFrom?: number;
  /** Flagged cases from which on other threads help to judge; left out: as many as make it worth while. */
  readonly helpFrom?: number;
  /** What was read beside the drop, for the saved ledger. */
  readonly beside: Omit<StoredLedger, "zone" | "taken">;
}

/** Where results go as they come, case by case, in a fixed order. */
export interface AuditListener {
  onFindings(findings: readonly Finding[]): void;
  onOutcome?(line: ReturnType<typeof outcomeLine>): void;
  /** Subjects that the answer to an open question decides. */
  onQuestions?(lines: readonly QuestionLine[]): void;
  /** Clocks that were still running at as-of. */
  onPending?(clocks: readonly PendingClock[]): void;
  /** Everything that is odd in the data, once, in the order of the catalogue. */
  onIntegrity?(instances: readonly IntegrityInstance[]): void;
  /** The saved ledger, piece by piece: whole lines with their line ends. */
  onLedger?(piece: Uint8Array): void;
  /** Rows and files that were set aside, by file and row. */
  onReject?(reject: Reject): void;
  onProgress?(stage: "rows" | "cases", done: number): void;
}

export interface AuditOutput {
  readonly result: AuditResult;
  /** Records of a history that a later delivery gives with other contents. */
  readonly superseded: readonly SupersededRecord[];
}
