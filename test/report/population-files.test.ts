import { describe, expect, it } from "vitest";
import type { Cell, OutcomeCounts } from "#generated/types.js";
import { populationFiles } from "#report/population-files.js";
import { type Scope, scopeOf } from "#report/scope.js";
import { fixtureResult } from "./fixture.js";
import { shippedDefinitions } from "./shipped.js";

const NONE: OutcomeCounts = {
  "not-applicable": 0,
  pass: 0,
  pending: 0,
  indeterminate: 0,
  "needs-review": 0,
  fail: 0,
  error: 0,
};

function cell(standard: string | null, lineOfBusiness: string | null, counts: Partial<OutcomeCounts>): Cell {
  const subjects = { ...NONE, ...counts };
  return {
    delegate: null,
    standards: standard === null ? [] : [standard],
    lineOfBusiness,
    month: "2026-08",
    subjects,
    cases: subjects,
  };
}

/** A run of 20 decisions and requests, and the rule that judges the denials among them. */
function told(cells: readonly Cell[], unclear = 0, rule = "NCQA-UM7-A"): string | null {
  const result = fixtureResult();
  const definition = shippedDefinitions().find(({ id }) => id === "ncqa-um7") ?? expect.fail();
  const [sample] = result.universe;
  const policies = result.policies
    .filter(({ id }) => id === "ncqa-um7")
    .map((policy) => ({
      ...policy,
      unclear,
      rules: policy.rules.slice(0, 1).map((one) => ({
        ...{ ...one, id: rule, subject: "determination" as const, cells: [...cells] },
      })),
    }));
  const universe = [{ ...(sample ?? expect.fail()), determinations: 20 }];
  const scope: Scope | null = scopeOf({ ...result, policies, universe }, [], definition);
  return populationFiles(scope ?? expect.fail());
}

describe("how the decisions of a run become the files of a report", () => {
  const cells = [
    cell("NCQA UM 7 A", "medi-cal", { pass: 5, fail: 1, pending: 1, "not-applicable": 6 }),
    cell("NCQA UM 7 A", null, { indeterminate: 1 }),
    cell("NCQA UM 7 D", "medi-cal", { "needs-review": 1 }),
    // Another month of the same.
    { ...cell("NCQA UM 7 A", "medi-cal", { pass: 2 }), month: "2026-09" },
  ];

  it("counts whatever the rule says of a decision to which it applies, and adds up", () => {
    // 5 + 1 + 1 + 2 = 9 of A for Medi-Cal, 1 of A without a line, 1 of D: 11 of 20.
    expect(told(cells)).toBe(
      "20 decisions and requests − 9 outside the universe (no denial for medical necessity of the period) = 11 files, each one decision: 9 Nonbehavioral care, Medi-Cal; 1 Nonbehavioral care, product line not recorded; 1 Behavioral health care, Medi-Cal.",
    );
  });

  it("says of how many it cannot be told, at most as many as are outside", () => {
    expect(told(cells, 3)).toContain(
      "− 9 outside the universe (no denial for medical necessity of the period; of up to 3 decisions it cannot be told whether NCQA UM 7 applies) = 11 files",
    );
    expect(told(cells, 30)).toContain("of up to 9 decisions it cannot be told");
  });

  it("sets apart what is of no type", () => {
    expect(told([...cells, cell(null, "medi-cal", { pass: 2 })])).toContain(
      "− 7 outside the universe (no denial for medical necessity of the period) − 2 not settled (of none of the types) = 11 files",
    );
  });

  it("is silent where the rule did not run", () => {
    expect(told(cells, 0, "ANOTHER")).toBeNull();
  });
});

it("names a rule and standards that are there", () => {
  const named = shippedDefinitions().flatMap(({ files, sections }) =>
    (files?.types ?? []).map(({ standard }) =>
      sections.some(({ standards }) => standards.includes(standard)),
    ),
  );
  expect(named).toEqual([true, true, true]);
});
