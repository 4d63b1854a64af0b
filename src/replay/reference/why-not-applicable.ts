import type { PlanNode, RulePlan } from "#policy/plan.js";
import { appliesTruth } from "./applies.js";
import { conditionPhrase } from "./condition-phrase.js";
import { truthOf } from "./evaluate.js";
import { judge } from "./judge.js";
import type { Scene } from "./scene.js";

/** What a rule asks and does not find where it does not apply, in words; of several the first. */
export function whyNotApplicable(plan: RulePlan, scene: Scene): string {
  const combination = plan.combinations.find(
    (one) => judge(plan, one, scene).verdict.outcome === "not-applicable",
  );
  if (!combination) return "not applicable under some version";
  if (appliesTruth(combination.appliesTo, scene).truth === false)
    return `the policy applies: ${conditionPhrase(firstFalse(combination.appliesTo, scene))}`;
  const { body } = judge(plan, combination, scene);
  if (!body) return "no version in force";
  if (body.when && truthOf(body.when, scene.subject, scene) === false)
    return conditionPhrase(firstFalse(body.when, scene));
  return body.kind === "gate" ? "a discussion held, or a refusal that the rule judges" : "the rule applies";
}

/** Of conditions that have to hold together, the first that does not; a definition is one condition. */
function firstFalse(node: PlanNode, scene: Scene): PlanNode {
  const part =
    node.op === "all" && node.named === undefined
      ? node.of.find((one) => truthOf(one, scene.subject, scene) === false)
      : undefined;
  return part ? firstFalse(part, scene) : node;
}
