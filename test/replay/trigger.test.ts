import { describe, expect, it } from "vitest";
import type { CaseRecords, Expression, Policy, Rule } from "#generated/types.js";
import type { PlanNode } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import { judgeRule } from "#replay/reference/judge-rule.js";
import {
  bundleOf,
  commonsOf,
  deadline,
  gate,
  judged,
  type PolicyParts,
  question,
  requirement,
  sceneOf,
} from "../policy/fixture.js";

const fails = requirement({ must: false });
const encoded = (id: string, from: Expression, to?: Expression) => ({
  id,
  wording: "encoded" as const,
  effective: { from, ...(to !== undefined && { to }) },
});

function outcomeOf(
  rules: Rule[],
  policy: PolicyParts,
  determination: Record<string, string | boolean>,
  more: CaseRecords = {},
) {
  return judged(bundleOf(rules, policy), { given: { determination, ...more } });
}

const decidedOn = (decidedAt: string) => ({ decision: "deny", decidedAt });

describe("the version in force", () => {
  const versions: Policy["versions"] = [
    encoded("v1", "2025-01-01", "2025-05-31"),
    encoded("v2", "2025-06-01", "2025-08-31"),
    { id: "v3", wording: "unknown" as const, effective: { from: "2025-09-01" } },
  ];
  it.each<[string, string, string, string | null]>([
    ["before the first", "2024-12-31T23:59", "not-applicable", null],
    ["first minute", "2025-01-01T00:00", "fail", "v1"],
    ["last minute of v1", "2025-05-31T23:59", "fail", "v1"],
    ["first minute of v2", "2025-06-01T00:00", "fail", "v2"],
    ["a date alone", "2025-05-31", "fail", "v1"],
    ["the policy's day, not UTC's", "2025-06-01T06:59Z", "fail", "v1"],
    ["a minute later in UTC", "2025-06-01T07:00Z", "fail", "v2"],
    ["a version whose wording is not known", "2025-09-01", "not-applicable", null],
  ])("%s", (_name, decidedAt, outcome, version) => {
    const found = outcomeOf([fails], { versions }, decidedOn(decidedAt));
    expect([found.outcome, found.version]).toEqual([outcome, version]);
    if (version === null) expect(found.readings[0]?.verdict.reason).toBe("no-policy-version");
  });

  it("is indeterminate where the trigger is blank, naming the trigger", () => {
    const found = outcomeOf([fails], { versions }, { decision: "deny" });
    expect([found.outcome, found.couldFail, found.readings[0]?.verdict.reason]).toEqual([
      "indeterminate",
      true,
      "trigger-uncertain",
    ]);
    expect(found.causes).toMatchObject([{ kind: "blank", field: "decidedAt" }]);
    expect([...(found.readings[0]?.verdict.possible ?? [])].sort()).toEqual(["fail", "not-applicable"]);
  });

  it("does not matter where the rule applies under none of the versions", () => {
    const rule = requirement({ when: { field: "aiToolUsed" }, must: false });
    const found = outcomeOf([rule], { versions }, { decision: "deny", aiToolUsed: false });
    expect([found.outcome, found.couldFail]).toEqual(["not-applicable", false]);
    const unsure = outcomeOf([rule], { versions }, { decision: "deny" });
    expect([unsure.outcome, unsure.couldFail]).toEqual(["indeterminate", true]);
  });

  it("says what could come out where the trigger may fall in either version", () => {
    const rule = requirement({ must: { field: "aiToolUsed" } });
    const found = outcomeOf([rule], { versions }, { decision: "deny", aiToolUsed: true });
    expect([found.outcome, found.couldFail]).toEqual(["indeterminate", false]);
  });

  it("is not asked where the policy does not apply", () => {
    const found = outcomeOf([fails], { versions }, { decision: "deny", payer: "other" });
    expect([found.outcome, found.couldFail]).toEqual(["not-applicable", false]);
  });

  it("one version for all time needs no trigger", () => {
    const versions_: Policy["versions"] = [encoded("v1", "2000-01-01")];
    expect(outcomeOf([fails], { versions: versions_ }, { decision: "deny" }).outcome).toBe("indeterminate");
    expect(outcomeOf([fails], { versions: versions_ }, decidedOn("2025-06-01")).outcome).toBe("fail");
  });
});

describe("effective.from as a question", () => {
  const policy: PolicyParts = {
    questions: [question("which-day", "month", "approval")],
    versions: [
      {
        id: "old",
        wording: "unknown",
        effective: {
          from: "2020-01-01",
          to: { reading: "which-day", options: { month: "2024-05-31", approval: "2024-09-08" } },
        },
      },
      encoded("new", { reading: "which-day", options: { month: "2024-06-01", approval: "2024-09-09" } }),
    ],
  };
  it.each<[string, string]>([
    ["2024-05-31T23:59", "not-applicable"],
    ["2024-06-01T00:00", "needs-review"],
    ["2024-09-08T23:59", "needs-review"],
    ["2024-09-09T00:00", "fail"],
  ])("decided %s: %s", (decidedAt, outcome) => {
    expect(outcomeOf([fails], policy, decidedOn(decidedAt)).outcome).toBe(outcome);
  });

  it("an answer settles it", () => {
    const found = judged(
      bundleOf([fails], policy),
      { given: { determination: decidedOn("2024-07-01") } },
      { answers: { "which-day": "approval" } },
    );
    expect(found.outcome).toBe("not-applicable");
  });
});

describe("dates of a rule and of parameters", () => {
  it.each([
    ["2025-05-31", "not-applicable"],
    ["2025-06-01", "fail"],
    ["2025-06-30", "fail"],
    ["2025-07-01", "not-applicable"],
  ])("a rule in force in June, decided %s: %s", (decidedAt, outcome) => {
    const rule = requirement({ must: false, effective: { from: "2025-06-01", to: "2025-06-30" } });
    expect(outcomeOf([rule], {}, decidedOn(decidedAt)).outcome).toBe(outcome);
  });

  it.each([
    ["2025-05-31", "not-applicable"],
    ["2025-06-01", "fail"],
    ["2025-06-02", "not-applicable"],
  ])("a rule in force for one day, decided %s: %s", (decidedAt, outcome) => {
    const rule = requirement({ must: false, effective: { from: "2025-06-01", to: "2025-06-01" } });
    expect(outcomeOf([rule], {}, decidedOn(decidedAt)).outcome).toBe(outcome);
  });

  const dated: PolicyParts = {
    parameters: {
      days: {
        title: "days",
        unit: "days",
        setBy: "source",
        values: [
          { from: "2026-01-01", value: 7 },
          { from: "2000-01-01", value: 14 },
        ],
      },
    },
  };
  const rule = deadline({
    start: { field: "requestReceivedAt" },
    limit: { calendarDays: { param: "days" } },
  });
  it.each([
    ["2025-12-31T10:00", "2026-01-14T23:59", "pass"],
    ["2025-12-31T10:00", "2026-01-15T00:00", "fail"],
    ["2026-01-01T00:00", "2026-01-08T23:59", "pass"],
    ["2026-01-01T00:00", "2026-01-09T00:00", "fail"],
  ])(
    "a parameter takes the value of the start's day: received %s, decided %s: %s",
    (requestReceivedAt, decidedAt, outcome) => {
      const found = judged(bundleOf([rule], dated), {
        given: { determination: { decision: "deny", requestReceivedAt, decidedAt } },
        asOf: "2026-06-30",
      });
      expect(found.outcome).toBe(outcome);
    },
  );

  it("a parameter that a rule does not read does not split its trigger", () => {
    const found = outcomeOf(
      [fails],
      { ...dated, versions: [encoded("v1", "1999-01-01")] },
      decidedOn("2025-12-31"),
    );
    expect(found.plan.combinations[0]?.segments.filter((segment) => segment.body)).toHaveLength(1);
  });

  it("`permitted` asks the gates in force at the asking rule's trigger", () => {
    const rules = [
      requirement({
        subject: "p2pRequest",
        when: { permitted: { at: { field: "receivedAt" } } },
        must: false,
      }),
      gate({ onlyIf: false, effective: { from: "2025-06-01" } }),
    ];
    const ask = (receivedAt: string) =>
      outcomeOf(rules, {}, decidedOn("2025-05-01"), { p2pRequests: [{ receivedAt }] }).outcome;
    expect([ask("2025-05-31"), ask("2025-06-01")]).toEqual(["fail", "not-applicable"]);
  });
});

describe("which instant is the trigger", () => {
  // In force from 2025-06-01; the trigger decides between fail and not-applicable.
  const policy: PolicyParts = { versions: [encoded("v1", "2025-06-01")] };
  const late = "2025-06-02";
  const early = "2025-05-01";
  it.each<[string, Rule, Record<string, string>, CaseRecords, string]>([
    [
      "a determination: the decision",
      fails,
      { decision: "deny", decidedAt: late, requestReceivedAt: early },
      {},
      "fail",
    ],
    [
      "a pending determination: the receipt",
      fails,
      { decision: "pending", requestReceivedAt: late },
      {},
      "fail",
    ],
    [
      "a pending determination received before",
      fails,
      { decision: "pending", requestReceivedAt: early },
      {},
      "not-applicable",
    ],
    [
      "a request: its receipt",
      requirement({ must: false, subject: "p2pRequest" }),
      { decision: "deny", decidedAt: early },
      { p2pRequests: [{ receivedAt: late }] },
      "fail",
    ],
    [
      "a notice: its sending",
      requirement({ must: false, subject: "notice" }),
      { decision: "deny", decidedAt: early },
      { notices: [{ sentAt: late, letterDate: early }] },
      "fail",
    ],
    [
      "a deadline: its start",
      deadline({ start: { field: "requestReceivedAt" }, limit: { hours: 1 } }),
      { decision: "deny", decidedAt: late, requestReceivedAt: early },
      {},
      "not-applicable",
    ],
    [
      "a deadline without a start: the decision",
      deadline({ due: { field: "requestReceivedAt" } }),
      { decision: "deny", decidedAt: late, requestReceivedAt: early },
      {},
      "fail",
    ],
    [
      "`trigger` goes first",
      deadline({
        start: { field: "requestReceivedAt" },
        limit: { hours: 1 },
        trigger: { field: "decidedAt" },
      }),
      { decision: "deny", decidedAt: late, requestReceivedAt: early },
      {},
      "fail",
    ],
  ])("%s", (_name, rule, determination, more, outcome) => {
    expect(outcomeOf([rule], policy, determination, more).outcome).toBe(outcome);
  });
});

describe("to whom a policy applies", () => {
  it.each<[string, Record<string, string>, CaseRecords, string, boolean]>([
    ["its payer", { payer: "acme" }, {}, "fail", true],
    ["another payer", { payer: "other" }, {}, "not-applicable", false],
    ["a blank payer", {}, {}, "indeterminate", true],
  ])("%s", (_name, payer, more, outcome, couldFail) => {
    const bundle = bundleOf(
      [fails],
      payer.payer === undefined
        ? { kind: "statute" as const, appliesTo: { equal: [{ field: "program" }, "acme"] } as const }
        : {},
    );
    const found = judged(bundle, {
      given: { determination: { ...decidedOn("2025-06-01"), ...payer }, ...more },
    });
    expect([found.outcome, found.couldFail]).toEqual([outcome, couldFail]);
  });

  it("a request without its determination: unknown", () => {
    const rule = requirement({ must: false, subject: "p2pRequest" });
    const found = judged(bundleOf([rule]), { given: { p2pRequests: [{ receivedAt: "2025-06-01" }] } });
    expect([found.outcome, found.causes[0]?.kind]).toEqual(["indeterminate", "determination-not-delivered"]);
  });
});

describe("a policy of which it is not known whether it applies", () => {
  // The payer is always `acme`; the policy asks for the product line, which is blank.
  const appliesTo: Expression = {
    all: [{ equal: [{ field: "payer" }, "acme"] }, { equal: [{ field: "lineOfBusiness" }, "medi-cal"] }],
  };

  it.each([
    ["could fail where the rule would", fails, true, ["fail", "not-applicable"]],
    ["could not where it would not", requirement({ must: true }), false, ["not-applicable", "pass"]],
  ])("%s, and says that this is why", (_name, rule, couldFail, possible) => {
    const found = outcomeOf([rule], { appliesTo }, decidedOn("2025-06-01"));
    const verdict = found.readings[0]?.verdict;
    expect([found.outcome, found.couldFail, verdict?.reason]).toEqual([
      "indeterminate",
      couldFail,
      "applies-uncertain",
    ]);
    expect([...(verdict?.possible ?? [])].sort()).toEqual(possible);
    expect(found.causes).toMatchObject([{ kind: "blank", field: "lineOfBusiness" }]);
  });
});

it("a rule that throws on a subject gives the outcome error with what was thrown: rule-broke", () => {
  const [plan] = planPolicy(bundleOf([fails]), commonsOf(), {}).rules;
  if (plan === undefined) throw new Error("no rule");
  const broken = plan.combinations.map((combination) => ({
    ...combination,
    get trigger(): PlanNode {
      throw new Error("a tree that was cut");
    },
  }));
  const scene = sceneOf("determination", { given: { determination: decidedOn("2025-06-01") } });
  expect(judgeRule({ ...plan, combinations: broken }, "fixture", scene)).toMatchObject({
    outcome: "error",
    couldFail: false,
    error: { code: "rule-broke", message: "a tree that was cut" },
  });
});
