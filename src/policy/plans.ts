import type { AuditConfig } from "#generated/types.js";
import type { Commons, PolicyBundle } from "./bundle.js";
import type { PolicyPlan } from "./plan.js";
import { planPolicy } from "./plan-policy.js";

/** The plans of policies with the configuration's answers and payers. Throws every problem the first broken one has. */
export function plansOf(
  bundles: readonly PolicyBundle[],
  commons: Commons,
  config: Pick<AuditConfig, "answers" | "applicability">,
): PolicyPlan[] {
  return bundles.map((bundle) => {
    const { id } = bundle.policy;
    const answers = (config.answers ?? []).filter((answer) => answer.policy === id);
    const payers = (config.applicability ?? [])
      .filter((one) => one.policy === id)
      .flatMap((one) => one.payers);
    const choices = Object.fromEntries(answers.map((answer) => [answer.question, answer.option]));
    return planPolicy(bundle, commons, choices, payers.length > 0 ? payers : null);
  });
}
