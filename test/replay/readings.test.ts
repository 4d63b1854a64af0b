import { describe, expect, it } from "vitest";
import type { Expression } from "#generated/types.js";
import { decided, open, type Verdict } from "#replay/outcome.js";
import { foldReadings } from "#replay/rule-outcome.js";
import type { Outcome } from "#shared/outcome.js";
import { bundleOf, deadline, gate, judged, question, requirement } from "../policy/fixture.js";

const choose = (id: string, options: Record<string, Expression>): Expression => ({ reading: id, options });
const yesNo = (id: string, yes: Expression = true, no: Expression = false) => choose(id, { no, yes });
const denial = { decision: "deny", decidedAt: "2025-06-02T10:00" };

describe("what combinations come to", () => {
  const NA = decided("not-applicable");
  const PASS = decided("pass");
  const PENDING = decided("pending");
  const FAIL = decided("fail");
  const OPEN = open(["pass", "fail"]);
  it.each<[string, Verdict[], Outcome]>([
    ["one", [PASS], "pass"],
    ["one open", [OPEN], "indeterminate"],
    ["all agree", [FAIL, FAIL, FAIL], "fail"],
    ["all open", [OPEN, OPEN], "indeterminate"],
    ["two decided differ", [PASS, FAIL], "needs-review"],
    ["not applicable and fail", [NA, FAIL], "needs-review"],
    ["not applicable and pass", [NA, PASS], "needs-review"],
    ["pending and fail", [PENDING, FAIL], "needs-review"],
    ["two decided differ, one is open", [PASS, OPEN, FAIL], "needs-review"],
    ["decided and open", [PASS, OPEN], "indeterminate"],
    ["fail and open", [FAIL, OPEN, FAIL], "indeterminate"],
  ])("%s: %s", (_name, verdicts, outcome) => {
    expect(foldReadings(verdicts)).toBe(outcome);
    expect(foldReadings([...verdicts].reverse())).toBe(outcome);
  });
});

describe("a rule with questions", () => {
  const questions = [question("q1", "no", "yes"), question("q2", "a", "b", "c")];
  const rule = requirement({
    must: {
      all: [
        yesNo("q1", { field: "aiToolUsed" }, true),
        choose("q2", { a: true, b: { field: "careUnderway" }, c: true }),
      ],
    },
  });
  const readings = (fields: Record<string, boolean>, answers = {}) => {
    const outcome = judged(
      bundleOf([rule], { questions }),
      { given: { determination: { ...denial, ...fields } } },
      { answers },
    );
    return [
      outcome.outcome,
      outcome.couldFail,
      ...outcome.readings.map((one) => `${Object.values(one.choices).join("+")} ${one.verdict.outcome}`),
    ];
  };

  it("is judged once for each combination, in the policy's order", () => {
    expect(readings({ aiToolUsed: true, careUnderway: false })).toEqual([
      "needs-review",
      true,
      ...["no+a pass", "no+b fail", "no+c pass", "yes+a pass", "yes+b fail", "yes+c pass"],
    ]);
  });

  it("agrees where the words make no difference to the case", () => {
    expect(readings({ aiToolUsed: true, careUnderway: true }).slice(0, 2)).toEqual(["pass", false]);
  });

  it("is indeterminate, not needs-review, where data is missing in one reading only", () => {
    expect(readings({ careUnderway: true }).slice(0, 2)).toEqual(["indeterminate", true]);
  });

  it.each([
    [{ q1: "no" }, ["needs-review", true, "no+a pass", "no+b fail", "no+c pass"]],
    [{ q2: "b" }, ["fail", true, "no+b fail", "yes+b fail"]],
    [{ q1: "yes", q2: "c" }, ["pass", false, "yes+c pass"]],
  ])("an answer leaves one option: %j", (answers, expected) => {
    expect(readings({ aiToolUsed: true, careUnderway: false }, answers)).toEqual(expected);
  });

  it("takes the same option everywhere", () => {
    const twice = requirement({ must: { any: [yesNo("q1", true, false), yesNo("q1", false, true)] } });
    const outcome = judged(bundleOf([twice], { questions }), { given: { determination: denial } });
    expect([outcome.outcome, outcome.readings.length]).toEqual(["pass", 2]);
  });

  it("takes the same option in a gate that `permitted` asks", () => {
    const rules = [
      requirement({
        subject: "p2pRequest",
        when: { permitted: { at: { field: "receivedAt" } } },
        must: yesNo("q1", false, true),
      }),
      gate({ onlyIf: yesNo("q1", true, false) }),
    ];
    // no: not permitted, so not applicable. yes: permitted, and not met. Never permitted and met, nor closed and not met.
    const outcome = judged(bundleOf(rules, { questions }), {
      given: { determination: denial, p2pRequests: [{ receivedAt: "2025-06-03" }] },
    });
    expect(outcome.readings.map((one) => [one.choices, one.verdict.outcome])).toEqual([
      [{ q1: "no" }, "not-applicable"],
      [{ q1: "yes" }, "fail"],
    ]);
  });

  it("reaches a question through a definition, the counting, a version's date, the filter and an owed gate", () => {
    const all = ["in-definition", "in-calendar", "in-version", "in-filter", "in-other-gate"].map((id) =>
      question(id, "no", "yes"),
    );
    const bundle = bundleOf(
      [
        gate({
          id: "G-1",
          owed: true,
          onlyIf: {
            all: [
              { def: "d" },
              {
                before: [
                  { field: "receivedAt" },
                  { plus: [{ field: "determination.decidedAt" }, { businessDays: 2 }] },
                ],
              },
            ],
          },
        }),
        gate({ id: "G-2", onlyIf: yesNo("in-other-gate") }),
      ],
      {
        questions: all,
        definitions: { d: { on: "p2pRequest", as: yesNo("in-definition", true, true) } },
        counting: { calendar: choose("in-calendar", { no: "plain", yes: "longer" }) },
        versions: [
          {
            id: "v1",
            effective: { from: choose("in-version", { no: "2000-01-01", yes: "2001-01-01" }) },
            wording: "encoded",
          },
        ],
        appliesTo: { any: [{ equal: [{ field: "payer" }, "acme"] }, yesNo("in-filter", false, false)] },
      },
    );
    const outcome = judged(bundle, {
      given: { determination: denial, p2pRequests: [{ receivedAt: "2025-06-03", disposition: "conducted" }] },
    });
    expect(Object.keys(outcome.readings[0]?.choices ?? {})).toEqual(all.map((one) => one.id));
    expect(outcome.readings.length).toBe(32);
  });

  it("does not reach a calendar's question by hours or calendar days that stay", () => {
    const questions_ = [question("in-calendar", "no", "yes")];
    const counting = { calendar: choose("in-calendar", { no: "plain", yes: "longer" }) };
    const withLimit = (limit: Parameters<typeof deadline>[0]["limit"]) =>
      judged(
        bundleOf([deadline({ start: { field: "requestReceivedAt" }, ...(limit && { limit }) })], {
          questions: questions_,
          counting,
        }),
        {
          given: { determination: denial },
        },
      ).readings.length;
    expect([
      withLimit({ hours: 24 }),
      withLimit({ calendarDays: 3 }),
      withLimit({ calendarDays: 3, counting: { lastDay: "rolls" } }),
      withLimit({ businessDays: 3 }),
    ]).toEqual([1, 1, 2, 2]);
  });
});

describe("dues of a reading", () => {
  // Received on Thursday 2025-07-03; 07-04 is a holiday of both lists, Monday 07-07 of the longer one only.
  const rule = deadline({ start: { field: "requestReceivedAt" }, limit: { businessDays: 1 } });
  const bundle = bundleOf([rule], {
    questions: [question("list", "plain", "longer")],
    counting: { calendar: choose("list", { plain: "plain", longer: "longer" }) },
  });
  it.each([
    ["2025-07-07T23:59", "2025-12-31", "pass"],
    ["2025-07-08T00:00", "2025-12-31", "needs-review"],
    ["2025-07-08T23:59", "2025-12-31", "needs-review"],
    ["2025-07-09T00:00", "2025-12-31", "fail"],
    ["not-yet", "2025-07-07T12:00", "pending"],
    ["not-yet", "2025-07-07", "needs-review"],
    ["not-yet", "2025-07-08T12:00", "needs-review"],
    ["not-yet", "2025-07-08", "fail"],
  ])("decided %s, as of %s: %s", (decidedAt, asOf, outcome) => {
    const found = judged(bundle, {
      given: { determination: { decision: "deny", requestReceivedAt: "2025-07-03T09:00", decidedAt } },
      asOf,
    });
    expect(found.outcome).toBe(outcome);
  });
});
