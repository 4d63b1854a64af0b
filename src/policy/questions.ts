import type { Counting, Duration, GateRule, Rule } from "#generated/types.js";
import type { Commons, PolicyBundle } from "./bundle.js";
import type { Choices } from "./plan.js";

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
  return bundle.policy.questions.map((question) => question.id).filter((id) => walk.found.has(id));
}

/** Questions an expression of the policy can reach. */
export function questionsIn(expression: unknown, bundle: PolicyBundle, commons: Commons): string[] {
  const walk = walker(bundle, commons);
  walk.visit(expression);
  return bundle.policy.questions.map((question) => question.id).filter((id) => walk.found.has(id));
}

/** Questions that choose how a duration is counted. */
export function questionsOfCounting(length: Duration, bundle: PolicyBundle, commons: Commons): string[] {
  const walk = walker(bundle, commons);
  walk.duration({ ...unitsOf(length), ...(length.counting && { counting: length.counting }) });
  return [...walk.found];
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

function walker(bundle: PolicyBundle, commons: Commons) {
  const found = new Set<string>();
  const definitions = new Set<string>();
  let gatesSeen = false;

  function visit(part: unknown): void {
    if (Array.isArray(part)) {
      for (const item of part) visit(item);
      return;
    }
    if (part === null || typeof part !== "object") return;
    const object = part as Record<string, unknown>;
    if (typeof object.reading === "string") found.add(object.reading);
    if (typeof object.def === "string") definition(object.def);
    if (object.permitted !== undefined) gates();
    if (Array.isArray(object.plus)) duration(object.plus[1] as Duration);
    for (const value of Object.values(object)) visit(value);
  }

  function definition(name: string): void {
    if (definitions.has(name)) return;
    definitions.add(name);
    visit((bundle.policy.definitions[name] ?? commons.definitions[name])?.as);
  }

  function gates(): void {
    if (gatesSeen) return;
    gatesSeen = true;
    for (const gate of bundle.rules.filter((rule): rule is GateRule => rule.kind === "gate")) {
      visit(gate.when);
      visit(gate.onlyIf);
      visit(gate.effective);
    }
  }

  /** Only the words of the counting that the unit uses can change a due. */
  function duration(length: Duration): void {
    const counting: Counting = { ...bundle.policy.counting, ...length.counting };
    if (length.businessDays !== undefined)
      visit([counting.calendar, counting.dayZero, counting.cutoff, counting.dayEnds]);
    if (length.calendarDays === undefined) return;
    visit([counting.lastDay, counting.dayEnds]);
    if (counting.lastDay !== undefined && counting.lastDay !== "stays") visit(counting.calendar);
  }

  return { found, visit, gates, duration };
}
