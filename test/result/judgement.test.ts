import { describe, expect, it } from "vitest";
import type { RulePlan } from "#policy/plan.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { judgementsOf, judgesHeld } from "#result/judgement.js";
import { gate, requirement } from "../policy/fixture.js";

const lines = (rule: RulePlan["rule"]) =>
  judgementsOf({ rule } as RulePlan).map((line) => [line.suffix, line.class, line.direction]);
const outcome = (act?: "held" | "refused") =>
  ({ readings: [{ verdict: act === undefined ? {} : { act } }] }) as unknown as RuleOutcome;

describe("the lines of figures of a rule", () => {
  it("are one for a rule that is no gate", () => {
    expect(lines(requirement({}))).toEqual([["", "breach", "under-service"]]);
  });

  it("never count a discussion held though closed with what was left short", () => {
    expect(lines(gate({ onFail: "breach" }))).toEqual([["", "breach", "over-service"]]);
  });

  it("part the refusals of the owed gate from its discussions", () => {
    expect(lines(gate({ onFail: "observation", owed: true }))).toEqual([
      [": requests refused", "breach", "under-service"],
      [": discussions held", "observation", "over-service"],
    ]);
  });

  it("part refusals that a request explains from discussions held all the same", () => {
    const rule = gate({ onFail: "observation", obligor: "provider" });
    expect(lines(rule)).toEqual([
      [": requests refused", "request-defect", null],
      [": discussions held", "observation", "over-service"],
    ]);
    const [refused, held] = judgementsOf({ rule } as RulePlan);
    expect([
      refused?.accepts(judgesHeld(outcome("held"))),
      held?.accepts(judgesHeld(outcome("held"))),
    ]).toEqual([false, true]);
    expect([
      refused?.accepts(judgesHeld(outcome("refused"))),
      held?.accepts(judgesHeld(outcome("refused"))),
    ]).toEqual([true, false]);
    expect([refused?.accepts(judgesHeld(outcome())), held?.accepts(judgesHeld(outcome()))]).toEqual([
      true,
      false,
    ]);
  });
});
