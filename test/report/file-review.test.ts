import { describe, expect, it } from "vitest";
import type { ScoredElement } from "#generated/types.js";
import { caseReferences } from "#report/case-references.js";
import { renderReports } from "#report/index.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { element, review } from "./fixture-file-review.js";
import { plain, TEMPLATES, textOf } from "./rendered.js";
import { shippedDefinitions } from "./shipped.js";

function page(name: string, elements: readonly ScoredElement[]): string {
  return textOf(
    name,
    renderReports({
      result: fixtureResult(),
      findings: fixtureFindings(),
      definitions: shippedDefinitions(),
      templates: TEMPLATES,
      formats: ["html", "md"],
      reviews: [review(elements)],
    }),
  );
}

describe("a mock file review in its report", () => {
  it("stands beside the figures: none of them changes", () => {
    const with_ = new Set(page("ncqa-um7.md", [element({})]).split("\n"));
    expect(
      textOf("ncqa-um7.md")
        .split("\n")
        .filter((line) => !with_.has(line)),
    ).toEqual([]);
    expect(page("hsc-1367-01.md", [element({})])).toBe(textOf("hsc-1367-01.md"));
  });

  it("prints score, band, interval and what could not be replaced", () => {
    expect(page("ncqa-um7.md", [element({})])).toContain(
      "| Medi-Cal | 1,234 | 40 | 30 | 26 | 4 | 1 | 86.6 % | Medium | 69.2–96.3 % | 1 file not replaced: nothing was left in reserve. |",
    );
    expect(plain(page("ncqa-um7.html", [element({})]))).toContain("86.6 % Medium 69.2–96.3 %");
  });

  it("is told in the answer, and its results stand together by element", () => {
    const text = page("ncqa-um7.md", [element({})]);
    expect(text).toContain(
      "- A mock file review was read back, 1 element scored: a sample, printed beside these figures and never counted with them.",
    );
    expect(text).toContain(
      `| ${element({}).section} | Medi-Cal | 1,234 | 40 | 30 | 26 | 4 | 1 | 86.6 % | Medium | 69.2–96.3 % |`,
    );
    expect(textOf("ncqa-um7.md")).not.toContain("mock file review was read back");
  });

  it("says why there is no score", () => {
    const open = { percent: null, band: null, interval: null, met: 0, notMet: 0, na: 0, replaced: [] };
    const text = page("ncqa-um7.md", [
      element({ ...open, state: "incomplete", toDo: [7, 8] }),
      element({ ...open, state: "none", line: null }),
      element({ ...open, state: "carved-out", line: "mmp", carvedOut: "Carved out since 2022." }),
    ]);
    expect(text).toContain("| Medi-Cal | 1,234 | 40 |  |  |  |  | not scored yet: 2 files to do |");
    expect(text).toContain("| product line not recorded | 1,234 | 40 |  |  |  |  | none tested |");
    expect(text).toContain("not applicable: carved out |  |  | Carved out since 2022. |");
  });

  it("lists files scored NA with factors, note and what became of them, those alike together", () => {
    const file = (number: number, na: readonly string[], note: string | null, says: "na" | "met" | null) => ({
      number,
      id: `D-${number}`,
      score: "met" as const,
      factors: ["1", "3", "4"].map((factor) => ({
        factor,
        score: na.includes(factor) ? ("na" as const) : ("met" as const),
        says: na.includes(factor) ? says : null,
      })),
      reviewer: "M. Ortiz, RN",
      on: "2026-11-24",
      note,
    });
    const factor = (id: string, title: string) => ({
      factor: id,
      title,
      state: "scored" as const,
      stopped: false,
      met: 1,
      notMet: 0,
      na: 0,
      percent: 100,
      band: null,
      interval: null,
      differs: 0,
    });
    const text = page("ncqa-um7.md", [
      element({
        section: "C",
        factors: [factor("1", "Right"), factor("3", "Expedited"), factor("4", "External")],
        replaced: [
          { number: 31, id: "D-31", reason: "withdrawn before the decision", by: null },
          { number: 2, id: "D-1001", reason: "benefit denial", by: 31 },
        ],
        files: [
          file(1, ["3", "4"], null, "na"),
          file(3, ["3", "4"], null, "na"),
          file(4, ["3", "4"], null, "na"),
          file(5, [], "looked at", null),
          file(6, ["4"], "Medicaid", null),
          file(7, ["4"], null, null),
          file(8, ["3"], "nonurgent", "met"),
        ],
      }),
    ]);
    const table = text.slice(text.indexOf("| Files | Product line | Factors NA |")).split("\n\n")[0];
    expect(table?.split("\n").slice(2)).toEqual([
      `| no. 2 (case ${caseReferences(fixtureFindings()).get("D-1001")}) | Medi-Cal | all | benefit denial | replaced by no. 31 |`,
      "| no. 31 | Medi-Cal | all | withdrawn before the decision | not replaced: nothing was left in reserve |",
      "| nos. 1, 3–4 (3 files) | Medi-Cal | 3 Expedited; 4 External | no note; it does not apply by the data either | count by their other factors |",
      "| no. 6 | Medi-Cal | 4 External | Medicaid | counts by its other factors |",
      "| no. 7 | Medi-Cal | 4 External | no note; the data do not decide it | counts by its other factors |",
      "| no. 8 | Medi-Cal | 3 Expedited | nonurgent; the data say Met | counts by its other factors |",
    ]);
    expect(text).not.toMatch(/D-\d/);
  });

  it("leaves keys, numbers and names of files out of a note, and says the case by its reference", () => {
    const noteOf = (reason: string) => {
      const text = page("ncqa-um7.md", [
        element({ replaced: [{ number: 3, id: "D-1001", reason, by: null }] }),
      ]);
      return /\| no\. 3 \(case P-\d+\) \| Medi-Cal \| all \| (.*?) \| not replaced/.exec(text)?.[1];
    };
    expect(noteOf("see D-1001 in letters_q3.csv, row 9")).toMatch(/^see P-\d+ in file 2, row 9$/);
    expect(noteOf("benefit denial of 2026-09-14")).toBe("benefit denial of 2026-09-14");
  });

  it("shows hostile text as text", () => {
    const html = page("ncqa-um7.html", [element({})]);
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page("ncqa-um7.md", [element({})])).not.toContain("<script");
  });
});

describe("the cut by product line", () => {
  it("is there for each rule of a section where the run has more than one line, and adds up", () => {
    const result = fixtureResult();
    for (const { rules } of result.policies)
      for (const rule of rules)
        rule.cells = rule.cells.flatMap((cell, index) =>
          index === 0 ? [{ ...cell, lineOfBusiness: "mmp" }] : [cell],
        );
    const text = textOf(
      "hsc-1367-01.md",
      renderReports({
        result,
        findings: fixtureFindings(),
        definitions: shippedDefinitions(),
        templates: TEMPLATES,
        formats: ["md"],
      }),
    );
    expect(text).toContain("By product line: the same rules, split.");
    expect(textOf("hsc-1367-01.md")).not.toContain("By product line: the same rules, split.");
    const cut = text.slice(text.indexOf("By product line: the same rules, split."));
    const rows = [
      ...cut.slice(0, cut.indexOf("\n\n", 40)).matchAll(/^\| (.*?) \| ([A-Za-z -]+) \| ([\d,]+) \|/gm),
    ];
    expect(rows.length).toBeGreaterThan(1);
    const [first] = rows;
    const own = rows.filter(([, rule]) => rule === first?.[1]);
    const sum = own.reduce((total, [, , , cases = ""]) => total + Number(cases.replace(",", "")), 0);
    const whole = new RegExp(`^\\| (?:\\*\\*)?${first?.[1]}(?:\\*\\*)?.*?\\| ([\\d,]+) \\|`, "m").exec(text);
    expect(sum).toBe(Number(whole?.[1]?.replace(",", "")));
  });
});
