import { dropFiles } from "#cli/drop-files.js";
import { readSettings } from "#cli/settings.js";
import type { AuditConfig, AuditResult, Finding, QuestionLine } from "#generated/types.js";
import type { StoredLedger } from "#ledger/ledger-lines.js";
import { readLedger } from "#ledger/read-ledger.js";
import { audit, judge } from "#pipeline.js";
import type { JudgeRequest } from "#pipeline-request.js";
import type { Outcome } from "#shared/outcome.js";
import { ledgerTextLines } from "../differential/ledger-text.js";
import { root } from "../support/project.js";

const settings = readSettings({ config: `${root}examples/blue-shield-promise/audit.json` });

export interface JudgedExample {
  readonly config: AuditConfig;
  readonly result: AuditResult;
  readonly findings: readonly Finding[];
  readonly questions: readonly QuestionLine[];
  /** By policy, rule and subject. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** Name of a judged subject. */
export function judgedName({
  policy,
  rule,
  subject,
}: Pick<QuestionLine, "policy" | "rule" | "subject">): string {
  return `${policy} ${rule} ${subject.kind} ${subject.id}`;
}

/** The example drop, read once, as the saved ledger gives it back. */
export async function savedExample(): Promise<StoredLedger> {
  const pieces: Uint8Array[] = [];
  const request = { ...requestOf(settings.config), mappings: settings.mappings, beside: settings.beside };
  await audit(
    { ...request, files: dropFiles(settings.drop) },
    { onFindings: () => undefined, onLedger: (piece) => pieces.push(piece) },
  );
  return readLedger(ledgerTextLines(pieces), "ledger.ndjson");
}

/** The saved example judged by its configuration; `over` stands before it. */
export function judgeExample(stored: StoredLedger, over: Partial<AuditConfig> = {}): JudgedExample {
  const config = { ...settings.config, ...over };
  const findings: Finding[] = [];
  const questions: QuestionLine[] = [];
  const outcomes = new Map<string, Outcome>();
  const { result } = judge(requestOf(config), stored, {
    onFindings: (found) => findings.push(...found),
    onQuestions: (lines) => questions.push(...lines),
    onOutcome: (line) => outcomes.set(judgedName(line), line.outcome),
  });
  return { config, result, findings, questions, outcomes };
}

function requestOf(config: AuditConfig): JudgeRequest {
  const { asOf, zone, commons } = settings;
  const bundles = settings.bundles.filter(({ policy }) => config.policies.includes(policy.id));
  return {
    program: { name: "p2p-audit", version: "test" },
    config,
    asOf,
    zone,
    bundles,
    commons,
    inputs: [],
  };
}
