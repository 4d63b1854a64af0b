import { describe, expect, it } from "vitest";
import { checked } from "#schema/validate.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { cell, rule } from "./fixture-build.js";
import { plain, render, textOf } from "./rendered.js";

it("the fixture fits the schemas of the result", () => {
  expect(() => checked("AuditResult", fixtureResult(), "fixture")).not.toThrow();
  for (const finding of fixtureFindings()) expect(() => checked("Finding", finding, "fixture")).not.toThrow();
});

it("names a file per report and format, and leaves out a report none of whose policies ran", () => {
  expect(render().map(({ name }) => name)).toEqual([
    "hsc-1367-01.html",
    "hsc-1367-01.md",
    "ncqa-um7.html",
    "ncqa-um7.md",
    "pp-10-02-54.html",
    "pp-10-02-54.md",
  ]);
  const result = fixtureResult();
  const without = { ...result, policies: result.policies.filter(({ id }) => id !== "ncqa-um7") };
  expect(render(without).map(({ name }) => name)).toEqual([
    "hsc-1367-01.html",
    "hsc-1367-01.md",
    "pp-10-02-54.html",
    "pp-10-02-54.md",
  ]);
});

it("gives the same bytes for the same input", () => {
  expect(render()).toEqual(render());
});

describe("answer", () => {
  it("is made of the figures", () => {
    const md = textOf("hsc-1367-01.md");
    expect(md).toContain("7 of 9 rules of HSC 1367.01 could be tested, with 46,262 results in all.");
    expect(md).toContain(
      'Not met: 806 results under 5 rules; most under "Letter names the responsible professional with a direct number" (363 of 10,240);',
    );
    expect(md).toContain("Not testable from this data: 1 rule with 454 results");
    expect(md).toContain(
      "Still open when the data ends (Sun 2026-11-15 23:59): 2 acts not met that can still be done",
    );
  });

  it("begins with what was tested where no plan is named", () => {
    const answerIn = (plan: string) =>
      textOf("hsc-1367-01.md", render({ ...fixtureResult(), plan }, fixtureFindings()))
        .split("\n")
        .find((line) => line.includes("could be tested"));
    expect(answerIn("Plan A")).toMatch(/^- Plan A: 7 of 9 rules of HSC 1367\.01 could be tested/);
    expect(answerIn("no plan named")).toMatch(/^- 7 of 9 rules of HSC 1367\.01 could be tested/);
  });

  it("names the cases where every finding is there", () => {
    const result = fixtureResult();
    const [first] = result.policies;
    if (!first) throw new Error("no policy");
    const small = rule("CA-H3B-01", "Member notice", ["HSC 1367.01(h)(3)"], "partly", {
      cells: [cell(null, "2026-07", 7, 3)],
    });
    const findings = fixtureFindings().filter(({ fingerprint }) =>
      ["f01", "f02", "f04"].includes(fingerprint),
    );
    const text = textOf(
      "hsc-1367-01.md",
      render({ ...result, policies: [{ ...first, rules: [small] }] }, findings),
    );
    expect(text).toContain('Not met: 3 results under 1 rule, in 3 cases: "Member notice" (3 of 10).');
  });

  it.each(["hsc-1367-01.html", "hsc-1367-01.md", "ncqa-um7.html", "ncqa-um7.md"])(
    "%s neither praises nor draws a legal conclusion",
    (name) => {
      expect(textOf(name)).not.toMatch(
        /breach|violat|under-service|over-service|excellent|compliant with|harmed|failed to/i,
      );
    },
  );
});

describe("page one", () => {
  it("says what was not tested", () => {
    const md = textOf("hsc-1367-01.md");
    for (const line of [
      "- Appeals: not part of this run.",
      "- plan: anticipatedDecisionDate is not delivered; 454 decisions undecided for it, under 1 rule.",
      "- HSC 1367.01: it cannot be told for 1 record whether the policy applies.",
    ])
      expect(md.split("\n")).toContain(line);
  });

  it("bears a banner where the run is not trusted, and only then", () => {
    expect(textOf("hsc-1367-01.html")).not.toContain("Do not rely on these figures");
    const untrusted = {
      ...fixtureResult(),
      trusted: false,
      trustNotes: ["letters of delegate-a are missing"],
    };
    for (const { text } of render(untrusted)) {
      expect(text).toContain("Do not rely on these figures");
      expect(text).toContain("letters of delegate-a are missing");
    }
  });

  it("bears the legend, the instant the data is complete through, the period and the basis", () => {
    const html = plain(textOf("hsc-1367-01.html"));
    expect(html).toContain("Confidential: prepared for the quality committee");
    expect(html).toContain("Sun 2026-11-15 23:59 (local time, America/Los_Angeles)");
    expect(html).toContain(
      "Wed 2026-07-01 to Wed 2026-09-30; a case is in the period by the date of the decision",
    );
    expect(html).toContain("Knox-Keene licence 000-0000");
  });
});

describe("carved-out sections", () => {
  it("print why, and not that none was tested", () => {
    const section = textOf("ncqa-um7.md").split("## G: ")[1]?.split("## H: ")[0] ?? "";
    expect(section).toContain(
      "**not applicable: carved out. Outpatient pharmacy left Medi-Cal plans for Medi-Cal Rx on 2022-01-01.**",
    );
    expect(section.toLowerCase()).not.toContain("none tested");
  });

  it("show other product lines, and count what is coded to the carved-out one apart", () => {
    const result = fixtureResult();
    const policies = result.policies.map((policy) =>
      policy.id === "ncqa-um7"
        ? {
            ...policy,
            rules: [
              rule("NCQA-UM7-A", "Offer", ["NCQA UM 7 A", "NCQA UM 7 G"], "partly", {
                cells: [
                  { ...cell(null, "2026-07", 3, 0), standards: ["NCQA UM 7 G"] },
                  {
                    ...cell(null, "2026-07", 5, 1),
                    standards: ["NCQA UM 7 G"],
                    lineOfBusiness: "commercial",
                  },
                ],
              }),
            ],
          }
        : policy,
    );
    const universe = [
      ...result.universe,
      { sender: "plan", delegate: null, lineOfBusiness: "commercial", decision: "deny", determinations: 6 },
    ];
    const section = textOf("ncqa-um7.md", render({ ...result, policies, universe })).split("## G: ")[1] ?? "";
    expect(section).toContain("not applicable: carved out for Medi-Cal.");
    expect(section).toContain("The data hold 3 results under this section for such a product line");
    expect(section).toContain("| Offer | NCQA UM 7 A | partly confirmed | 6 | 5 | 1 | 0 | 83.3 % | 83.3 % |");
  });
});
