import { describe, expect, it } from "vitest";
import { fixtureResult } from "./fixture.js";
import { cell, counts, rule } from "./fixture-build.js";
import { plain, render, textOf } from "./rendered.js";
import { shippedDefinitions } from "./shipped.js";

describe("figures", () => {
  it.each([
    [
      "hsc-1367-01.md",
      "| (h)(1) | Standard decision within 5 business days | confirmed | 6,454 | 6,280 | 123 | 51 | 97.3 % | 97.3–98.0 % |",
    ],
    [
      "hsc-1367-01.md",
      "| (h)(3) | Member notice within 2 business days | partly confirmed | 9,402 | 9,241 | 112 | 49 | 98.2 % | 98.2–98.8 % |",
    ],
    [
      "hsc-1367-01.md",
      "| (h)(5) | Written notice when the time expires | partly confirmed | 454 | 0 | 0 | 454 | not testable from this data |  |",
    ],
    ["hsc-1367-01.md", "| (k) | No denial by software alone | confirmed | none tested | | | | | |"],
    [
      "hsc-1367-01.md",
      "| HSC 1367.01, 2 rules together (results; one case can stand under several rules) | | | 6,865 | 6,691 | 123 | 51 (35 by words, 16 by data) | 97.4 % | 97.4–98.2 % |",
    ],
    [
      "hsc-1367-01.md",
      "| Standard decision within 7 calendar days of the request | 42 CFR 438.210(d)(1) | partly confirmed | 6,322 | 6,001 | 312 | 9 (9 by data) | 94.9 % | 94.9–95.0 % |",
    ],
    [
      "hsc-1367-01.md",
      "| Letter names the responsible professional with a number | P&P 10.02.54 C.I | plan's own document | 10,240 | 10,229 | 11 | 0 | 99.8 % | 99.8 % |",
    ],
    [
      "hsc-1367-01.md",
      "| Standard decision within 5 business days | Alder Imaging Review | 2,107 | 1,980 | 88 | 39 (30 by words, 9 by data) | 93.9 % | 93.9–95.8 % |",
    ],
    [
      "hsc-1367-01.md",
      "| Standard decision within 5 business days | 98.5 % (21 of 2,130 not met, 9 undecided) | 96.6 % (102 of 4,324 not met, 42 undecided) |",
    ],
    ["hsc-1367-01.md", "| federal | federal holidays | 0 | 36 | 0 | 0 |"],
    ["hsc-1367-01.md", "31,204 rows in = 31,187 accepted + 17 set aside."],
    ["hsc-1367-01.md", "| All | | | 0 | 0 | 6,912 | 2,874 | 454 | 10,240 |"],
    [
      "hsc-1367-01.md",
      "| RESCHED | the disposition of the request (disposition) | file 3 | DISP_CD | 148 | 17.9 % | 2 rules of other policies |",
    ],
    [
      "ncqa-um7.md",
      "| A | Offer to discuss is documented | partly confirmed | 8,400 | 8,242 | 17 | 141 | 98.1 % | 98.1–99.7 % |",
    ],
    [
      "ncqa-um7.md",
      "| D | Offer to discuss is documented | partly confirmed | 575 | 569 | 6 | 0 | 98.9 % | 98.9 % |",
    ],
    [
      "ncqa-um7.md",
      "| G | Discussing a denial with a reviewer | not judged | not applicable: carved out | | | | | |",
    ],
  ])("%s prints %s", (name, line) => {
    expect(textOf(name).split("\n")).toContain(line);
  });

  it("are the same in HTML", () => {
    const html = plain(textOf("hsc-1367-01.html"));
    expect(html).toContain(
      "Member notice within 2 business days partly confirmed 9,402 9,241 112 49 98.2 % 98.2–98.8 %",
    );
    expect(html).toContain("31,204 rows in = 31,187 accepted + 17 set aside.");
  });

  it("have no bar for fewer than 20 cases", () => {
    const result = fixtureResult();
    const bars = (pass: number) => {
      const only = rule("R-1", "R", ["HSC 1367.01(h)(2)"], "partly", {
        cells: [cell(null, "2026-07", pass, 1)],
      });
      const policies = result.policies.map((policy) =>
        policy.id === "ca-hsc-1367-01" ? { ...policy, rules: [only] } : { ...policy, rules: [] },
      );
      return (
        textOf("hsc-1367-01.html", render({ ...result, policies }, [])).match(/<svg[^>]*role="img"/g)
          ?.length ?? 0
      );
    };
    expect(bars(18)).toBe(0);
    expect(bars(19)).toBeGreaterThan(0);
  });

  it("are cut and never rounded up", () => {
    const result = fixtureResult();
    const almost = rule("R-1", "Almost all", ["HSC 1367.01(h)(2)"], "partly", {
      cells: [cell(null, "2026-07", 9996, 4)],
    });
    const [first, ...rest] = result.policies;
    if (!first) throw new Error("no policy");
    const policies = [
      {
        ...first,
        rules: [{ ...almost, rate: { ...almost.rate, documented: 99.96, lowest: 99.96, highest: 99.96 } }],
      },
      ...rest,
    ];
    const text = textOf("hsc-1367-01.md", render({ ...result, policies }, []));
    expect(text).toContain(
      "| (h)(2) | Almost all | partly confirmed | 10,000 | 9,996 | 4 | 0 | 99.9 % | 99.9 % |",
    );
    expect(text).not.toContain("100.0 %");
  });

  it("never add a rule of another policy to a section", () => {
    const section = textOf("hsc-1367-01.md").split("## (h)(4)")[1]?.split("## (h)(5)")[0] ?? "";
    expect(section).toContain("Beside it, on the same events, never counted in this section");
    expect(section).not.toContain("together");
    expect(section).toContain("10,229");
  });

  it("of a rule whose cases serve two standards are counted once in the answer", () => {
    const result = fixtureResult();
    const both = rule("R-2", "Both", ["NCQA UM 7 B", "NCQA UM 7 C"], "partly", {
      cells: [{ ...cell(null, "2026-07", 9, 1), standards: ["NCQA UM 7 B", "NCQA UM 7 C"] }],
    });
    const once = { ...both, cases: counts({ pass: 9, fail: 1 }), subjects: counts({ pass: 9, fail: 1 }) };
    const policies = result.policies.map((policy) =>
      policy.id === "ncqa-um7" ? { ...policy, rules: [once] } : policy,
    );
    const text = textOf("ncqa-um7.md", render({ ...result, policies }, []));
    expect(text).toContain("1 of 1 rule of NCQA UM 7 could be tested, with 10 results in all.");
    expect(text).toContain("| B | Both | partly confirmed | 10 | 9 | 1 | 0 | 90.0 % | 90.0 % |");
    expect(text).toContain("| C | Both | partly confirmed | 10 | 9 | 1 | 0 | 90.0 % | 90.0 % |");
  });

  it.each([
    ["a standard of the section", { standards: ["HSC 1367.01(h)(2)"] }, {}],
    ["a standard wanted beside", { standards: ["X 1"] }, { beside: ["X 1"] }],
    ["a clause wanted beside", { clauses: ["P&P 1"] }, { beside: ["P&P 1"] }],
    ["the rule wanted beside", {}, { beside: ["fed-42-cfr-438/R-3"] }],
  ])("stand beside by %s", (_, parts, wanted) => {
    const result = fixtureResult();
    const other = rule("R-3", "Other source", [], "internal", {
      cells: [cell(null, "2026-07", 1, 1)],
      ...parts,
    });
    const policies = result.policies.map((policy) =>
      policy.id === "fed-42-cfr-438" ? { ...policy, rules: [other] } : policy,
    );
    const definitions = shippedDefinitions().map((definition) => ({
      ...definition,
      sections: definition.sections.map((section) =>
        section.id === "(h)(2)" ? { ...section, beside: [], ...wanted } : section,
      ) as typeof definition.sections,
    }));
    const section = textOf("hsc-1367-01.md", render({ ...result, policies }, [], definitions)).split(
      "## (h)(2)",
    )[1];
    expect(section?.split("## (h)(3)")[0]).toContain("| Other source |");
  });

  it.each([
    ["of some records it cannot be told whether the policy applies", 2, {}, "not testable from this data"],
    ["the policy applies to no record", 0, {}, "none tested"],
    ["it is told for other records that it does not", 2, { "not-applicable": 7 }, "none tested"],
  ])("say why nothing was tested where %s", (_, unclear, others, text) => {
    const result = fixtureResult();
    const [statute] = result.policies;
    const [first, second] = statute?.rules ?? [];
    if (!statute || !first || !second) throw new Error("the fixture has no rules");
    // The other line of a gate, or another rule on the same records, is judged on as many records.
    const none = { subjects: counts({}), cases: counts({}), cells: [] };
    const rules = [
      { ...first, ...none },
      { ...second, ...none, subjects: counts(others) },
    ];
    const policies = [{ ...statute, unclear, rules }];
    const files = render({ ...result, policies }, []);
    expect(textOf("hsc-1367-01.md", files).split("\n")).toContain(
      `| (e) | Reviewer competent to deny or modify | partly confirmed | ${text} | | | | | |`,
    );
  });
});
