import type { EffectFigures, OutcomeCounts, QuestionEffect, RuleResult } from "#generated/types.js";
import type { RulePlan } from "#policy/plan.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { type Counts, noCounts, OUTCOME_WORDS, type Outcome } from "#shared/outcome.js";
import { rateOf } from "#shared/rate.js";
import { type Judgement, judgementsOf, judgesHeld } from "./judgement.js";
import { worst } from "./worst.js";

/** A subject of a rule in one case: what it counts as now and under each option. */
export interface Turned {
  readonly now: RuleOutcome | null;
  readonly under: ReadonlyMap<string, RuleOutcome | null>;
}

/** What answers to one question do to the counts of cases, fed one rule of one case at a time. */
export interface EffectTally {
  /** Takes every subject of the rule in the case, also those that no answer moves. */
  add(rule: string, turns: readonly Turned[]): void;
  /** `rules`: the figures of the policy's rules as counted. */
  result(rules: readonly RuleResult[], options: readonly string[]): QuestionEffect[];
  /** What was counted so far, as plain values, for `addUp` with what is counted elsewhere. */
  readonly counted: ReadonlyMap<string, readonly Moved[]>;
}

/** The cases that each option adds to an outcome of a line of figures, or takes from it. */
type Moved = Map<string, Counts>;

export function effectTally(plans: readonly RulePlan[]): EffectTally {
  const judgements = new Map(plans.map((plan) => [plan.rule.id, judgementsOf(plan)]));
  const lines = new Map<string, Moved[]>();
  return {
    add(rule, turns) {
      const own = judgements.get(rule) ?? [];
      const moved = lines.get(rule) ?? own.map(() => new Map());
      lines.set(rule, moved);
      own.forEach((judgement, index) => {
        move(judgement, moved[index] as Moved, turns);
      });
    },
    counted: lines,
    result: (rules, options) =>
      [...new Set(rules.map(({ id }) => id))].flatMap((id) =>
        rules
          .filter((rule) => rule.id === id)
          .flatMap((rule, index) => effectOn(rule, lines.get(id)?.[index], options)),
      ),
  };
}

function move(judgement: Judgement, moved: Moved, turns: readonly Turned[]): void {
  const before = caseOutcome(
    judgement,
    turns.map(({ now }) => now),
  );
  const options = new Set(turns.flatMap(({ under }) => [...under.keys()]));
  for (const option of options) {
    const after = caseOutcome(
      judgement,
      turns.map(({ under }) => under.get(option) ?? null),
    );
    if (after === before) continue;
    const counts = moved.get(option) ?? noCounts();
    if (before !== null) counts[before] -= 1;
    if (after !== null) counts[after] += 1;
    moved.set(option, counts);
  }
}

/** As the figures count it: the worst subject of the case; null where none is counted on this line. */
function caseOutcome(judgement: Judgement, outcomes: readonly (RuleOutcome | null)[]): Outcome | null {
  const counted = outcomes.filter(
    (one): one is RuleOutcome => one !== null && judgement.accepts(judgesHeld(one)),
  );
  return counted.length === 0 ? null : worst(counted.map(({ outcome }) => outcome));
}

function effectOn(rule: RuleResult, moved: Moved | undefined, options: readonly string[]): QuestionEffect[] {
  if (!moved || ![...moved.values()].some(isChange)) return [];
  const under = options.map((option) => [option, figuresOf(sum(rule.cases, moved.get(option)))] as const);
  return [
    { rule: rule.id, title: rule.title, now: figuresOf({ ...rule.cases }), under: Object.fromEntries(under) },
  ];
}

function isChange(moved: Counts): boolean {
  return Object.values(moved).some((number) => number !== 0);
}

function figuresOf(cases: OutcomeCounts): EffectFigures {
  return { cases, rate: { ...rateOf(cases) } };
}

function sum(counts: OutcomeCounts, moved: Counts = noCounts()): OutcomeCounts {
  const total = noCounts();
  for (const outcome of Object.keys(OUTCOME_WORDS) as Outcome[])
    total[outcome] = counts[outcome] + moved[outcome];
  return total;
}
