import type { Choices } from "#policy/plan.js";
import { hull } from "#shared/interval.js";
import { foldReadings, type RuleOutcome, type UnclearPolicy } from "./rule-outcome.js";

/**
 * The outcome if the question were answered with the option: only the combinations that take it are left, every other
 * question stays open. The same object where the rule cannot reach the question.
 */
export function underAnswer(outcome: RuleOutcome, question: string, option: string): RuleOutcome {
  if (!outcome.isParted || !canReach(outcome, question)) return outcome;
  const readings = outcome.readings.filter(({ choices }) => choices[question] === option);
  return {
    ...outcome,
    outcome: foldReadings(readings.map(({ verdict }) => verdict)),
    trigger: readings.map(({ trigger }) => trigger).reduce(hull),
    readings,
  };
}

/** Can an answer to the question have a part in what the rule says? */
export function canReach({ plan }: Pick<RuleOutcome, "plan">, question: string): boolean {
  return plan.combinations[0]?.choices[question] !== undefined;
}

/** Would it be known whether the policy applies, if the question were answered with the option? */
export function isClearUnder({ applies }: UnclearPolicy, question: string, option: string): boolean {
  const takes = ({ [question]: taken }: Choices) => taken === undefined || taken === option;
  return applies.every(({ choices, isKnown }) => isKnown || !takes(choices));
}

/** Is there a combination of answers under which it is known whether the policy applies? */
export function canClear({ applies }: UnclearPolicy): boolean {
  return applies.some(({ isKnown }) => isKnown);
}
