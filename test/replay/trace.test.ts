import { describe, expect, it } from "vitest";
import type { RuleBody } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import { traceBody } from "#replay/reference/trace.js";
import { bundleOf, commonsOf, gate, sceneOf } from "../policy/fixture.js";

describe("the trace of a gate", () => {
  const rules = [
    gate({ id: "G-1", owed: true, onlyIf: true }),
    gate({ id: "G-2", onlyIf: { field: "hasMemberId" } }),
  ];
  const plans = planPolicy(bundleOf(rules), commonsOf(), {}).rules;
  const scene = sceneOf("p2pRequest", {
    given: { p2pRequests: [{ receivedAt: "2025-06-02T09:00", disposition: "conducted", hasMemberId: true }] },
  });

  it.each([
    ["G-1", ["G-1 only if: true", "G-2 only if: hasMemberId"]],
    ["G-2", ["G-2 only if: hasMemberId", "G-1 only if: true"]],
  ])("begins with the rule that was asked: %s", (rule, expected) => {
    const plan = plans.find((one) => one.rule.id === rule);
    const body = plan?.combinations[0]?.segments.find((segment) => segment.body)?.body as RuleBody;
    expect(traceBody(body, rule, scene).map((step) => step.asked)).toEqual(expected);
  });
});
