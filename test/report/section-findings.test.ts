import { describe, expect, it } from "vitest";
import type { Cell, Finding, OutcomeCounts, RuleResult } from "#generated/types.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { render, textOf } from "./rendered.js";

const POLICY = "ncqa-um7";
const RULE = "LETTER";
const FIRST = ["NCQA UM 7 B", "NCQA UM 7 C"] as const;
const SECOND = ["NCQA UM 7 E", "NCQA UM 7 F"] as const;

const NONE: OutcomeCounts = {
  "not-applicable": 0,
  pass: 0,
  pending: 0,
  indeterminate: 0,
  "needs-review": 0,
  fail: 0,
  error: 0,
};

/** Of the letters of one domain three are undecided, of those of the other two; one finding is not met, one undecided. */
const pages = pagesOf(
  [cell(FIRST, { pass: 6, fail: 1, indeterminate: 3 }), cell(SECOND, { indeterminate: 2 })],
  [finding("D-1", "fail"), finding("D-2", "indeterminate")],
);

describe("a rule that serves several sections, in parts", () => {
  it.each([
    // 3 undecided, one of them with a finding.
    [
      "B",
      'Findings 2 findings; all are printed here and in findings.csv. 2 undecided cases have no finding: what is missing there is told once, under "What was not tested", or could not turn out as not met.',
    ],
    [
      "C",
      "Findings No findings. 2 findings of rules that serve this section too stand under B. 2 undecided cases have no finding:",
    ],
    ["E", "Findings No findings. 2 undecided cases have no finding:"],
  ])("says under %s where its findings are and how many undecided cases have none", (section, sentence) => {
    expect(sectionOf(pages, section)).toContain(sentence);
  });

  it("says that the one finding is printed", () => {
    const one = pagesOf([cell(FIRST, { pass: 1, fail: 1 })], [finding("D-1", "fail")]);
    expect(sectionOf(one, "B")).toContain("Findings 1 finding; it is printed here and in findings.csv.");
    expect(sectionOf(one, "C")).toContain(
      "Findings No findings. 1 finding of rules that serve this section too stands under B.",
    );
  });
});

function sectionOf(text: string, section: string): string {
  const [, own = ""] = text.split(`## ${section}: `);
  return (own.split("\n## ")[0] ?? "").replace(/[#\s]+/g, " ");
}

function pagesOf(cells: readonly Cell[], findings: readonly Finding[]): string {
  const result = fixtureResult();
  const policies = result.policies.map((policy) => {
    const [sample] = policy.rules;
    if (policy.id !== POLICY || sample === undefined) return policy;
    const total = cells.reduce((sum, { cases }) => added(sum, cases), NONE);
    const rule: RuleResult = {
      ...{ ...sample, id: RULE, title: "A letter is on record", class: "breach", direction: null },
      ...{ kind: "requirement", subject: "determination", standards: [...FIRST, ...SECOND] },
      ...{ cells: [...cells], cases: total, subjects: total, notTested: [], errors: [] },
    };
    return { ...policy, rules: [rule], questions: [] };
  });
  return textOf("ncqa-um7.md", render({ ...result, policies }, findings));
}

function finding(id: string, outcome: Finding["outcome"]): Finding {
  const [sample] = fixtureFindings();
  if (sample === undefined) throw new Error("no findings");
  return {
    ...sample,
    ...{ policy: POLICY, rule: RULE, kind: "requirement", class: "breach", direction: null, outcome },
    ...{ standards: [...FIRST], determinationId: id, subject: { kind: "determination", id } },
    ...{ causedBy: null, records: [], fingerprint: id.padEnd(32, "0"), lineOfBusiness: "medicare" },
  };
}

function added(a: OutcomeCounts, b: OutcomeCounts): OutcomeCounts {
  return Object.fromEntries(
    Object.entries(a).map(([outcome, number]) => [outcome, number + b[outcome as keyof OutcomeCounts]]),
  ) as unknown as OutcomeCounts;
}

function cell(standards: readonly string[], counts: Partial<OutcomeCounts>): Cell {
  const cases = { ...NONE, ...counts };
  return {
    delegate: null,
    standards: [...standards],
    lineOfBusiness: "medicare",
    month: "2026-08",
    subjects: cases,
    cases,
  };
}
