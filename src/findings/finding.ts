import type { Finding, RecordRef } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import { isCoarse } from "#replay/not-tested.js";
import type { CaseOutcome, RuleOutcome, UnclearPolicy } from "#replay/rule-outcome.js";
import { RECORD_KINDS } from "#shared/record-kind.js";
import { by } from "#shared/text-order.js";
import { classOf, directionOf } from "./class-of.js";
import type { FindingsContext, PolicyWords } from "./context.js";
import { explain, explainUnclear } from "./explain.js";
import { instantOrRange } from "./format-time.js";
import { standardsOf } from "./standards.js";
import { timesOf } from "./times.js";

/** The findings of a case: fails, and open outcomes for which fail is possible; what follows from another says so. */
export function findingsOf(outcome: CaseOutcome, context: FindingsContext): Finding[] {
  const reported = outcome.outcomes.filter(isReported);
  const unclear = outcome.unclear.filter((one) => one.couldFail).map((one) => unclearFinding(one, context));
  const findings = [...unclear, ...reported.map((one) => ruleFinding(one, context))];
  return findings.map((finding, index) => {
    const follows = reported[index - unclear.length]?.plan.rule.followsFrom ?? [];
    const causedBy = causeOf(finding, follows, findings);
    return causedBy === null ? finding : { ...finding, causedBy };
  });
}

/** Fails, and open outcomes that could fail, unless all that is missing was not delivered or not coded by anybody. */
function isReported(outcome: RuleOutcome): boolean {
  if (outcome.outcome === "fail") return true;
  if (!outcome.couldFail) return false;
  if (outcome.outcome === "needs-review") return true;
  return outcome.outcome === "indeterminate" && !isCoarse(outcome);
}

function ruleFinding(outcome: RuleOutcome, context: FindingsContext): Finding {
  const { rule, citations, evidenceTag } = outcome.plan;
  const words = context.policies.get(outcome.policy) as PolicyWords;
  const times = timesOf(outcome, context.asOf);
  const absent = outcome.readings.some(({ verdict }) => verdict.restsOnAbsence === true);
  return {
    policy: outcome.policy,
    policyVersion: outcome.version,
    rule: rule.id,
    kind: rule.kind,
    topic: rule.topic,
    clauses: [...citations],
    standards: standardsOf(rule, outcome.matter.determination?.values ?? {}),
    evidenceTag,
    obligor: rule.obligor,
    direction: directionOf(outcome),
    class: classOf(outcome),
    severity: rule.severity,
    outcome: outcome.outcome,
    ...anchorOf(outcome),
    start: instantOrRange(times.start, words.zone),
    due: instantOrRange(times.due, words.zone),
    stop: instantOrRange(times.stop, words.zone),
    marginMinutes: outcome.outcome === "fail" ? times.margin : null,
    latestCompliant:
      times.latestCompliant === null
        ? null
        : instantOrRange({ from: times.latestCompliant, to: times.latestCompliant }, words.zone),
    readings: outcome.readings.map(({ choices, verdict }) => ({
      ...choices,
      outcome: verdict.outcome,
      due: instantOrRange(verdict.due ?? verdict.by, words.zone),
    })),
    missing: [...new Set(outcome.causes.map((cause) => cause.field))],
    restsOn: absent ? "absence" : "record",
    causedBy: null,
    evidenceKind: evidenceKindOf(outcome, absent),
    stillOpen: outcome.evidence?.stillOpen ?? false,
    records: refs(outcome.evidence?.records ?? [outcome.subject]),
    explanation: explain(outcome, words, context),
    fingerprint: fingerprint(outcome.policy, rule.id, outcome.subject, context),
  };
}

function unclearFinding(unclear: UnclearPolicy, context: FindingsContext): Finding {
  const words = context.policies.get(unclear.policy) as PolicyWords;
  return {
    policy: unclear.policy,
    policyVersion: null,
    rule: "applies-to",
    kind: "applies-to",
    topic: "applicability",
    clauses: [words.cite],
    standards: [],
    evidenceTag: "internal",
    obligor: "plan",
    direction: null,
    class: "observation",
    severity: "medium",
    outcome: "indeterminate",
    ...anchorOf(unclear),
    start: null,
    due: null,
    stop: null,
    marginMinutes: null,
    latestCompliant: null,
    readings: [],
    missing: [...new Set(unclear.causes.map((cause) => cause.field))],
    restsOn: "record",
    causedBy: null,
    evidenceKind: "absent",
    stillOpen: false,
    records: refs([unclear.subject, ...(unclear.matter.determination ? [unclear.matter.determination] : [])]),
    explanation: explainUnclear(unclear, words, context),
    fingerprint: fingerprint(unclear.policy, "applies-to", unclear.subject, context),
  };
}

/** The record that is judged, its determination, who decided and for which product line, as figures are kept by them. */
export function anchorOf({ subject, matter }: Pick<RuleOutcome, "subject" | "matter">): Anchor {
  const { delegate, lineOfBusiness } = matter.determination?.values ?? {};
  return {
    subject: { kind: subject.kind as Finding["subject"]["kind"], id: subject.id },
    determinationId: matter.determination?.id ?? subject.parent,
    delegate: typeof delegate === "string" ? delegate : null,
    lineOfBusiness: typeof lineOfBusiness === "string" ? lineOfBusiness : null,
  };
}

type Anchor = Required<Pick<Finding, "subject" | "determinationId" | "delegate" | "lineOfBusiness">>;

function evidenceKindOf({ plan: { rule } }: RuleOutcome, absent: boolean): Finding["evidenceKind"] {
  if (rule.kind === "gate") return "gate";
  if (absent) return "absent";
  return rule.kind === "deadline" ? "late" : rule.evidenceKind;
}

function causeOf(finding: Finding, follows: readonly string[], findings: readonly Finding[]): string | null {
  if (finding.rule === "applies-to") {
    const first = findings.find((other) => other.rule === "applies-to" && other.policy === finding.policy);
    return first === finding || first === undefined ? null : first.fingerprint;
  }
  for (const reference of follows) {
    const [policy, rule] = reference.includes("/")
      ? (reference.split("/", 2) as [string, string])
      : [finding.policy, reference];
    const cause = findings.find(
      (other) => other.policy === policy && other.rule === rule && explains(other, finding),
    );
    if (cause && cause.fingerprint !== finding.fingerprint) return cause.fingerprint;
  }
  return null;
}

/** Not met (or open alike), and about the same record where both judge one kind of record. */
function explains(cause: Finding, finding: Finding): boolean {
  if (cause.outcome !== "fail" && cause.outcome !== finding.outcome) return false;
  return cause.subject.kind !== finding.subject.kind || cause.subject.id === finding.subject.id;
}

/** Stable over runs: what is judged, not what came out or where the row stands. */
export function fingerprint(
  policy: string,
  rule: string,
  subject: LedgerRecord,
  context: FindingsContext,
): string {
  return context.digest(`${policy}\n${rule}\n${subject.kind}\n${subject.id}`).slice(0, 32);
}

/** Each record once. */
function refs(records: readonly LedgerRecord[]): RecordRef[] {
  return [...new Set(records)]
    .map(({ kind, id, file, row }) => ({ kind, id, file, row }))
    .sort(
      (a, b) =>
        RECORD_KINDS.indexOf(a.kind) - RECORD_KINDS.indexOf(b.kind) || by<RecordRef>((ref) => ref.id)(a, b),
    );
}
