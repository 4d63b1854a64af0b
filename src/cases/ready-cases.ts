import type { RuleCases } from "#generated/types.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import type { RulePlan } from "#policy/plan.js";
import { differencesOf, situationOf } from "./judge-case.js";

/** A rule case whose records are built, to be put to many plans of its rule. */
export interface ReadyCase {
  readonly name: string;
  /** Does the plan (of every combination of readings) give another result than the case expects? */
  differs(plan: RulePlan): boolean;
}

/** The cases of one rule. Throws record problems. */
export function readyCases(cases: RuleCases, bundle: PolicyBundle, commons: Commons): ReadyCase[] {
  return cases.cases.map((test) => {
    const situation = situationOf(cases, test, bundle, commons);
    return {
      name: test.name,
      differs: (plan) => differencesOf(situation, answered(plan, test.answers ?? {})).length > 0,
    };
  });
}

/** A settled question leaves the combinations with its answer. */
function answered(plan: RulePlan, answers: Readonly<Record<string, string>>): RulePlan {
  const settled = Object.entries(answers);
  if (settled.length === 0) return plan;
  const combinations = plan.combinations.filter(({ choices }) =>
    settled.every(([question, option]) => choices[question] === undefined || choices[question] === option),
  );
  return { ...plan, combinations };
}
