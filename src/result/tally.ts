import type {
  Answer,
  AuditResult,
  Finding,
  FindingCounts,
  PolicyResult,
  UniverseCell,
} from "#generated/types.js";
import type { Case } from "#ledger/ledger.js";
import type { PolicyBundle } from "#policy/bundle.js";
import type { PolicyPlan } from "#policy/plan.js";
import type { CaseOutcome, RuleOutcome } from "#replay/rule-outcome.js";
import { by } from "#shared/text-order.js";
import { judgementsOf } from "./judgement.js";
import { type Dating, dayOfSubject, isInPeriod, monthOf } from "./period.js";
import { policyFacts } from "./policy-facts.js";
import { questionTally } from "./question-tally.js";
import { ruleTally } from "./rule-tally.js";

/** Counts of a run, fed case by case. */
export interface Tally {
  add(outcome: CaseOutcome, findings: readonly Finding[]): void;
  result(): Pick<AuditResult, "policies" | "findings" | "universe">;
}

export interface TallyInput {
  readonly bundles: readonly PolicyBundle[];
  readonly plans: readonly PolicyPlan[];
  readonly answers: readonly Answer[];
  readonly basisOf: (policy: string) => string | null;
  readonly dating: Dating;
}

/** An outcome with its month, where it lies in the period. */
export function inPeriod(outcome: CaseOutcome, dating: Dating): CaseOutcome {
  if (dating.period === null) return outcome;
  const kept = (one: { matter: Case; trigger: RuleOutcome["trigger"] }) =>
    isInPeriod(dayOfSubject(one.matter, one.trigger, dating), dating);
  return { ...outcome, outcomes: outcome.outcomes.filter(kept), unclear: outcome.unclear.filter(kept) };
}

export function tally({ bundles, plans, answers, basisOf, dating }: TallyInput): Tally {
  const rules = new Map(
    plans.flatMap((plan) =>
      plan.rules.map((rule) => {
        const lines = judgementsOf(rule).map((judgement) => ({
          judgement,
          tally: ruleTally(rule, judgement),
        }));
        return [`${plan.id} ${rule.rule.id}`, lines] as const;
      }),
    ),
  );
  const questions = new Map(bundles.map((bundle) => [bundle.policy.id, questionTally(bundle, answers)]));
  const unclear = new Map<string, number>();
  const universe = new Map<string, UniverseCell>();
  const counts = findingCounts();

  return {
    add(outcome, findings) {
      noteUniverse(universe, outcome);
      for (const group of byRule(outcome.outcomes)) {
        const [first] = group;
        if (!first) continue;
        for (const { judgement, tally } of rules.get(`${first.policy} ${first.plan.rule.id}`) ?? []) {
          tally.add(
            group.filter(judgement.accepts).map((outcome) => ({ outcome, month: monthIn(outcome, dating) })),
          );
        }
        for (const one of group) questions.get(one.policy)?.add(one);
      }
      for (const one of outcome.unclear) unclear.set(one.policy, (unclear.get(one.policy) ?? 0) + 1);
      counts.add(outcome.matter, findings);
    },
    result: () => ({
      universe: [...universe.values()].sort(
        by((cell) => [cell.sender, cell.delegate ?? "", cell.lineOfBusiness ?? "", cell.decision].join("\n")),
      ),
      findings: counts.result(),
      policies: plans.flatMap((plan): PolicyResult[] => {
        const bundle = bundles.find((candidate) => candidate.policy.id === plan.id);
        if (!bundle) return [];
        return [
          {
            ...policyFacts(bundle, basisOf(plan.id)),
            unclear: unclear.get(plan.id) ?? 0,
            rules: plan.rules.flatMap((rule) =>
              (rules.get(`${plan.id} ${rule.rule.id}`) ?? []).map(({ tally }) => tally.result()),
            ),
            questions: questions.get(plan.id)?.result() ?? [],
          },
        ];
      }),
    }),
  };
}

function monthIn({ matter, trigger }: RuleOutcome, dating: Dating): string {
  return monthOf(dayOfSubject(matter, trigger, dating));
}

/** Outcomes of a case by policy and rule, in the order in which they came. */
function byRule(outcomes: readonly RuleOutcome[]): RuleOutcome[][] {
  const groups = new Map<string, RuleOutcome[]>();
  for (const outcome of outcomes) {
    const name = `${outcome.policy} ${outcome.plan.rule.id}`;
    const group = groups.get(name);
    if (group) group.push(outcome);
    else groups.set(name, [outcome]);
  }
  return [...groups.values()];
}

function noteUniverse(universe: Map<string, UniverseCell>, { matter, outcomes, unclear }: CaseOutcome): void {
  if (!matter.determination || outcomes.length + unclear.length === 0) return;
  const { values, origin } = matter.determination;
  const text = (field: string) => (typeof values[field] === "string" ? values[field] : null);
  const key = {
    sender: origin.sender,
    delegate: text("delegate"),
    lineOfBusiness: text("lineOfBusiness"),
    decision: text("decision") ?? "not recorded",
  };
  const name = JSON.stringify(key);
  universe.set(name, { ...key, determinations: (universe.get(name)?.determinations ?? 0) + 1 });
}

function findingCounts(): { add(matter: Case, findings: readonly Finding[]): void; result(): FindingCounts } {
  const cases = new Set<string>();
  const members = new Set<string>();
  const byClass = new Map<string, number>();
  let [total, notMet, undecided, stillOpen] = [0, 0, 0, 0];
  return {
    add(matter, findings) {
      for (const finding of findings) {
        total += 1;
        if (finding.outcome !== "fail") {
          undecided += 1;
          continue;
        }
        notMet += 1;
        cases.add(matter.id);
        const member = matter.determination?.values.memberId;
        if (typeof member === "string") members.add(member);
        if (finding.stillOpen) stillOpen += 1;
        const name = finding.direction === null ? finding.class : `${finding.class} ${finding.direction}`;
        byClass.set(name, (byClass.get(name) ?? 0) + 1);
      }
    },
    result: () => ({
      total,
      notMet,
      undecided,
      cases: cases.size,
      members: members.size,
      byClass: Object.fromEntries([...byClass].sort(([a], [b]) => (a < b ? -1 : 1))),
      stillOpen,
    }),
  };
}
