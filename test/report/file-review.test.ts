import { describe, expect, it } from "vitest";
import type { FileReview, ScoredElement } from "#generated/types.js";
import { renderReports } from "#report/index.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { plain, TEMPLATES, textOf } from "./rendered.js";
import { shippedDefinitions } from "./shipped.js";

const HOSTILE = '<script>alert(1)</script> {{title}} | [x](http://x) "=1+1';

function element(parts: Partial<ScoredElement>): ScoredElement {
  return {
    fileType: "nonbehavioral",
    fileTypeTitle: "Nonbehavioral care",
    line: "medi-cal",
    section: "A",
    title: "Discussing a denial with a reviewer",
    universe: 1234,
    drawn: 40,
    isWhole: false,
    carvedOut: null,
    state: "scored",
    stopped: false,
    met: 26,
    notMet: 4,
    na: 1,
    percent: 86.6,
    band: "Medium",
    interval: { lowest: 69.2, highest: 96.3 },
    factors: [],
    replaced: [{ number: 3, id: "D-77", reason: HOSTILE, by: null }],
    toDo: [],
    beyond: 0,
    files: [],
    ...parts,
  };
}

function review(elements: readonly ScoredElement[]): FileReview {
  const sha256 = "a".repeat(64);
  return {
    schema: "p2p-audit/file-review/1",
    program: { name: "p2p-audit", version: "0.1.0" },
    review: {
      id: "ncqa-um7",
      title: "NCQA UM 7: mock file review",
      policy: "ncqa-um7",
      report: "ncqa-um7",
      sha256,
      statement: ["A mock file review."],
      method: ["30 files. [partly confirmed]"],
    },
    seed: HOSTILE,
    run: { title: "Run", plan: "Plan", asOf: "2026-11-15T23:59:00-08:00", period: null, sha256 },
    sampleSha256: sha256,
    workbookSha256: sha256,
    reviewers: [HOSTILE],
    reviewedFrom: "2026-11-24",
    reviewedTo: "2026-11-25",
    elements: [...elements],
  };
}

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
      "| medi-cal | 1,234 | 40 | 30 | 26 | 4 | 1 | 86.6 % | Medium | 69.2–96.3 % | 1 file not replaced: the reserve was used up. |",
    );
    expect(plain(page("ncqa-um7.html", [element({})]))).toContain("86.6 % Medium 69.2–96.3 %");
  });

  it("says why there is no score", () => {
    const open = { percent: null, band: null, interval: null, met: 0, notMet: 0, na: 0, replaced: [] };
    const text = page("ncqa-um7.md", [
      element({ ...open, state: "incomplete", toDo: [7, 8] }),
      element({ ...open, state: "none", line: null }),
      element({ ...open, state: "carved-out", line: "mmp", carvedOut: "Carved out since 2022." }),
    ]);
    expect(text).toContain("| medi-cal | 1,234 | 40 |  |  |  |  | not scored yet: 2 files to do |");
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
      ...cut.slice(0, cut.indexOf("\n\n", 40)).matchAll(/^\| (.*?) \| (mmp|[a-z -]+) \| ([\d,]+) \|/gm),
    ];
    expect(rows.length).toBeGreaterThan(1);
    const [first] = rows;
    const own = rows.filter(([, rule]) => rule === first?.[1]);
    const sum = own.reduce((total, [, , , cases = ""]) => total + Number(cases.replace(",", "")), 0);
    const whole = new RegExp(`^\\| (?:\\*\\*)?${first?.[1]}(?:\\*\\*)?.*?\\| ([\\d,]+) \\|`, "m").exec(text);
    expect(sum).toBe(Number(whole?.[1]?.replace(",", "")));
  });
});
