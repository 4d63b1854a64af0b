import { describe, expect, it } from "vitest";
import type { CountLimit, ShareLimit } from "#generated/types.js";
import { disposition } from "../worklist/fixture.js";
import { finding, gate, print, resultOf, rule } from "./fixture.js";

// Not met: two high and one medium of the law, one observation of the policy; undecided: one; one of them still open.
const FINDINGS = [
  finding("1"),
  finding("2", { stillOpen: true, rule: "L-2" }),
  finding("3", { severity: "medium" }),
  finding("4", { policy: "pp", rule: "P-1", class: "observation", direction: null, severity: "low" }),
  finding("5", { outcome: "needs-review" }),
];
const RESULT = resultOf({
  // Cases: 985 of 1,000 met, then 1 of 3, then nothing tested; a rule that broke on two.
  law: [rule("L-1", [985, 10, 5]), rule("L-2", [1, 1, 1]), rule("L-3", [0, 0, 0])],
  pp: [rule("P-1", [4, 0, 0, 2], { class: "observation", direction: null, severity: "low" })],
});

const count = (limit: CountLimit) => gate({ counts: [limit] }, { findings: FINDINGS, result: RESULT });
const share = (limit: ShareLimit) => gate({ shares: [limit] }, { findings: FINDINGS, result: RESULT });

describe("counts", () => {
  it.each<[CountLimit, string]>([
    [{ of: "not-met", most: 4 }, "4"],
    [{ of: "not-met", class: "breach", most: 3 }, "3"],
    [{ of: "not-met", severity: "high", most: 2 }, "2"],
    [{ of: "not-met", rule: "L-1", most: 2 }, "2"],
    [{ of: "not-met", policy: "pp", most: 1 }, "1"],
    [{ of: "not-met", direction: "none", most: 1 }, "1"],
    [{ of: "undecided", most: 1 }, "1"],
    [{ of: "still-open", most: 1 }, "1"],
    [{ of: "errors", most: 2 }, "2"],
    [{ of: "rejects", most: 5 }, "5"],
    [{ of: "rejects", sender: "delegate-a", most: 0 }, "0"],
  ])("%o is kept at the count and not below it", (limit, found) => {
    expect(count(limit).checks).toMatchObject([{ found, kept: true, limit: `at most ${limit.most}` }]);
    if (limit.most === 0) return;
    const less = count({ ...limit, most: (limit.most ?? 0) - 1 });
    expect(less.checks[0]?.kept).toBe(false);
    expect(less).toMatchObject({ status: "above", exitCode: 1 });
  });

  it("look at each rule by itself where cases tested are counted", () => {
    const { checks } = count({ of: "tested", policy: "law", least: 3 });
    expect(checks.map(({ rule, found, kept }) => [rule, found, kept])).toEqual([
      ["L-1", "1,000", true],
      ["L-2", "3", true],
      ["L-3", "0", false],
    ]);
  });

  it("only warn where they are told to", () => {
    const warned = count({ of: "not-met", most: 0, level: "warn" });
    expect(warned.checks[0]).toMatchObject({ kept: false, level: "warn" });
    expect(warned).toMatchObject({ status: "within", exitCode: 0 });
  });
});

describe("shares", () => {
  it.each<[ShareLimit, (boolean | null)[]]>([
    [{ of: "documented", rule: "L-1", least: "98.5 %" }, [true]],
    [{ of: "documented", rule: "L-1", least: "98.500000001 %" }, [false]],
    [{ of: "documented", rule: "L-2", least: "1 of 3" }, [true]],
    [{ of: "documented", rule: "L-2", least: "33.333333334 %" }, [false]],
    // Nothing tested is neither kept nor not kept.
    [{ of: "documented", rule: "L-3", least: "100 %" }, [null]],
    [{ of: "documented", class: "breach", least: "50 %" }, [true, false, null]],
    // Undecided 5 + 1 and broken 2 of 1,000 + 3 + 4 + 2 results.
    [{ of: "undecided", most: "8 of 1009" }, [true]],
    [{ of: "undecided", most: "7 of 1009" }, [false]],
    // 5 of 350 rows, 0 of 50.
    [{ of: "rejects", most: "1.428571429 %" }, [true]],
    [{ of: "rejects", most: "1.428571428 %" }, [false]],
    [{ of: "rejects", sender: "delegate-a", most: "0 %" }, [true]],
  ])("%o", (limit, kept) => {
    expect(share(limit).checks.map((check) => check.kept)).toEqual(kept);
  });

  it("print the counts they are made of, cut and never rounded up", () => {
    const { checks } = gate(
      { shares: [{ of: "documented", least: "100 %" }] },
      { result: resultOf({ law: [rule("L-1", [11_999, 1, 0])] }) },
    );
    expect(checks).toMatchObject([
      { found: "11,999 of 12,000 (99.9 %)", kept: false, limit: "at least 100 %" },
    ]);
  });

  it("say that none was tested", () => {
    expect(share({ of: "documented", rule: "L-3", least: "1 %" }).checks).toMatchObject([
      { found: "none tested", kept: null, words: "documented rate of L-3: Title of L-3" },
    ]);
  });
});

describe("against a baseline", () => {
  const before = {
    result: resultOf({ law: [rule("L-1", [99, 1, 0])] }),
    findings: [finding("1"), finding("9")],
  };
  const now = {
    findings: [finding("1"), finding("7")],
    result: resultOf({ law: [rule("L-1", [97, 3, 0]), rule("L-9", [1, 0, 0])] }),
  };

  it.each<[CountLimit | ShareLimit, "counts" | "shares", (boolean | null)[]]>([
    [{ of: "not-met", mostMore: 0 }, "counts", [true]],
    // One new and one gone: the count is the same, and it is seen.
    [{ of: "new-not-met", most: 0 }, "counts", [false]],
    [{ of: "new-not-met", most: 1 }, "counts", [true]],
    // 99 of 100 before, 97 of 100 now; L-9 is new.
    [{ of: "documented", mostLess: "2 %" }, "shares", [true, null]],
    [{ of: "documented", mostLess: "1.999999999 %" }, "shares", [false, null]],
    [{ of: "rejects", mostMore: "0 %" }, "shares", [true]],
  ])("%o in %s", (limit, list, kept) => {
    expect(gate({ [list]: [limit] }, { ...now, before }).checks.map((check) => check.kept)).toEqual(kept);
  });

  it("counts what became undecided as gone, and what became not met as new", () => {
    const turned = { ...before, findings: [finding("1", { outcome: "needs-review" })] };
    const { checks } = gate(
      { counts: [{ of: "new-not-met", most: 0 }] },
      { findings: [finding("1")], before: turned },
    );
    expect(checks[0]).toMatchObject({ found: "1", kept: false });
  });

  it("does not pass for want of one", () => {
    const { checks, status } = gate(
      { counts: [{ of: "new-not-met", most: 0 }] },
      { findings: [finding("1")] },
    );
    expect(checks[0]).toMatchObject({ kept: null, found: "no baseline" });
    expect(status).toBe("within");
  });
});

describe("dispositions", () => {
  const limit = {
    leaveOut: ["acknowledged", "data-error"] as const,
    counts: [{ of: "not-met" as const, most: 1 }],
  };
  const thresholds = { ...limit, leaveOut: [...limit.leaveOut] };

  // The data ends on 2026-11-15, 23:59 in Los Angeles: it is the 16th in UTC.
  it("take findings out of the limits until their last day, and say how many", () => {
    const given = gate(thresholds, {
      findings: FINDINGS,
      dispositions: [
        disposition(print("1"), { disposition: "acknowledged", cap: "26-07", expires: "2026-11-15" }),
        disposition(print("2"), { disposition: "data-error" }),
        disposition(print("3"), { disposition: "acknowledged", cap: "26-07", expires: "2026-11-14" }),
        disposition(print("4"), { disposition: "confirmed" }),
        disposition(print("f")),
      ],
    });
    expect(given.checks).toMatchObject([{ found: "2", leftOut: 2, kept: false }]);
    expect(given.dispositions).toEqual({
      given: [
        { disposition: "confirmed", holding: 1, expired: 0 },
        { disposition: "data-error", holding: 1, expired: 0 },
        { disposition: "acknowledged", holding: 1, expired: 1 },
      ],
      leaveOut: ["acknowledged", "data-error"],
      leftOut: 2,
      expired: 1,
      stray: [print("f")],
    });
  });

  it("take nothing out unless the thresholds say so, and never a rate", () => {
    const dispositions = FINDINGS.map(({ fingerprint }) =>
      disposition(fingerprint, { disposition: "acknowledged", cap: "26-07" }),
    );
    expect(gate({ counts: limit.counts }, { findings: FINDINGS, dispositions }).checks).toMatchObject([
      { found: "4", leftOut: 0 },
    ]);
    const rated = { ...thresholds, shares: [{ of: "documented" as const, rule: "L-2", least: "1 of 3" }] };
    expect(gate(rated, { findings: FINDINGS, result: RESULT, dispositions }).checks.at(-1)).toMatchObject({
      found: "1 of 3 (33.3 %)",
      leftOut: 0,
    });
  });
});

it("a run that cannot be trusted ends with 3, whatever its limits, and names no file", () => {
  const untrusted = resultOf(
    { law: [] },
    { trusted: false, trustNotes: ["Maria Lopez.csv: unreadable", "more"] },
  );
  const files = untrusted.files.map((file, index) =>
    index === 0 ? { ...file, status: "unreadable" as const } : file,
  );
  const given = gate(
    { counts: [{ of: "not-met", most: 0 }] },
    { findings: FINDINGS, result: { ...untrusted, files } },
  );
  expect(given).toMatchObject({
    status: "untrusted",
    exitCode: 3,
    trustNotes: ["file-1 could not be read", "1 more reason in `trustNotes` of audit-result.json"],
  });
  expect(JSON.stringify(given)).not.toContain("Lopez");
});
