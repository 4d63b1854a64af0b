import type { AuditResult, PolicyResult, RuleResult } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { wordFor } from "#shared/word-for.js";
import { answersInForce } from "./questions-view.js";
import type { Scope } from "./scope.js";
import type { PlacedSection } from "./section.js";
import type { MethodView } from "./view.js";

/** How the figures were made: program, policies with versions, parameters, answers, calendars, digests. */
export function methodView(scope: Scope, placed: readonly PlacedSection[]): MethodView {
  const { result, definition } = scope;
  const beside = new Set(placed.flatMap((section) => section.beside.map(({ policy }) => policy)));
  const shown = [...scope.policies, ...beside];
  return {
    program: `${result.program.name} ${result.program.version}`,
    checked: checkedWords(result),
    policies: shown.map((policy) => policyView(policy, beside.has(policy))),
    ratify: scope.policies.flatMap(ratifyLines),
    parameters: shown.flatMap((policy) =>
      policy.parameters.map(({ title, value, setBy }) => ({ policy: policy.cite, title, value, setBy })),
    ),
    answers: answersInForce(shown),
    calendars: shown.map(({ cite, counting }) => `${cite}: ${counting}`),
    digests: [
      ...result.inputs.map(({ name, sha256 }) => ({ name, sha256 })),
      ...result.files.map(({ file, sha256 }) => ({ name: file, sha256 })),
    ],
    closing: definition.closing ?? [],
  };
}

/** That both engines judged a sample, and whether they agree; null where the reference engine judged all. */
function checkedWords({ agreement }: AuditResult): string | null {
  if (!agreement) return null;
  const { cases, compared, disagreements } = agreement;
  const found = disagreements.length === 0 ? "agree on all" : `differ in ${count(disagreements.length)}`;
  return `The fast engine judged the cases, and the reference engine judged ${counted(cases, "case")} again: of ${counted(compared, "outcome")} compared, the engines ${found}. Everything that is reported was written by the reference engine.`;
}

function policyView(policy: PolicyResult, isBeside: boolean): MethodView["policies"][number] {
  const evidence = Object.entries(policy.evidence).map(
    ([tag, clauses = 0]) => `${wordFor(EVIDENCE_WORDS, tag)} ${count(clauses)}`,
  );
  return {
    title: `${policy.cite}: ${policy.title}`,
    source: `${sourceWords(policy)}; ${policy.kind}; days of ${policy.zone}${isBeside ? "; shown beside only" : ""}`,
    versions: policy.versions.map(({ id, effective, note }) =>
      note === null ? `${id}: ${effective}` : `${id}: ${effective}. ${note}`,
    ),
    applies: [
      policy.appliesToNote === null ? null : `Filter: ${policy.appliesToNote}`,
      `Basis: ${policy.basis ?? "none stated by the plan"}`,
    ].filter((line) => line !== null),
    evidence: evidence.length === 0 ? "no clauses listed" : `Clauses: ${evidence.join(", ")}`,
  };
}

/** The text that was read, when, and what was seen of it. */
function sourceWords({ issuer, source }: PolicyResult): string {
  const read = source.retrieved === null ? "" : `, read ${source.retrieved}`;
  return `${source.title} (${issuer})${read}${source.note === null ? "" : `; ${source.note}`}`;
}

/** What somebody must confirm before the report is relied on. */
function ratifyLines(policy: PolicyResult): string[] {
  const notes = policy.notes.map((note) => `${policy.cite}: ${note}`);
  return [...notes, ...unconfirmed(policy, "unconfirmed"), ...unconfirmed(policy, "partly")];
}

function unconfirmed(policy: PolicyResult, tag: RuleResult["evidenceTag"]): string[] {
  const rules = policy.rules.filter(({ evidenceTag }) => evidenceTag === tag);
  if (rules.length === 0) return [];
  return [
    `${policy.cite}: the wording behind ${counted(rules.length, "rule")} is ${EVIDENCE_WORDS[tag]}: ${rules.map(({ id }) => id).join(", ")}.`,
  ];
}
