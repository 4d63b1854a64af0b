import type { Duration, Rule } from "#generated/types.js";
import type { Commons, PolicyBundle } from "./bundle.js";
import type { Choices } from "./plan.js";
import { walker } from "./reads.js";

export const MOST_COMBINATIONS = 64;

/**
 * Questions a rule can reach: through its own parts, definitions, counting, `permitted`, the filter of the
 * policy and the effective dates; in the policy's order.
 */
export function questionsOf(rule: Rule, bundle: PolicyBundle, commons: Commons): string[] {
  const { messages: _words, ...parts } = rule;
  const walk = walker(bundle, commons);
  walk.visit(parts);
  if (rule.kind === "deadline" && rule.limit) walk.duration(rule.limit);
  if (rule.kind === "gate" && rule.owed === true) walk.gates();
  walk.visit(bundle.policy.appliesTo);
  for (const version of bundle.policy.versions) walk.visit(version.effective);
  return bundle.policy.questions.map((question) => question.id).filter((id) => walk.questions.has(id));
}

/** Questions an expression of the policy can reach. */
export function questionsIn(expression: unknown, bundle: PolicyBundle, commons: Commons): string[] {
  const walk = walker(bundle, commons);
  walk.visit(expression);
  return bundle.policy.questions.map((question) => question.id).filter((id) => walk.questions.has(id));
}

/** Questions that choose how a duration is counted. */
export function questionsOfCounting(length: Duration, bundle: PolicyBundle, commons: Commons): string[] {
  const walk = walker(bundle, commons);
  walk.duration({ ...unitsOf(length), ...(length.counting && { counting: length.counting }) });
  return [...walk.questions];
}

/** The units of a duration without their amounts: an amount asks for itself. */
function unitsOf({ calendarDays, businessDays }: Duration): Duration {
  return {
    ...(calendarDays !== undefined && { calendarDays: 1 }),
    ...(businessDays !== undefined && { businessDays: 1 }),
  };
}

/** How many combinations there are, without making them. */
export function combinationCount(
  questions: readonly string[],
  bundle: PolicyBundle,
  answers: Choices,
): number {
  return questions.reduce((count, id) => count * optionsOf(id, bundle, answers).length, 1);
}

/** Every combination of the options of questions; an answered question has one option. */
export function combinationsOf(
  questions: readonly string[],
  bundle: PolicyBundle,
  answers: Choices,
): Choices[] {
  let combinations: Choices[] = [{}];
  for (const id of questions) {
    const options = optionsOf(id, bundle, answers);
    combinations = combinations.flatMap((choices) => options.map((option) => ({ ...choices, [id]: option })));
  }
  return combinations;
}

function optionsOf(id: string, bundle: PolicyBundle, answers: Choices): readonly string[] {
  const question = bundle.policy.questions.find((candidate) => candidate.id === id);
  return answers[id] === undefined ? Object.keys(question?.options ?? {}) : [answers[id]];
}
