import { zoneOf } from "#calendar/zone.js";
import type { Case, Ledger } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { PolicyPlan, RulePlan } from "#policy/plan.js";
import { hull } from "#shared/interval.js";
import type { CaseOutcome, RuleOutcome, UnclearPolicy } from "../rule-outcome.js";
import { appliesTruth } from "./applies.js";
import { causesOf, uniqueCauses } from "./causes.js";
import { judgeRule } from "./judge-rule.js";
import type { Scene, Stage } from "./scene.js";

/**
 * The reference replay: every subject of every case against every rule, in the order of cases, policies, subjects
 * and rules. It is the executable definition of the language.
 */
export function* replay(ledger: Ledger, plans: readonly PolicyPlan[], stage: Stage): Generator<CaseOutcome> {
  for (const matter of ledger.cases) yield replayCase(matter, plans, stage);
}

/** One case against every policy. `inWords`: with causes and evidence, for somebody who reads them. */
export function replayCase(
  matter: Case,
  plans: readonly PolicyPlan[],
  stage: Stage,
  inWords = true,
): CaseOutcome {
  const outcomes: RuleOutcome[] = [];
  const unclear: UnclearPolicy[] = [];
  for (const policy of plans) {
    const zone = zoneOf(policy.zone);
    const applies = new Map();
    for (const subject of subjectsOf(matter)) {
      const rules = policy.rules.filter((plan) => plan.rule.subject === subject.kind);
      if (rules.length === 0) continue;
      const scene: Scene = { stage, zone, matter, subject, applies };
      if (policy.appliesTo.every(({ node }) => appliesTruth(node, scene).truth !== null))
        outcomes.push(...rules.map((plan) => judgeRule(plan, policy.id, scene, inWords)));
      else unclear.push(unclearPolicy(policy, rules, scene));
    }
  }
  return { matter, outcomes, unclear };
}

/** It cannot be told whether the policy applies: said once per policy and subject, not once per rule. */
function unclearPolicy(policy: PolicyPlan, rules: readonly RulePlan[], scene: Scene): UnclearPolicy {
  const known = new Map<RulePlan, RuleOutcome>();
  const judge = (plan: RulePlan): RuleOutcome => {
    const outcome = known.get(plan) ?? judgeRule(plan, policy.id, scene, false);
    known.set(plan, outcome);
    return outcome;
  };
  const judged = () => rules.map(judge);
  return {
    couldFail: rules.some((plan) => judge(plan).couldFail),
    policy: policy.id,
    matter: scene.matter,
    subject: scene.subject,
    trigger: () =>
      judged()
        .map((one) => one.trigger)
        .reduce(hull),
    causes: uniqueCauses(policy.appliesTo.flatMap(({ node }) => causesOf(node, scene.subject, scene))),
    judged,
    applies: policy.appliesTo.map(({ choices, node }) => ({
      choices,
      isKnown: appliesTruth(node, scene).truth !== null,
    })),
  };
}

function subjectsOf(matter: Case): LedgerRecord[] {
  return [...(matter.determination ? [matter.determination] : []), ...matter.p2pRequests, ...matter.notices];
}
