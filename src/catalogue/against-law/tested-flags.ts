import type { Rule } from "#generated/types.js";
import { fieldInfosIn } from "#policy/fields-read.js";
import type { PolicyPlan } from "#policy/plan.js";

/** Content flags of letters that the rules' conditions ask for, in the order of the rules. */
export function testedFlags(rules: readonly Rule[], plan: PolicyPlan): ReadonlySet<string> {
  const bodies = plan.rules
    .filter(({ rule }) => rules.some(({ id }) => id === rule.id))
    .flatMap(({ combinations }) => combinations.flatMap(({ segments }) => segments))
    .flatMap(({ body }) => (body?.kind === "requirement" ? [body.must] : []));
  return new Set(
    fieldInfosIn(bodies)
      .filter(({ contentFlag }) => contentFlag)
      .map(({ name }) => name),
  );
}
