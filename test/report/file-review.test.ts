import { describe, expect, it } from "vitest";
import type { ScoredElement } from "#generated/types.js";
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
      "| Medi-Cal | 1,234 | 40 | 30 | 26 | 4 | 1 | 86.6 % | Medium | 69.2–96.3 % | 1 file not replaced: the reserve was used up. |",
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
    expect(text).toContain("By product line.");
    expect(textOf("hsc-1367-01.md")).not.toContain("By product line.");
    const cut = text.slice(text.indexOf("By product line."));
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
