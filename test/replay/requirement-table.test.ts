import { describe, expect, it } from "vitest";
import { bundleOf, judged, requirement, type Situation } from "../policy/fixture.js";

// As of 2025-06-10 24:00. `must` is aiToolUsed, `by` is effectiveAt, `when` is careUnderway.
const AS_OF = "2025-06-10";
const rule = requirement({ must: { field: "aiToolUsed" }, by: { field: "effectiveAt" } });
const open = ["fail", "pass", "pending"];

function verdictOf(fields: Record<string, string | boolean>, rules = [rule]) {
  const situation: Situation = {
    given: { determination: { decision: "deny", decidedAt: "2025-06-01T10:00", ...fields } },
    asOf: AS_OF,
  };
  const outcome = judged(bundleOf(rules), situation);
  return { ...outcome, possible: [...(outcome.readings[0]?.verdict.possible ?? [])].sort() };
}

describe("the requirement table", () => {
  // by over: before or at as-of. by ahead: after as-of. by uncertain: a blank, or a day as-of lies in.
  it.each<[boolean | null, string, string | null, string, string[]]>([
    [true, "over", "2025-06-09T10:00", "pass", ["pass"]],
    [true, "ahead", "2025-06-11T10:00", "pass", ["pass"]],
    [true, "blank", null, "pass", ["pass"]],
    [false, "over", "2025-06-09T10:00", "fail", ["fail"]],
    [false, "as-of exactly", "2025-06-10T23:59:59.999999", "fail", ["fail"]],
    [false, "the day of as-of", "2025-06-10", "fail", ["fail"]],
    [false, "a microsecond ahead", "2025-06-11T00:00", "pending", ["pending"]],
    [false, "ahead", "2025-06-11", "pending", ["pending"]],
    [false, "not yet", "not-yet", "pending", ["pending"]],
    [false, "blank", null, "indeterminate", ["fail", "pending"]],
    [null, "over", "2025-06-09", "indeterminate", ["fail", "pass"]],
    [null, "ahead", "2025-06-11", "indeterminate", ["pass", "pending"]],
    [null, "blank", null, "indeterminate", open],
  ])("must %s, by %s (%s): %s", (must, _name, by, outcome, possible) => {
    const found = verdictOf({
      ...(must !== null && { aiToolUsed: must }),
      ...(by !== null && { effectiveAt: by }),
    });
    expect([found.outcome, found.possible, found.couldFail]).toEqual([
      outcome,
      possible,
      possible.includes("fail"),
    ]);
  });

  it.each<[boolean | null, string, string[]]>([
    [true, "pass", ["pass"]],
    [false, "fail", ["fail"]],
    [null, "indeterminate", ["fail", "pass"]],
  ])("without `by`, must %s: %s", (must, outcome, possible) => {
    const found = verdictOf(must === null ? {} : { aiToolUsed: must }, [
      requirement({ must: { field: "aiToolUsed" } }),
    ]);
    expect([found.outcome, found.possible]).toEqual([outcome, possible]);
  });

  it("is uncertain where as-of lies within a day of `by`", () => {
    const situation = {
      given: {
        determination: {
          aiToolUsed: false,
          decidedAt: "2025-06-01",
          decision: "deny",
          effectiveAt: "2025-06-10",
        },
      },
      asOf: "2025-06-10T12:00",
    };
    const outcome = judged(bundleOf([rule]), situation);
    expect([outcome.outcome, outcome.couldFail]).toEqual(["indeterminate", true]);
  });

  it("is uncertain where `by` may be as-of itself", () => {
    const fields = {
      aiToolUsed: false,
      decidedAt: "2025-06-01",
      decision: "deny",
      effectiveAt: "2025-06-10",
    };
    const outcome = judged(bundleOf([rule]), { given: { determination: fields }, asOf: "2025-06-10T00:00" });
    expect([outcome.outcome, outcome.couldFail]).toEqual(["indeterminate", true]);
  });
});

describe("`when` of a requirement", () => {
  const conditional = requirement({ when: { field: "careUnderway" }, must: { field: "aiToolUsed" } });
  it.each<[boolean | null, boolean | null, string, string[]]>([
    [false, true, "not-applicable", ["not-applicable"]],
    [false, false, "not-applicable", ["not-applicable"]],
    [false, null, "not-applicable", ["not-applicable"]],
    [null, true, "indeterminate", ["not-applicable", "pass"]],
    [null, false, "indeterminate", ["fail", "not-applicable"]],
    [null, null, "indeterminate", ["fail", "not-applicable", "pass"]],
    [true, false, "fail", ["fail"]],
  ])("when %s, must %s: %s", (when, must, outcome, possible) => {
    const found = verdictOf(
      { ...(when !== null && { careUnderway: when }), ...(must !== null && { aiToolUsed: must }) },
      [conditional],
    );
    expect([found.outcome, found.possible]).toEqual([outcome, possible]);
  });
});
