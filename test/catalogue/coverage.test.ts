import { describe, expect, it } from "vitest";
import { coverageOf } from "#catalogue/clause-coverage/coverage.js";
import { coveragePage } from "#catalogue/clause-coverage/coverage-page.js";
import { coverageText } from "#catalogue/clause-coverage/coverage-text.js";
import type { AuditResult, Clause } from "#generated/types.js";
import { policyFolders } from "#policy/load.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { bundleOf, requirement } from "../policy/fixture.js";
import { shippedTemplates } from "../report/shipped.js";
import { projectReader } from "../support/project.js";
import { testedPolicy } from "../support/tested.js";

const clause = (id: string, sentence: number, status: Clause["status"], rules: string[]): Clause => ({
  id,
  locator: `(${id})`,
  sentence,
  summary: `summary of ${id} with <tags> & more`,
  status,
  evidence: "partly",
  rules,
  ...(rules.length === 0 && { reason: `reason of ${id}` }),
});

/** Four sentences of which the fourth is in no state; the second stands in two parts. */
function register(): TestedPolicy {
  const bundle = bundleOf([
    requirement({ clauses: ["a", "b1"] }),
    requirement({ id: "R-2", clauses: ["b2"] }),
  ]);
  return {
    ...bundle,
    clauses: {
      policy: "fixture",
      sentences: 4,
      clauses: [
        clause("a", 1, "encoded", ["R-1"]),
        clause("b1", 2, "encoded", ["R-1"]),
        clause("b2", 2, "advisory", ["R-2"]),
        clause("c", 3, "out-of-scope", []),
      ],
    },
  };
}

const run = {
  policies: [
    {
      id: "fixture",
      rules: [
        { id: "R-1", subjects: { pass: 3, fail: 1, indeterminate: 9 } },
        { id: "R-1", subjects: { pass: 0, fail: 1, indeterminate: 0 } },
      ],
    },
  ],
} as unknown as AuditResult;

describe("coverage", () => {
  it("counts sentences and not parts of them, and what became of each", () => {
    const { sentences, accounted, byStatus, rules, cases } = coverageOf(register(), null);
    expect({ sentences, accounted, rules, cases }).toEqual({
      sentences: 4,
      accounted: 3,
      rules: 2,
      cases: 2,
    });
    expect(byStatus).toEqual([
      { status: "encoded", sentences: 1 },
      { status: "partly", sentences: 1 },
      { status: "out-of-scope", sentences: 1 },
    ]);
  });

  it("adds the subjects a run decided: met and not met, never the undecided", () => {
    const [first, , third] = coverageOf(register(), run).clauses;
    expect(first?.rules).toEqual([
      { id: "R-1", title: "a rule", kind: "requirement", onFail: "breach", cases: 1, decided: 5 },
    ]);
    expect(third?.rules[0]?.decided).toBeNull();
  });

  it("prints the totals, each sentence with its rules, and the reason for none", () => {
    const text = coverageText(coverageOf(register(), run));
    expect(text).toContain(
      "3 of 4 sentences accounted for: 1 encoded, 1 partly, 1 out-of-scope\n2 rules, 2 rule cases\n",
    );
    expect(text).toContain("  1  FX(a)  [encoded, partly]\n");
    expect(text).toContain("     → R-1 (1 case, decided 5 subjects)\n");
    expect(text).toContain("     → no rule · reason of c\n");
  });

  it("sets the clause beside its rules on a page that runs no script and shows a gap", () => {
    const page = coveragePage(
      [coverageOf(register(), run)],
      { title: "October", isWhole: true },
      shippedTemplates(),
    );
    expect(page).toContain("3 of 4 sentences accounted for, 2 rules, 2 rule cases");
    expect(page).toContain('<span class="alarm">incomplete</span>');
    expect(page).toContain("summary of a with &lt;tags&gt; &amp; more");
    expect(page).toContain(
      '<div><strong>R-1</strong> a rule <span class="small">(1 case, decided 5 subjects)</span></div>',
    );
    expect(page).toContain("Every sentence of the sources of this run (1): 3 of 4 sentences");
    expect(page).toContain("<td>1 tested; 1 tested in part; 1 not tested</td>");
    expect(page).not.toContain("<script");
  });
});

describe.each([...policyFolders(projectReader).keys()])("coverage of %s", (id) => {
  const coverage = coverageOf(testedPolicy(id), null);

  it("accounts for every sentence once", () => {
    const total = coverage.byStatus.reduce((sum, { sentences }) => sum + sentences, 0);
    expect(total).toBe(coverage.sentences);
    expect(coverage.accounted).toBe(coverage.sentences);
  });

  it("gives each sentence a rule with cases, or a reason", () => {
    for (const { rules, reason } of coverage.clauses) {
      expect(rules.length > 0 || reason !== null).toBe(true);
      for (const rule of rules) expect(rule.cases).toBeGreaterThan(0);
    }
  });
});
