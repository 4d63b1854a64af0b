import type { RulePlan } from "#policy/plan.js";
import type { Lint, LintContext } from "./remark.js";

/** A question whose answer changes nothing: no rule reads differently under two of its options, or no rule case shows it. */
export const idleQuestion: Lint = {
  id: "idle-question",
  find: (context) =>
    context.bundle.policy.questions.flatMap(({ id }) => {
      const rules = context.plan.rules.filter((plan) => partsReadings(plan, id));
      if (rules.length === 0 && !partsPolicy(context, id))
        return [{ at: id, message: `no rule reads differently under two options of \`${id}\`` }];
      if (isShown(context, id)) return [];
      return [{ at: id, message: `no rule case shows what an answer to \`${id}\` changes` }];
    }),
};

/** Two combinations that differ in this question alone, and in what they make of the rule. */
function partsReadings({ combinations }: RulePlan, question: string): boolean {
  const seen = new Map<string, string>();
  for (const { choices, segments, trigger, appliesTo } of combinations) {
    const { [question]: option, ...others } = choices;
    if (option === undefined) continue;
    const key = JSON.stringify(others);
    const meaning = JSON.stringify([segments, trigger, appliesTo], (name, value: unknown) =>
      name === "asks" ? undefined : value,
    );
    if ((seen.get(key) ?? meaning) !== meaning) return true;
    seen.set(key, meaning);
  }
  return false;
}

function partsPolicy({ plan }: LintContext, question: string): boolean {
  return new Set(plan.appliesTo.map(({ choices }) => choices[question] ?? "")).size > 1;
}

/** A case that needs review, or that settles the question, shows it. */
function isShown({ bundle, plan }: LintContext, question: string): boolean {
  return bundle.cases.some(({ rule, cases }) => {
    const reaches = plan.rules
      .find((one) => one.rule.id === rule)
      ?.combinations.some(({ choices }) => choices[question] !== undefined);
    return cases.some(
      ({ expect, answers }) =>
        answers?.[question] !== undefined || (reaches === true && expect === "needs-review"),
    );
  });
}
