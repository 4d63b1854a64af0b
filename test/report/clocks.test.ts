import { describe, expect, it } from "vitest";
import type { AuditResult, Finding, ReportDefinition } from "#generated/types.js";
import { clockCases } from "#report/clock-cases.js";
import { ruleKey, sameCases } from "#report/same-cases.js";
import { groupBy } from "#shared/group-by.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { cell, counts, rule } from "./fixture-build.js";
import { plain, render, textOf } from "./rendered.js";
import { shippedDefinitions } from "./shipped.js";

type Clocks = NonNullable<ReportDefinition["sections"][number]["clocks"]>;

const CLOCKS: Clocks = [
  {
    event: "Standard decision",
    standards: [
      { kind: "law", name: "HSC (h)(1)", rules: ["ca-hsc-1367-01/CA-H1-01"] },
      { kind: "federal", name: "42 CFR (d)(1)", rules: ["fed-42-cfr-438/FED-210-D1"] },
      { kind: "federal", name: "CMS", rules: ["not-in-the-run/X-1", "not-in-the-run/X-2"] },
      { kind: "contract", name: "The contract", rules: ["fed-42-cfr-438/NO-SUCH-RULE"] },
      {
        kind: "policy",
        name: "P&P",
        without: { state: "sets-none", source: "Read whole.", evidence: "internal" },
      },
      {
        kind: "accreditation",
        name: "UM 5",
        without: { state: "not-encoded", source: "Not bought.", evidence: "unconfirmed" },
      },
    ],
  },
  {
    event: "Peer-to-peer",
    standards: [
      { kind: "law", name: "HSC (h)(4)", rules: ["ca-hsc-1367-01/CA-H4D-01"] },
      { kind: "policy", name: "P&P D.III", rules: ["blue-shield-promise-medi-cal/BSP-DL-01"] },
    ],
  },
];

describe("standards on the same event", () => {
  // 2,100 + 2,200 + 1,980 met; 21 + 14 + 88 not met; 9 + 3 + 39 undecided.
  it.each([
    "| Standard decision | State law | HSC (h)(1) (rule CA-H1-01) | confirmed | Standard decision within 5 business days: that a standard decision is made within five business days of the information | 6,454 | 6,280 | 123 | 51 | 97.3 % | 97.3–98.0 % |",
    "| Standard decision | Federal rule | 42 CFR (d)(1) (rule FED-210-D1) | partly confirmed | Standard decision within 7 calendar days of the request: that a standard decision is sent within seven calendar days of the request | 6,322 | 6,001 | 312 | 9 | 94.9 % | 94.9–95.0 % |",
    "| Standard decision | Federal rule | CMS | not known | did not run | | | | | | |",
    "| Standard decision | Contract | The contract | not known | the policy ran without this rule: fed-42-cfr-438/NO-SUCH-RULE | | | | | | |",
    "| Standard decision | Plan's policy | P&P | plan's own document | sets none: Read whole. | | | | | | |",
    "| Standard decision | Accreditation | UM 5 | unconfirmed | not encoded here: Not bought. | | | | | | |",
    "| Peer-to-peer | Federal rule | not stated | not known | not stated | | | | | | |",
    "| Peer-to-peer | Plan's policy | P&P D.III (rule BSP-DL-01) | plan's own document | Peer-to-peer within 1 business day: that a peer-to-peer takes place within one business day of the telephone request | 786 | 671 | 58 | 57 | 85.3 % | 85.3–92.6 % |",
  ])("are printed each with its own figures: %s", (line) => {
    expect(section("md").split("\n")).toContain(line);
  });

  it("stand in one row per event, a column per kind of standard", () => {
    const html = section("html");
    const table = html.slice(
      html.indexOf('<table class="clocks">'),
      html.indexOf("</table>", html.indexOf('class="clocks"')),
    );
    expect(plain(table.match(/<thead>.*?<\/thead>/s)?.[0] ?? "").trim()).toBe(
      "State law Federal rule Contract Plan's policy Accreditation".replace("'", "&#x27;"),
    );
    const rows = table
      .split("<tbody>")
      .slice(1)
      .map((body) => body.split("<td>").length - 1);
    expect(rows).toEqual([5, 5]);
    expect(plain(table)).toContain("Cases 6,454 Met 6,280 Not met 123 Undecided 51 Documented 97.3 %");
  });

  it("are not printed a second time among the rules beside, and never added to the section", () => {
    const text = section("md");
    expect(text).not.toContain("Beside it, on the same events");
    expect(text.match(/6,001/g)).toHaveLength(1);
    expect(text).toContain(
      "| HSC 1367.01, 2 rules together (results; one case can stand under several rules) | | | 6,865 |",
    );
  });

  it("print hostile words as words", () => {
    const hostile = '|<script>alert(1)</script>\n`*_[x](y)_*` \u202e "q" {{title}}';
    const result = withRules("ca-hsc-1367-01", [{ ...small("CA-H1-01", hostile, 3, 1), asks: hostile }]);
    expect(section("html", result)).not.toMatch(/<script/i);
    const row = section("md", result)
      .split("\n")
      .find((line) => line.startsWith("| Standard decision | State law |"));
    expect(row?.split(/(?<!\\)\|/)).toHaveLength(13);
    expect(row).not.toMatch(/<script/i);
  });

  it("leave out the line of a gate that is more favourable than policy", () => {
    const result = withRules("blue-shield-promise-medi-cal", [
      small("BSP-DL-01", "Refused", 3, 1),
      { ...small("BSP-DL-01", "Held although closed", 8, 2), direction: "over-service" },
    ]);
    const text = section("md", result);
    expect(text).toContain("| Refused: that it is so | 4 | 3 | 1 | 0 |");
    expect(text).not.toContain("Held although closed");
  });
});

describe("the same cases under two rules", () => {
  const first = small("A-1", "First", 10, 3);
  const second = small("B-1", "Second", 10, 2);
  const findings = [
    found("A-1", "D-1"),
    found("A-1", "D-2"),
    found("A-1", "D-3"),
    found("A-1", "D-9", "needs-review"),
    found("B-1", "D-2"),
    found("B-1", "D-3", "indeterminate"),
    found("B-1", "D-9"),
  ];
  const slice = (one: typeof first) => ({ policy: policyOf("p"), rule: one, cells: one.cells });
  const besideEachOther = () => {
    const result = fixtureResult();
    const policies = result.policies.map((policy) => {
      if (policy.id === "ca-hsc-1367-01") return { ...policy, rules: [small("CA-H1-01", "State", 10, 3)] };
      if (policy.id === "fed-42-cfr-438")
        return { ...policy, rules: [small("FED-210-D1", "Federal", 10, 2)] };
      return policy;
    });
    const own = findings.map((finding) =>
      finding.rule === "A-1"
        ? { ...finding, policy: "ca-hsc-1367-01", rule: "CA-H1-01" }
        : { ...finding, policy: "fed-42-cfr-438", rule: "FED-210-D1" },
    );
    return { result: { ...result, policies }, own };
  };

  it("are counted where they are not met", () => {
    // D-2 under both; D-1 and D-3 under the first, of which D-3 is undecided under the second; D-9 under the second.
    expect(sameCases(groupBy(findings, ruleKey), slice(first), slice(second))).toEqual({
      both: 1,
      firstOnly: 2,
      undecidedUnderSecond: 1,
      secondOnly: 1,
      undecidedUnderFirst: 1,
    });
  });

  it("are cases: two requests on one decision are one, and one without a decision is itself", () => {
    const twice = [
      found("A-1", "D-1", "fail", { subject: { kind: "p2pRequest", id: "P-1" } }),
      found("A-1", "D-1", "fail", { subject: { kind: "p2pRequest", id: "P-2" } }),
      found("A-1", null, "fail", { subject: { kind: "p2pRequest", id: "P-3" } }),
      found("B-1", null, "fail", { subject: { kind: "p2pRequest", id: "P-3" } }),
    ];
    const shared = sameCases(
      groupBy(twice, ruleKey),
      slice(small("A-1", "First", 0, 2)),
      slice(small("B-1", "Second", 0, 1)),
    );
    expect(shared).toMatchObject({ both: 1, firstOnly: 1, secondOnly: 0 });
  });

  it("leave out findings of the other line of a gate", () => {
    const favourable = found("A-1", "D-7", "fail", { direction: "over-service" });
    const shared = sameCases(groupBy([...findings, favourable], ruleKey), slice(first), slice(second));
    expect(shared).toMatchObject({ both: 1, firstOnly: 2 });
  });

  it("are not counted where the findings given do not hold all of them", () => {
    expect(sameCases(groupBy(findings.slice(1), ruleKey), slice(first), slice(second))).toBeNull();
    // The fixture holds one of 123 and none of 312.
    expect(section("md")).toContain(
      "HSC (h)(1) (CA-H1-01) and 42 CFR (d)(1) (FED-210-D1): the findings given do not hold every case not met, so their cases are not compared.",
    );
  });

  it("are not compared where the rules judge different records", () => {
    expect(section("md")).toContain(
      "HSC (h)(4) (CA-H4D-01) judges each notice, P&P D.III (BSP-DL-01) each peer-to-peer request: their cases are not compared.",
    );
  });

  it("are printed with what cannot be told", () => {
    const { result, own } = besideEachOther();
    const text = section("md", result, own);
    expect(text).toContain(
      "| Standard decision | HSC (h)(1) (CA-H1-01) | 42 CFR (d)(1) (FED-210-D1) | 1 | 2 (1 undecided under the second) | 1 (1 undecided under the first) |",
    );
    expect(text).toContain("so the cases met under both are not counted.");
  });

  it("stand side by side, with what was found under each kind of standard", () => {
    const text = section("md", besideEachOther().result, besideEachOther().own);
    const start = text.indexOf("Standard decision: every case not met");
    expect(start).toBeGreaterThan(0);
    const rows = text
      .slice(start)
      .split("\n")
      .filter((line) => line.startsWith("| P-"));
    // Four cases: not met under both, under the first alone, with the second undecided, under the second with the first undecided.
    const wordings = rows.slice(0, 4).map((line) =>
      line
        .split("|")
        .slice(2, 4)
        .map((cell) => cell.replace(/; due.*/, "").trim()),
    );
    expect(wordings.map((cells) => cells.join(" / ")).sort()).toEqual(
      [
        "CA-H1-01: not met / FED-210-D1: not met",
        "CA-H1-01: not met / FED-210-D1: undecided: data",
        "CA-H1-01: not met / no finding",
        "CA-H1-01: undecided: words / FED-210-D1: not met",
      ].sort(),
    );
    expect(rows[0]).toContain("due end of Tue 2026-09-08");
  });

  it("stand side by side up to 25, and the page says how many more there are", () => {
    const many = Array.from({ length: 27 }, (_, index) => found("A-1", `D-${100 + index}`));
    const columns = [[slice(small("A-1", "First", 0, 27))], [slice(small("B-1", "Second", 3, 0))]];
    const cases = clockCases(columns, groupBy(many, ruleKey), "2026-11-15T23:59:00-08:00");
    expect([cases?.rows.length, cases?.more]).toEqual([25, "2"]);
    const some = clockCases(
      [[slice(small("A-1", "First", 0, 25))], [slice(small("B-1", "Second", 3, 0))]],
      groupBy(many.slice(0, 25), ruleKey),
      "2026-11-15T23:59:00-08:00",
    );
    expect([some?.rows.length, some?.more]).toEqual([25, null]);
  });

  it("do not stand side by side where one kind was tested, none is not met, or not all are given", () => {
    const asOf = "2026-11-15T23:59:00-08:00";
    const both = [[slice(first)], [slice(second)]];
    expect(clockCases([[slice(first)], []], groupBy(findings, ruleKey), asOf)).toBeNull();
    expect(clockCases(both, groupBy(findings.slice(1), ruleKey), asOf)).toBeNull();
    const clean = [[slice(small("A-1", "First", 3, 0))], [slice(small("B-1", "Second", 3, 0))]];
    expect(clockCases(clean, new Map(), asOf)).toBeNull();
  });
});

function section(
  format: "html" | "md",
  result: AuditResult = fixtureResult(),
  findings: readonly Finding[] = fixtureFindings(),
): string {
  const definitions = shippedDefinitions().map((definition) => ({
    ...definition,
    sections: definition.sections.map((each) =>
      each.id === "(h)(1)" ? { ...each, clocks: CLOCKS } : each,
    ) as typeof definition.sections,
  }));
  const text = textOf(`hsc-1367-01.${format}`, render(result, findings, definitions));
  const [from, to] = format === "md" ? ["## (h)(1)", "## (h)(2)"] : ['id="section-8"', 'id="section-9"'];
  return text.slice(text.indexOf(from), text.indexOf(to));
}

function withRules(policy: string, rules: AuditResult["policies"][number]["rules"]): AuditResult {
  const result = fixtureResult();
  return {
    ...result,
    policies: result.policies.map((each) => (each.id === policy ? { ...each, rules } : each)),
  };
}

function small(id: string, title: string, pass: number, fail: number) {
  return rule(id, title, ["HSC 1367.01(h)(1)"], "partly", {
    cells: [cell(null, "2026-07", pass, fail)],
    subjects: counts({ pass, fail }),
  });
}

function policyOf(id: string): AuditResult["policies"][number] {
  const [first] = fixtureResult().policies;
  if (first === undefined) throw new Error("the fixture has no policy");
  return { ...first, id };
}

function found(
  id: string,
  determinationId: string | null,
  outcome: Finding["outcome"] = "fail",
  parts: Partial<Finding> = {},
): Finding {
  const [first] = fixtureFindings();
  if (first === undefined) throw new Error("the fixture has no finding");
  const subject = { kind: "determination" as const, id: determinationId ?? "" };
  const fingerprint = JSON.stringify([id, determinationId, parts.subject?.id]);
  return { ...first, policy: "p", rule: id, subject, determinationId, outcome, fingerprint, ...parts };
}
