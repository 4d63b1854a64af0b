import type { RuleCase, RuleCases } from "#generated/types.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import type { PolicyPlan } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { AuditError, type Problem, problem } from "#shared/error.js";
import { baseProblems } from "./build-case.js";
import { caseName, differencesOf, situationOf } from "./judge-case.js";

export interface CasesReport {
  readonly passed: number;
  readonly problems: readonly Problem[];
}

/** Runs every rule case of a policy. A case that differs is a problem that says what was expected and what came out. */
export function runCases(bundle: TestedPolicy, commons: Commons): CasesReport {
  const plans = new Map<string, PolicyPlan>();
  const planFor = (answers: Record<string, string>) => {
    const key = JSON.stringify(Object.entries(answers).sort());
    const plan = plans.get(key) ?? planPolicy(bundle, commons, answers);
    plans.set(key, plan);
    return plan;
  };
  const results = bundle.cases.flatMap((cases) => {
    const shared = baseProblems(cases.base, `${bundle.folder}/cases/${cases.rule}.json`);
    if (shared.length > 0) return [shared];
    return cases.cases.map((test) => runCase(cases, test, bundle, commons, planFor));
  });
  return { passed: results.filter((problems) => problems.length === 0).length, problems: results.flat() };
}

function runCase(
  cases: RuleCases,
  test: RuleCase,
  bundle: PolicyBundle,
  commons: Commons,
  planFor: (answers: Record<string, string>) => PolicyPlan,
): Problem[] {
  const at = caseName(cases, test, bundle);
  try {
    const rule = planFor(test.answers ?? {}).rules.find((plan) => plan.rule.id === cases.rule);
    if (!rule) return [problem("unknown-rule", `rule \`${cases.rule}\` does not exist`, at)];
    return differencesOf(situationOf(cases, test, bundle, commons), rule);
  } catch (error) {
    if (error instanceof AuditError)
      return error.problems.map((one) => ({ ...one, at: placeIn(at, one.at) }));
    throw error;
  }
}

/** Where a problem of a case stands: the case, and the place in it where that says more. */
function placeIn(at: string, place: string | undefined): string {
  if (place === undefined) return at;
  return place.startsWith(at) ? place : `${at} (${place})`;
}
