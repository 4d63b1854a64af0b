import { describe, expect, it } from "vitest";
import type { Finding } from "#generated/types.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { cell, rule } from "./fixture-build.js";
import { render, textOf } from "./rendered.js";

describe("findings", () => {
  it.each([
    ["hsc-1367-01", "ca-hsc-1367-01", 14],
    ["ncqa-um7", "ncqa-um7", 3],
  ])("of the policies of %s stand in it once each, others not at all", (id, policy, expected) => {
    const html = textOf(`${id}.html`);
    const md = textOf(`${id}.md`);
    let printed = 0;
    for (const finding of fixtureFindings()) {
      const times = finding.policy === policy ? 1 : 0;
      printed += times;
      expect(html.split(`id="f-${finding.fingerprint}"`).length - 1, finding.fingerprint).toBe(times);
      expect(md.split(`Reference ${finding.fingerprint}\n`).length - 1, finding.fingerprint).toBe(times);
    }
    expect(printed).toBe(expected);
  });

  it("come latest first, then undecided by words, then by data", () => {
    const section = textOf("hsc-1367-01.md").split("## (h)(3)")[1]?.split("## (h)(4)")[0] ?? "";
    expect([...section.matchAll(/Reference (f\d+)/g)].map((match) => match[1])).toEqual([
      "f02",
      "f03",
      "f01",
      "f04",
      "f05",
      "f06",
    ]);
  });

  it("say margin, tag, cause, readings, missing fields, still open and what stands beside", () => {
    const md = textOf("hsc-1367-01.md");
    for (const text of [
      "- Margin: 1 day 9 h late",
      "- Margin: at least 9 h late",
      "- Margin: 46 days 1 h past due on Sun 2026-11-15 23:59, and counting",
      "- Margin: 1 h 15 min late",
      "- Due: end of Tue 2026-09-08",
      "- Actual: Thu 2026-09-10 09:05",
      "- Actual: none recorded by Sun 2026-11-15 23:59",
      "- Actual: Wed 2026-09-09, no time recorded",
      "- HSC 1367.01(h)(3) [partly confirmed]",
      "- Follows from HSC 1367.01(h)(3): Member notice within 2 business days, decision P-002",
      "- Reading Which days are business days? federal: federal holidays: not met (due: end of Fri 2026-09-04)",
      "- All 2 readings of the open questions give this result.",
      "- Missing: the sending of the notice (sentAt)",
      "· **still open**",
      "- Beside it on the same case: P&P 10.02.54 C.I: Letter names the responsible professional with a number, not met",
      "- Record: decision P-001: file 1, row 2120",
    ])
      expect(md).toContain(text);
  });

  it("of a section are printed up to 200, and the page says so", () => {
    const many = Array.from({ length: 203 }, (_, index) => ({
      ...(fixtureFindings()[0] as Finding),
      fingerprint: `g${String(index).padStart(3, "0")}`,
      marginMinutes: -index,
      causedBy: null,
    }));
    const html = textOf("hsc-1367-01.html", render(fixtureResult(), many));
    expect(html).toContain(
      "203 findings; the first 200 are printed here, 3 more are in findings.csv, which holds all of them.",
    );
    expect(html).toContain("Not met (first 200 of 203)");
    expect(html.match(/<article class="finding/g)).toHaveLength(200);
    expect(html).toContain('id="f-g202"');
    expect(html).not.toContain('id="f-g002"');
  });

  it("that follow from each other in a circle are printed all the same", () => {
    const [first, second] = fixtureFindings() as [Finding, Finding];
    const circle = [
      { ...first, causedBy: second.fingerprint },
      { ...second, causedBy: first.fingerprint },
    ];
    const html = textOf("hsc-1367-01.html", render(fixtureResult(), circle));
    expect(html).toContain('id="f-f01"');
    expect(html).toContain('id="f-f02"');
  });

  it("and rules that no section names are printed under a heading of their own", () => {
    const md = textOf("hsc-1367-01.md").split("## Rules and findings outside the sections")[1] ?? "";
    expect(md).toContain("Does the policy apply?");
    expect(md).toContain("Reference f13");
  });

  it.each([
    ["a duty of which nothing is found", { kind: "deadline" }, "no record found"],
    [
      "a discussion refused, which no record closes",
      { kind: "gate", direction: "under-service" },
      "records, and on none found that would close the discussion",
    ],
    [
      "a discussion held without what must come before",
      { kind: "gate", direction: "over-service" },
      "records, and on one looked for and not found",
    ],
  ] as const)("say what they rest on: %s", (_, parts, words) => {
    const [first] = fixtureFindings() as [Finding];
    const md = textOf(
      "hsc-1367-01.md",
      render(fixtureResult(), [{ ...first, ...parts, restsOn: "absence" }]),
    );
    expect(md.split("\n")).toContain(`- Rests on: ${words}`);
  });

  it("say nothing of it where they rest on records alone", () => {
    const [first] = fixtureFindings() as [Finding];
    expect(textOf("hsc-1367-01.md", render(fixtureResult(), [first]))).not.toContain("Rests on");
  });
});

describe("undecided cases without a finding", () => {
  const refused = { class: "breach", direction: "under-service" } as const;
  const held = { class: "breach", direction: "over-service" } as const;
  const [like] = fixtureFindings() as [Finding];
  const undecided = (id: string, parts: Pick<Finding, "class" | "direction">): Finding => ({
    ...like,
    ...parts,
    rule: "GATE",
    fingerprint: `gate-${id}`,
    determinationId: id,
    subject: { kind: "p2pRequest", id },
    outcome: "needs-review",
    causedBy: null,
  });
  const pageOf = (findings: readonly Finding[]): string => {
    const result = fixtureResult();
    const rules = [
      // Undecided: four requests refused, three discussions held.
      rule("GATE", "Open: requests refused", ["HSC 1367.01(h)(3)"], "partly", {
        ...refused,
        cells: [cell(null, "2026-07", 5, 0, 3, 1)],
      }),
      rule("GATE", "Open: discussions held", ["HSC 1367.01(h)(3)"], "partly", {
        ...held,
        cells: [cell(null, "2026-07", 5, 0, 3, 0)],
      }),
    ];
    const policies = result.policies.map((one) => (one.id === "ca-hsc-1367-01" ? { ...one, rules } : one));
    return textOf("hsc-1367-01.md", render({ ...result, policies }, findings));
  };
  const ofHeld = ["D-5", "D-6", "D-7"].map((id) => undecided(id, held));

  it("are those of its own line, where a gate has two lines under one id", () => {
    const page = pageOf([undecided("D-1", refused), undecided("D-2", refused), ...ofHeld]);
    expect(page).toContain("2 undecided cases have no finding:");
  });

  it("count one that the record does not place with requests refused, as the figures do", () => {
    const unplaced = undecided("D-3", { class: "breach", direction: null });
    const page = pageOf([undecided("D-1", refused), undecided("D-2", refused), unplaced, ...ofHeld]);
    expect(page).toContain("1 undecided case has no finding:");
  });

  it("are none where each case of the line has one", () => {
    const page = pageOf(["D-1", "D-2", "D-3", "D-4"].map((id) => undecided(id, refused)));
    expect(page).not.toContain("no finding:");
  });
});
