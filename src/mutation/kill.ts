import { readyCases } from "#cases/ready-cases.js";
import type { Rule } from "#generated/types.js";
import { checkMeaning } from "#policy/check-policy.js";
import type { RulePlan } from "#policy/plan.js";
import { planRule } from "#policy/plan-policy.js";
import type { Problem } from "#shared/error.js";
import type { Mutant } from "./mutant.js";
import type { World } from "./mutated.js";
import { affectedRules } from "./reach.js";

/** What became of a mutant. */
export type Fate =
  | { readonly fate: "killed"; readonly policy: string; readonly rule: string; readonly case: string }
  | { readonly fate: "survived" }
  /** It does not compile: no policy with this mistake can be loaded. */
  | { readonly fate: "refused"; readonly problem: Problem };

/**
 * Runs the rule cases of a policy against mutants: those of every rule that reaches the change, up to the first one
 * that gives another result. The policy itself must compile and its cases pass.
 */
export function killer(
  world: World,
  mutated: (world: World, mutant: Mutant) => World,
): (mutant: Mutant) => Fate {
  const { bundle, commons } = world;
  const affected = affectedRules(bundle, commons);
  const cases = new Map(bundle.cases.map((one) => [one.rule, readyCases(one, bundle, commons)]));
  return (mutant) => {
    const rules = affected(mutant);
    const changed = mutated(world, mutant);
    const problems: Problem[] = checkMeaning(changed.bundle, changed.commons);
    const planOf = (rule: Rule) => planned(rule.id, changed, (one) => problems.push(one));
    // What is wrong with a rule shows in its own plan; what rules share may fit one of them and not another.
    const plans = (mutant.rule === null ? rules : rules.slice(0, 1)).map(planOf);
    const [problem] = problems;
    if (problem) return { fate: "refused", problem };
    for (const [index, rule] of rules.entries()) {
      const plan = plans[index] ?? planOf(rule);
      const differing = cases.get(rule.id)?.find((one) => one.differs(plan));
      if (differing) return { fate: "killed", policy: bundle.policy.id, rule: rule.id, case: differing.name };
    }
    return { fate: "survived" };
  };
}

/** The worst that several policies do to a mutant of what they share: refused by one is refused, killed by one killed. */
export function killedByAny(killers: readonly ((mutant: Mutant) => Fate)[]): (mutant: Mutant) => Fate {
  return (mutant) => {
    let worst: Fate = { fate: "survived" };
    for (const kill of killers) {
      const fate = kill(mutant);
      if (fate.fate === "refused") return fate;
      if (worst.fate === "survived") worst = fate;
    }
    return worst;
  };
}

function planned(id: string, { bundle, commons }: World, report: (found: Problem) => void): RulePlan {
  const rule = bundle.rules.find((one) => one.id === id);
  if (!rule) throw new TypeError(`rule ${id} is gone`);
  return planRule(rule, bundle, commons, {}, report);
}
