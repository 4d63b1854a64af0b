import type { AuditResult, Clause, RuleResult } from "#generated/types.js";
import { citation } from "#policy/plan-policy.js";
import type { TestedPolicy } from "#policy/tested-policy.js";

export type ClauseStatus = Clause["status"];

/** A rule beside the sentence it carries. */
export interface CoveringRule {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly onFail: string;
  readonly cases: number;
  /** Subjects judged met or not met in the run; null without a result, or where the run did not replay the policy. */
  readonly decided: number | null;
}

/** One part of a sentence as the register holds it. */
export interface CoveredClause {
  readonly id: string;
  readonly sentence: number;
  readonly citation: string;
  readonly status: ClauseStatus;
  readonly evidence: Clause["evidence"];
  readonly summary: string;
  readonly reason: string | null;
  readonly rules: readonly CoveringRule[];
}

/** Every sentence of a source and what became of it. */
export interface Coverage {
  readonly policy: string;
  readonly title: string;
  readonly issuer: string;
  readonly source: string;
  /** Sentences counted in the source by hand, and how many of them stand in the register. */
  readonly sentences: number;
  readonly accounted: number;
  /** Sentences by what became of them; the numbers add up to `accounted`. */
  readonly byStatus: readonly { readonly status: ClauseStatus; readonly sentences: number }[];
  readonly rules: number;
  readonly cases: number;
  readonly clauses: readonly CoveredClause[];
}

/** From the strongest use of a sentence to the weakest. */
const STATUS_ORDER: readonly ClauseStatus[] = [
  "encoded",
  "partly",
  "judgement",
  "advisory",
  "measure",
  "definition",
  "out-of-scope",
];

/** The clause register of a policy beside its rules, their cases and, where a run is given, what they decided there. */
export function coverageOf(bundle: TestedPolicy, result: AuditResult | null): Coverage {
  const { policy, clauses: register } = bundle;
  const run = result?.policies.find((one) => one.id === policy.id) ?? null;
  const rules = new Map(
    bundle.rules.map((rule): [string, CoveringRule] => {
      const lines = run?.rules.filter((one) => one.id === rule.id) ?? [];
      return [
        rule.id,
        {
          id: rule.id,
          title: rule.title,
          kind: rule.kind,
          onFail: rule.onFail,
          cases: bundle.cases.find((cases) => cases.rule === rule.id)?.cases.length ?? 0,
          decided: lines.length === 0 ? null : lines.reduce(decidedOf, 0),
        },
      ];
    }),
  );
  const statuses = statusBySentence(register.clauses);
  return {
    policy: policy.id,
    title: policy.title,
    issuer: policy.issuer,
    source: policy.source.title,
    sentences: register.sentences,
    accounted: statuses.size,
    byStatus: STATUS_ORDER.map((status) => ({
      status,
      sentences: [...statuses.values()].filter((one) => one === status).length,
    })).filter(({ sentences }) => sentences > 0),
    rules: bundle.rules.length,
    cases: bundle.cases.reduce((sum, cases) => sum + cases.cases.length, 0),
    clauses: register.clauses.map((clause) => ({
      id: clause.id,
      sentence: clause.sentence,
      citation: citation(bundle, clause.id),
      status: clause.status,
      evidence: clause.evidence,
      summary: clause.summary,
      reason: clause.reason ?? null,
      rules: clause.rules.flatMap((id) => rules.get(id) ?? []),
    })),
  };
}

/** Subjects met and not met; a gate has a line for each of the acts it judges. */
function decidedOf(sum: number, { subjects }: RuleResult): number {
  return sum + subjects.pass + subjects.fail;
}

/** A sentence encoded in parts has one status: encoded in part where its parts differ and a rule carries one of them. */
function statusBySentence(clauses: readonly Clause[]): Map<number, ClauseStatus> {
  const parts = new Map<number, Set<ClauseStatus>>();
  for (const { sentence, status } of clauses)
    parts.set(sentence, (parts.get(sentence) ?? new Set<ClauseStatus>()).add(status));
  return new Map([...parts].map(([sentence, statuses]) => [sentence, together(statuses)]));
}

function together(statuses: ReadonlySet<ClauseStatus>): ClauseStatus {
  const strongest = STATUS_ORDER.find((status) => statuses.has(status)) as ClauseStatus;
  return statuses.size > 1 && strongest === "encoded" ? "partly" : strongest;
}
