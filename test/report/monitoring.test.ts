import { describe, expect, it } from "vitest";
import type { AuditResult, Cell } from "#generated/types.js";
import { fixtureResult } from "./fixture.js";
import { cell, rule } from "./fixture-build.js";
import { render, textOf } from "./rendered.js";

describe("the page on monitoring", () => {
  const lines = page().split("\n");

  it.each([
    "- Period: Wed 2026-07-01 to Wed 2026-09-30; a case is in the period by the date of the decision. Data complete through: Sun 2026-11-15 23:59.",
    "- Rules: 9 rules ran, 8 of them on cases of the period, with 46,716 results in all.",
    "- Decisions and requests: 10,240, by who decided: Alder Imaging Review 2,610, plan or none recorded 7,630.",
  ])("says what was monitored: %s", (line) => {
    expect(lines).toContain(line);
  });

  // 8,530 and 9,241 met of 9,018 and 9,402; 201 and 112 not met; 287 and 49 undecided.
  it.each([
    "| (h)(3): Time of notices | 2 of 2 | 2026-07 to 2026-09 | 18,420 | 17,771 | 313 | 336 (36 by words, 300 by data) | 96.4 % | 96.4–98.3 % |",
    "| (h)(5): When the time cannot be met | 1 of 1 | 2026-07 | 454 | 0 | 0 | 454 (454 by data) | not testable from this data |  |",
    "| (k): Software in utilization review | 0 of 1 | none | 0 | 0 | 0 | 0 | none tested |  |",
    "| (h)(3): Time of notices | Alder Imaging Review | 4,504 | 4,250 | 130 | 124 (24 by words, 100 by data) | 94.3 % | 94.3–97.1 % |",
  ])("adds the rules of a subdivision, in all and by who decided: %s", (line) => {
    expect(lines).toContain(line);
  });

  it.each([
    "| (h)(1) | Standard decision within 5 business days | 98.5 % (21 of 2,130) | 96.6 % (102 of 4,324) | none | lower |",
    "| (h)(3) | Requesting provider told within 24 hours | 94.4 % (61 of 3,283) | none | 94.6 % (140 of 5,735) | higher |",
    "| (h)(2) | Urgent decision within 72 hours | none | none | 94.9 % (7 of 951) | – |",
  ])("shows the trend: %s", (line) => {
    expect(lines).toContain(line);
  });

  it.each([
    "| (h)(1) | Standard decision within 5 business days | 97.3 % | 123 of 6,454 | 51 | Alder Imaging Review 88 of 123; plan or none recorded 35 of 123 | | | |",
    "| (e) | Reviewer competent to deny or modify | 99.8 % | 0 of 9,786 | 16 | – | | | |",
    "| (h)(1) | Standard decision within 5 business days | 98.5 % (21 of 2,130 not met, 9 undecided) | 2026-08: 96.6 % (102 of 4,324 not met, 42 undecided) | none yet | | | |",
    "| (h)(3) | Requesting provider told within 24 hours | none | 2026-07: 94.4 % (61 of 3,283 not met, 120 undecided) | 94.6 % (140 of 5,735 not met, 167 undecided) | | | |",
  ])("leaves what no record shows to be written: %s", (line) => {
    expect(lines).toContain(line);
  });

  it("names no rule that is met throughout among those below 100 %", () => {
    const below = page().split("### Below 100 %")[1] ?? "";
    expect(below).not.toContain("Retrospective decision communicated within 30 days");
    expect(below).not.toContain("No denial by software alone");
  });

  it("quotes a policy on monitoring only where it ran", () => {
    const words = "**P&P 10.02.54 E, F says:** Monitoring: not applicable. Reporting: not applicable.";
    expect(page()).toContain(words);
    const result = fixtureResult();
    const policies = result.policies.filter(({ id }) => id !== "blue-shield-promise-medi-cal");
    expect(page({ ...result, policies })).not.toContain("P&P 10.02.54 E, F");
  });

  it("holds the table of corrective actions, so that a report has one", () => {
    expect(textOf("hsc-1367-01.md").match(/^#+ .*orrective actions$/gm)).toEqual([
      "### Below 100 %, and corrective actions",
    ]);
    expect(textOf("ncqa-um7.md").match(/^#+ .*orrective actions$/gm)).toEqual(["## Corrective actions"]);
    for (const name of ["hsc-1367-01.html", "ncqa-um7.html"])
      expect(textOf(name).match(/id="actions"/g)).toHaveLength(1);
  });
});

describe("months of a rule", () => {
  it("are pooled before and after the lowest", () => {
    // 97 and 95 of 100 met after the month with 50 of 100.
    const text = page(
      withCells([
        cell(null, "2026-07", 90, 10),
        cell(null, "2026-08", 50, 50),
        cell(null, "2026-09", 95, 5),
        cell(null, "2026-10", 97, 3),
        cell(null, "undated", 0, 7),
      ]),
    );
    expect(text).toContain(
      "| R | 90.0 % (10 of 100 not met) | 2026-08: 50.0 % (50 of 100 not met) | 96.0 % (8 of 200 not met) | | | |",
    );
  });

  it("are not taken for the lowest below 20 cases, unless all are", () => {
    const [large, few] = [cell(null, "2026-08", 19, 1), cell(null, "2026-07", 1, 1)];
    expect(page(withCells([few, large]))).toContain(
      "| R | 50.0 % (1 of 2 not met) | 2026-08: 95.0 % (1 of 20 not met) | none yet |",
    );
    expect(page(withCells([few]))).toContain("| R | none | 2026-07: 50.0 % (1 of 2 not met) | none yet |");
  });

  it("take the latest of two that are equally low", () => {
    const text = page(withCells([cell(null, "2026-07", 90, 10), cell(null, "2026-08", 18, 2)]));
    expect(text).toContain(
      "| R | 90.0 % (10 of 100 not met) | 2026-08: 90.0 % (2 of 20 not met) | none yet |",
    );
  });

  it.each([
    ["lower", [cell(null, "2026-07", 9996, 4), cell(null, "2026-08", 9995, 5)]],
    ["higher", [cell(null, "2026-07", 9995, 5), cell(null, "2026-08", 9996, 4)]],
    ["the same", [cell(null, "2026-07", 999, 1), cell(null, "2026-08", 1998, 2)]],
    ["fewer than 20 cases", [cell(null, "2026-07", 999, 1), cell(null, "2026-08", 18, 1)]],
    ["higher", [cell(null, "2026-07", 18, 2), cell(null, "2026-08", 19, 1), cell(null, "2026-09", 0, 19)]],
  ])("are compared exactly, however they print: %s", (word, cells) => {
    const row = page(withCells(cells))
      .split("### Trend")[1]
      ?.split("\n")
      .find((line) => line.startsWith("| (h)(2) | R |"));
    expect(row?.endsWith(`| ${word} |`), row).toBe(true);
  });

  it("give no trend where there is but one", () => {
    expect(page(withCells([cell(null, "2026-07", 3, 1)]))).toContain(
      "All cases lie in one month: there is no trend yet.",
    );
  });
});

function page(result: AuditResult = fixtureResult()): string {
  const text = textOf("hsc-1367-01.md", render(result));
  return text.slice(text.indexOf("## (j)"), text.indexOf("## (k)"));
}

/** The statute with one rule, made of these cells. */
function withCells(cells: Cell[]): AuditResult {
  const result = fixtureResult();
  const only = rule("R-1", "R", ["HSC 1367.01(h)(2)"], "partly", { cells });
  return {
    ...result,
    policies: result.policies.map((policy) =>
      policy.id === "ca-hsc-1367-01" ? { ...policy, rules: [only] } : policy,
    ),
  };
}
