import { expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import type { PolicyPlan } from "#policy/plan.js";
import { judge } from "#replay/reference/judge.js";
import { judgeRule } from "#replay/reference/judge-rule.js";
import type { Scene } from "#replay/reference/scene.js";
import { exampleAudit } from "../support/example.js";

it("every combination of readings, evaluated alone, has the verdict that judging only what was asked gives it", async () => {
  const { ledger, plans, stage } = await exampleAudit({ answers: [] });
  let compared = 0;
  for (const matter of ledger.cases) {
    const subjects = [matter.determination, ...matter.p2pRequests, ...matter.notices].filter(
      (record) => record !== null,
    );
    for (const subject of subjects) {
      for (const policy of plans)
        compared += compareAll(policy, { stage, zone: zoneOf(policy.zone), matter, subject });
    }
  }
  expect(compared).toBeGreaterThan(50_000);
});

function compareAll(policy: PolicyPlan, scene: Scene): number {
  let compared = 0;
  for (const plan of policy.rules.filter(({ rule }) => rule.subject === scene.subject.kind)) {
    const lazily = judgeRule(plan, policy.id, scene).readings;
    for (const [index, combination] of plan.combinations.entries()) {
      const alone = judge(plan, combination, scene).verdict;
      if (JSON.stringify(lazily[index]?.verdict) !== JSON.stringify(alone)) {
        expect(
          lazily[index]?.verdict,
          `${plan.rule.id} on ${scene.subject.id} under ${JSON.stringify(combination.choices)}`,
        ).toEqual(alone);
      }
      compared += 1;
    }
  }
  return compared;
}
