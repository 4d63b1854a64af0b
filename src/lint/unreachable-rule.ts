import type { PolicyPlan, RulePlan } from "#policy/plan.js";
import type { Lint } from "./remark.js";

/** A rule that nothing reaches, or that says what another rule of the policy says already. */
export const unreachableRule: Lint = {
  id: "unreachable-rule",
  find: ({ bundle, plan }) => [
    ...bundle.cases.flatMap(({ rule, cases }) =>
      cases.every(({ expect }) => expect === "not-applicable")
        ? [{ at: rule, message: `no rule case makes \`${rule}\` apply` }]
        : [],
    ),
    ...shadowed(plan),
  ],
};

/** Rules that judge the same subjects by the same expressions; the later one adds nothing. */
function shadowed({ rules }: PolicyPlan) {
  const first = new Map<string, string>();
  return rules.flatMap((plan) => {
    const { id } = plan.rule;
    const meaning = meaningOf(plan);
    const before = first.get(meaning);
    first.set(meaning, before ?? id);
    return before === undefined
      ? []
      : [{ at: id, message: `\`${id}\` judges the same subjects by the same words as \`${before}\`` }];
  });
}

function meaningOf({ rule, combinations }: RulePlan): string {
  return JSON.stringify([
    rule.subject,
    combinations.map(({ choices, trigger, segments }) => [choices, trigger, segments]),
  ]);
}
