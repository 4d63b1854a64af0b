import { describe, expect, it } from "vitest";
import type { Expression, RuleCase } from "#generated/types.js";
import { contradictionSentence } from "#lint/contradiction-sentence.js";
import { contradictionsOf } from "#lint/contradictions.js";
import { loadCommons } from "#policy/load.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { bundleOf, commonsOf, deadline, gate, requirement } from "../policy/fixture.js";
import { projectReader } from "../support/project.js";
import { testedPolicy } from "../support/tested.js";

const held = deadline({
  subject: "p2pRequest",
  start: { field: "receivedAt" },
  limit: { businessDays: 3 },
  stop: { field: "startedAt" },
});
const tenDays: Expression = { plus: [{ field: "determination.decidedAt" }, { calendarDays: 10 }] };
const window = gate({ onlyIf: { atOrBefore: [{ field: "actAt" }, tenDays] } });

/** Decided on Monday 2025-03-03, so the window ends on Thursday 03-13; asked a week later and held at once. */
const inTime: RuleCase = {
  name: "held at once",
  given: {
    determination: { payer: "acme", decision: "deny", decidedAt: "2025-03-03T09:00" },
    p2pRequests: [
      {
        receivedAt: "2025-03-10T09:00",
        disposition: "conducted",
        startedAt: "2025-03-10T10:00",
        endedAt: "2025-03-10T10:20",
      },
    ],
  },
  asOf: "2025-06-01",
  expect: "pass",
};

function policy(...rules: Parameters<typeof bundleOf>[0]): TestedPolicy {
  const bundle = bundleOf(rules);
  return { ...bundle, cases: [{ rule: "D-1", cases: [inTime] }] };
}

const commons = commonsOf();

describe("contradictions", () => {
  it("finds the first request whose last allowed minute another rule forbids", () => {
    // Asked on Monday 10th: three business days end on Thursday 13th, inside. Asked on Tuesday 11th: Friday 14th, outside.
    expect(contradictionsOf(policy(held, window), commons)).toEqual([
      {
        deadline: "D-1",
        other: "G-1",
        isAcknowledged: false,
        askedAt: "2025-03-11T09:00",
        heldAt: "2025-03-14T23:59",
        from: "held at once",
      },
    ]);
  });

  it("finds none where the window leaves room for the time to hold", () => {
    const asking = gate({ onlyIf: { atOrBefore: [{ field: "receivedAt" }, tenDays] } });
    const permitted: Expression = { permitted: { at: { field: "receivedAt" } } };
    expect(contradictionsOf(policy({ ...held, when: permitted }, asking), commons)).toEqual([]);
  });

  it("knows a conflict that the policy keeps as a rule", () => {
    const conflict = requirement({
      subject: "p2pRequest",
      onFail: "policy-conflict",
      must: { atOrBefore: [{ plus: [{ field: "receivedAt" }, { businessDays: 3 }] }, tenDays] },
    });
    const { direction: _direction, ...rule } = conflict;
    const [found] = contradictionsOf(policy(held, rule), commons);
    expect(found).toMatchObject({ other: "R-1", isAcknowledged: true, askedAt: "2025-03-11T09:00" });
  });

  it("says so in a sentence", () => {
    const [found] = contradictionsOf(policy(held, window), commons);
    expect(found && contradictionSentence(found)).toBe(
      "a talk asked for at 2025-03-11 09:00 may be held until 2025-03-14 23:59 by D-1, and then G-1 is not met",
    );
  });
});

describe("shipped policies", () => {
  const shipped = loadCommons(projectReader);

  // D.III gives one business day from the call; read as a time for holding, C.II gives five days from the decision. Asked
  // on Friday, day five, the talk may be held until Monday, day eight.
  it("find the business day of P&P 10.02.54 D.III outside the five days of C.II", () => {
    const found = contradictionsOf(testedPolicy("blue-shield-promise-medi-cal"), shipped);
    expect(found.map(({ deadline: rule, other, isAcknowledged }) => [rule, other, isAcknowledged])).toEqual([
      ["BSP-DL-01", "BSP-CONF-01", true],
    ]);
  });
});
