import { describe, expect, it } from "vitest";
import { runCases } from "#cases/run-cases.js";
import type { RuleCase, RuleCases } from "#generated/types.js";
import { bundleOf, commonsOf, question, requirement } from "./fixture.js";

/** A flag that must be yes; one question that the rule reaches only where the flag is no. */
const rule = requirement({
  must: { any: [{ field: "aiToolUsed" }, { reading: "q", options: { no: false, yes: true } }] },
});
const given = (aiToolUsed?: boolean) => ({
  determination: {
    payer: "acme",
    decision: "deny",
    decidedAt: "2025-06-01",
    ...(aiToolUsed !== undefined && { aiToolUsed }),
  },
});

function problems(test: Partial<RuleCase>, rules = [rule]) {
  const bundle = bundleOf(rules, { questions: [question("q", "no", "yes")] });
  const one: RuleCase = { name: "one", asOf: "2025-12-31", expect: "pass", given: given(true), ...test };
  return runCases({ ...bundle, cases: [{ rule: "R-1", cases: [one] }] }, commonsOf()).problems;
}

describe("rule cases", () => {
  it.each<[string, Partial<RuleCase>]>([
    ["an outcome that holds", {}],
    ["a question", { expect: "needs-review", given: given(false), couldFail: true }],
    [
      "an answered question",
      { expect: "fail", given: given(false), answers: { q: "no" }, restsOn: "record" },
    ],
    [
      "what is missing",
      { expect: "indeterminate", given: given(), answers: { q: "no" }, missing: ["aiToolUsed"] },
    ],
    [
      "a field that was not delivered",
      {
        expect: "indeterminate",
        given: given(),
        answers: { q: "no" },
        notDelivered: ["determination.aiToolUsed"],
      },
    ],
  ])("%s", (_name, test) => {
    expect(problems(test)).toEqual([]);
  });

  it.each<[string, Partial<RuleCase>, string, RegExp]>([
    ["another outcome", { expect: "fail" }, "case-differs", /outcome: expected fail, found pass/],
    [
      "another cause",
      { expect: "indeterminate", given: given(), answers: { q: "no" }, missing: ["decidedAt"] },
      "case-differs",
      /missing/,
    ],
    ["a due where there is none", { due: "2025-06-01T10:00" }, "case-differs", /due/],
    ["no subject", { given: { p2pRequests: [{}] } }, "case-without-subject", /determination/],
    [
      "a field that is given and not delivered",
      { notDelivered: ["determination.aiToolUsed"] },
      "case-holds-undelivered",
      /`determination.aiToolUsed` is named under notDelivered and yet given/,
    ],
    [
      "a list that no record has",
      { notDelivered: ["decisionChange"] },
      "case-names-unknown",
      /`decisionChange` is no list and no field/,
    ],
    [
      "a list that is given and not delivered",
      { given: { ...given(true), notices: [{ purpose: "denial" }] }, notDelivered: ["notices"] },
      "case-holds-undelivered",
      /`notices`/,
    ],
    ["a subject that is not there", { subject: "D9" }, "case-without-subject", /determination/],
    ["a field that no record has", { given: { determination: { aiTool: true } } }, "schema", /aiTool/],
    [
      "a date that does not exist",
      { given: { determination: { decidedAt: "2025-02-30" } } },
      "schema",
      /must be a day or a time/,
    ],
    ["an as-of that is no date", { asOf: "soon" }, "bad-date", /soon/],
    ["an answer to no question", { answers: { p: "yes" } }, "unknown-question", /`p`/],
    ["an answer that is no option", { answers: { q: "maybe" } }, "unknown-option", /maybe/],
  ])("say where and why they differ: %s", (_name, test, code, message) => {
    const [problem] = problems(test);
    expect(problem?.code).toBe(code);
    expect(problem?.message).toMatch(message);
    expect(problem?.at).toContain("policies/payers/fixture/cases/R-1.json: one");
  });

  it("name a rule that does not exist", () => {
    expect(problems({}, [requirement({ id: "R-2" })])).toMatchObject([{ code: "unknown-rule" }]);
  });

  it.each<[string, NonNullable<RuleCases["base"]>, pointer: string, message: string]>([
    [
      "of the determination",
      { determination: { aiToolUsd: true } },
      "determination",
      "`aiToolUsd` is no member of the Determination schema; did you mean `aiToolUsed`?",
    ],
    [
      "of a notice",
      { determination: { decidedAt: "2025-06-01T10:00" }, notices: [{}, { purpse: "denial" }] },
      "notices/1",
      "`purpse` is no member of the Notice schema; did you mean `purpose`?",
    ],
  ])("say a misspelt field %s once, however many cases share it", (_name, base, pointer, message) => {
    const bundle = bundleOf([requirement({ must: { field: "aiToolUsed" } })]);
    const test: RuleCase = { name: "one", asOf: "2025-12-31", expect: "pass" };
    const cases: RuleCases[] = [{ rule: "R-1", base, cases: [test, { ...test, name: "two" }] }];
    const found = runCases({ ...bundle, cases }, commonsOf()).problems;
    const at = `policies/payers/fixture/cases/R-1.json#/base/${pointer}`;
    expect(found.map((one) => [one.at, one.message])).toEqual([[at, message]]);
  });
});
