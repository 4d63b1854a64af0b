import { describe, expect, it } from "vitest";
import { matchFindings } from "#compare/match-findings.js";
import type { Finding } from "#generated/types.js";

/** As much of a finding as matching reads. */
function finding(fingerprint: string, more: Partial<Finding> = {}): Finding {
  const subject = { kind: "determination", id: `D-${fingerprint}` };
  return {
    fingerprint,
    policy: "p",
    rule: "R-1",
    subject,
    outcome: "fail",
    readings: [],
    missing: [],
    ...more,
  } as Finding;
}

const statesOf = (before: Finding[], after: Finding[]) =>
  matchFindings(before, after).map((one) => [
    (one.after ?? one.before)?.fingerprint,
    one.state,
    one.moved,
    one.before?.fingerprint ?? null,
  ]);

describe("findings of two runs", () => {
  it("are new, resolved, judged otherwise, moved or as they were, each once", () => {
    const before = [finding("a"), finding("b"), finding("c"), finding("d")];
    const after = [
      finding("b"),
      finding("c", { outcome: "needs-review" }),
      finding("d", { marginMinutes: -5 }),
      finding("e"),
    ];
    expect(statesOf(before, after)).toEqual([
      ["b", "open", false, "b"],
      ["c", "changed", false, "c"],
      ["d", "open", true, "d"],
      ["e", "new", false, null],
      ["a", "resolved", false, "a"],
    ]);
  });

  it("are matched by rule and subject where the policy has another id, and only where that is sure", () => {
    const subject = { kind: "determination", id: "D-1" } as const;
    const renamed = finding("y", { policy: "q", subject });
    expect(statesOf([finding("x", { subject })], [renamed])).toEqual([["y", "open", true, "x"]]);
    const twice = [finding("x", { subject }), finding("z", { policy: "r", subject })];
    expect(statesOf(twice, [renamed]).map(([, state]) => state)).toEqual(["new", "resolved", "resolved"]);
  });

  it("do not differ for where their records stand or how they are told", () => {
    const moved = finding("a", { records: [], explanation: "other words" });
    expect(statesOf([finding("a")], [moved])).toEqual([["a", "open", false, "a"]]);
  });
});
