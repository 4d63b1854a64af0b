import type { Finding } from "#generated/types.js";
import { fieldWords } from "#schema/field-phrase.js";
import { citationList } from "#shared/citation-list.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { recordNoun } from "#shared/record-kind.js";
import { wordFor } from "#shared/word-for.js";
import { deciderOf } from "./decider.js";
import { clockWords, isOpen, marginOf } from "./finding-margin.js";
import { readingsOf } from "./finding-readings.js";
import { instant, span } from "./format-instant.js";
import { isDuty } from "./rule-group.js";
import { policyOf, ruleTitle, type Scope } from "./scope.js";
import { textParts } from "./text-parts.js";
import type { FindingView } from "./view.js";
import { NO_RECORD, PARTY_WORDS } from "./words.js";

const APPLIES_TO_TITLE = "Does the policy apply?";

/** One finding as printed. `besides`: policy and rule (`POLICY/RULE`) of what the section shows beside it. */
export function findingView(
  scope: Scope,
  finding: Finding,
  besides: ReadonlySet<string>,
  followers: readonly FindingView[],
): FindingView {
  return {
    anchor: anchorOf(finding),
    fingerprint: finding.fingerprint,
    mark: markOf(finding),
    outcome: OUTCOME_WORDS[finding.outcome],
    rule: findingTitle(scope, finding),
    subject: `${recordNoun(finding.subject.kind)} ${finding.subject.id}`,
    cites: citesOf(scope, finding),
    tag: finding.kind === "applies-to" ? null : EVIDENCE_WORDS[finding.evidenceTag],
    meta: metaOf(finding),
    facts: factsOf(scope, finding),
    stillOpen: finding.stillOpen,
    explanation: finding.explanation,
    explanationParts: textParts(finding.explanation),
    ...readingsOf(finding, policyOf(scope, finding), scope.result.asOf),
    missing: finding.missing.length > 0 ? missingOf(finding) : null,
    followsFrom: followsFrom(scope, finding),
    beside: besideOf(scope, finding, besides),
    records: finding.records.map(
      (record) => `${recordNoun(record.kind)} ${record.id}: ${record.file}, row ${record.row}`,
    ),
    followers,
  };
}

/** The fields that decide and are unknown, each with what it holds. */
function missingOf({ missing, subject }: Finding): string {
  return missing.map((field) => fieldWords(field, subject.kind)).join(", ");
}

function factsOf({ result }: Scope, finding: Finding): { name: string; value: string }[] {
  const { asOf } = result;
  const due = span(finding.due, asOf);
  const latest = span(finding.latestCompliant, asOf);
  const actual = isOpen(finding.stop) ? `none recorded by ${instant(asOf)}` : span(finding.stop, asOf);
  const facts: [string, string | null][] = [
    ["Clock starts", span(finding.start, asOf)],
    ["Due", due],
    ["Latest compliant", latest === due ? null : latest],
    ["Actual", due === null && finding.stop === null ? null : actual],
    ["Margin", marginOf(finding, asOf)],
    ["Case", finding.determinationId === finding.subject.id ? null : finding.determinationId],
    ["Decided by", finding.delegate === null ? null : deciderOf(result)(finding.delegate)],
    ["Rests on", restsOn(finding)],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

/** A discussion is judged by its own record and by what was looked for beside it; a duty of which nothing is found, by that. */
function restsOn({ restsOn, kind, direction }: Finding): string | null {
  if (restsOn !== "absence") return null;
  if (kind !== "gate") return NO_RECORD;
  return direction === "under-service"
    ? "records, and on none found that would close the discussion"
    : "records, and on one looked for and not found";
}

/** Who is bound, the priority and the version in force, in words. */
export function metaOf({ obligor, severity, policyVersion }: Finding): string {
  const version = policyVersion === null ? "version in force not known" : `version ${policyVersion}`;
  return `responsible: ${wordFor(PARTY_WORDS, obligor)}; priority: ${severity}; ${version}`;
}

function followsFrom(scope: Scope, finding: Finding): FindingView["followsFrom"] {
  if (finding.causedBy === null) return null;
  const cause = scope.byFingerprint.get(finding.causedBy);
  if (cause === undefined) return { text: `finding ${finding.causedBy}`, anchor: null };
  const isHere = scope.definition.policies.includes(cause.policy);
  const text = `${citesOf(scope, cause)}: ${findingTitle(scope, cause)}, ${recordNoun(cause.subject.kind)} ${cause.subject.id}`;
  return { text, anchor: isHere ? anchorOf(cause) : null };
}

function besideOf(scope: Scope, finding: Finding, besides: ReadonlySet<string>): string[] {
  if (finding.determinationId === null) return [];
  const others = scope.besideFindings.get(finding.determinationId) ?? [];
  return others
    .filter((other) => besides.has(`${other.policy}/${other.rule}`))
    .map((other) => {
      const found = [OUTCOME_WORDS[other.outcome], ...clockWords(other, scope.result.asOf)].join(", ");
      return `${citesOf(scope, other)}: ${findingTitle(scope, other)}, ${found}`;
    });
}

function citesOf(scope: Scope, finding: Finding): string {
  return citationList(finding.clauses, policyOf(scope, finding)?.cite ?? "", "; ");
}

/** What the rule of a finding is called. */
export function findingTitle(scope: Pick<Scope, "result">, finding: Finding): string {
  return ruleTitle(scope, finding) ?? (finding.kind === "applies-to" ? APPLIES_TO_TITLE : finding.rule);
}

function markOf(finding: Finding): FindingView["mark"] {
  if (!isDuty(finding)) return "apart";
  return finding.outcome === "fail" ? "not-met" : "undecided";
}

function anchorOf(finding: Finding): string {
  return `f-${finding.fingerprint}`;
}
