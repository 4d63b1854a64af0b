import { describe, expect, it } from "vitest";
import {
  annotations,
  command,
  type GatedRun,
  gateJson,
  jobSummary,
  junit,
  nextSteps,
  sarif,
} from "#ci/index.js";
import { gateFindings, gateOf, gateRejects, gateRun } from "#gate/index.js";
import type { AuditResult, Disposition, Finding, Gate, Reject, Thresholds } from "#generated/types.js";
import { schemaProblems } from "#schema/validate.js";
import { finding, print, resultOf, rule } from "../gate/fixture.js";
import { disposition } from "../worklist/fixture.js";
import { antFaults, jenkinsFaults, sarifFaults } from "./published-schemas.js";

/** Marks of every format, the end of a CDATA section, what XML cannot hold, and workflow commands. */
const HOSTILE = `a & b < c > "d" 'e' ]]> | \`f\` \u0000\u0007\ufffe\r\n::error::g%0A##[error]h <script>`;

const FINDINGS = [
  finding("1", { records: [{ kind: "notice", id: "Maria Lopez", file: "Maria Lopez.csv", row: 7 }] }),
  finding("2", { stillOpen: true }),
  finding("3", { rule: "L-2", outcome: "needs-review" }),
  finding("4", { rule: "applies-to", class: "observation", direction: null, outcome: "indeterminate" }),
  finding("5", { policy: "pp", rule: "P-1", severity: "low" }),
];

const REJECT: Reject = {
  file: "b.csv",
  row: 3,
  line: 5,
  sender: "plan",
  kind: "notice",
  column: "MEMBER Lopez",
  field: "sentAt",
  value: "Maria Lopez",
  code: "bad-date",
  message: "`Maria Lopez` is no date",
  help: "mend it",
  parent: "D-Lopez",
  source: "Maria Lopez,93313813J",
};
const REJECTS: Reject[] = [
  REJECT,
  { ...REJECT, row: null, line: null, kind: null, field: null, code: "bad-header" },
];

function gated(
  thresholds: Thresholds,
  over: {
    readonly result?: Partial<AuditResult>;
    readonly title?: string;
    readonly dispositions?: Disposition[];
    readonly findings?: Finding[];
    readonly before?: Finding[];
  } = {},
): GatedRun {
  const result = resultOf(
    {
      law: [
        rule("L-1", [9, 2, 0], { title: over.title ?? "Letter in time", asks: over.title ?? "Asks" }),
        rule("L-2", [3, 0, 1]),
        rule("L-3", [0, 0, 0]),
      ],
      pp: [rule("P-1", [4, 1, 0], { severity: "low" }), rule("P-2", [1, 0, 0, 2])],
    },
    over.result,
  );
  const run = gateRun(result, over.findings ?? FINDINGS, over.dispositions ?? []);
  const baseline = over.before === undefined ? null : gateRun(result, over.before, []);
  return {
    head: gateOf(run, thresholds, baseline),
    run,
    thresholds,
    findings: () => gateFindings(run, thresholds, baseline),
    rejects: () => gateRejects(run, REJECTS),
  };
}

const HIGH: Thresholds = {
  counts: [{ of: "not-met", severity: "high", most: 1 }],
  shares: [{ of: "documented", rule: "L-2", least: "100 %", level: "warn" }],
};
const text = (pieces: Iterable<string>) => [...pieces].join("");
/** `name` of the test cases that have the element. */
function casesWith(xml: string, element: string): string[] {
  const found = xml.matchAll(new RegExp(`<testcase name="([^"]*)"[^>]*><${element}[ />]`, "g"));
  return [...found].map(([, name = ""]) => name);
}

describe("gate.json", () => {
  it("fits its schema and holds every finding and every reject, and nothing they say", () => {
    const read = JSON.parse(text(gateJson(gated(HIGH)))) as Gate;
    expect(schemaProblems("Gate", read, "gate.json")).toEqual([]);
    expect(read.findings.map(({ fingerprint }) => fingerprint)).toEqual(["1", "2", "3", "4", "5"].map(print));
    expect(read.findings[0]?.records).toEqual([{ kind: "notice", file: "file-1", row: 7 }]);
    expect(read.rejects).toEqual([
      { file: "file-2", row: 3, line: 5, kind: "notice", field: "sentAt", code: "bad-date" },
      { file: "file-2", row: null, line: null, kind: null, field: null, code: "bad-header" },
    ]);
    expect(text(gateJson(gated(HIGH)))).not.toMatch(/Lopez|93313813J/);
  });

  it("says of each finding what its disposition does, and whether it is new", () => {
    const read = JSON.parse(
      text(
        gateJson(
          gated(
            { ...HIGH, leaveOut: ["data-error"] },
            {
              dispositions: [
                disposition(print("1"), { disposition: "data-error" }),
                disposition(print("2"), { disposition: "data-error", expires: "2026-11-14" }),
              ],
              before: [finding("1"), finding("3")],
            },
          ),
        ),
      ),
    ) as Gate;
    expect(
      read.findings.map(({ disposition: is, expired, counted, isNew }) => [is, expired, counted, isNew]),
    ).toEqual([
      ["data-error", false, false, false],
      ["data-error", true, true, true],
      // Not met before, undecided now.
      [null, false, true, true],
      [null, false, true, true],
      [null, false, true, true],
    ]);
  });

  it("of an empty run is JSON too", () => {
    const empty = { ...gated(HIGH, { findings: [] }), rejects: () => [] };
    expect(JSON.parse(text(gateJson(empty)))).toMatchObject({ findings: [], rejects: [] });
    expect(sarifFaults(text(sarif(empty)))).toEqual([]);
  });
});

describe("SARIF", () => {
  it.each<[string, Parameters<typeof gated>]>([
    ["a run above its limits", [HIGH]],
    ["a run with a baseline", [HIGH, { before: [finding("1")] }]],
    ["a run that cannot be trusted", [HIGH, { result: { trusted: false, trustNotes: ["x"] } }]],
    ["hostile titles", [HIGH, { title: HOSTILE }]],
  ])("of %s fits the published schema", (_name, given) => {
    expect(sarifFaults(text(sarif(gated(...given))))).toEqual([]);
  });

  it("is really checked", () => {
    const broken = text(sarif(gated(HIGH))).replace('"level":"error"', '"level":"fatal"');
    expect(sarifFaults(broken)).not.toEqual([]);
  });

  it("has a result for every finding and every reject", () => {
    const { runs } = JSON.parse(text(sarif(gated(HIGH))));
    const results = runs[0].results as { ruleId: string; ruleIndex: number; kind: string; level: string }[];
    expect(results.map(({ ruleId, kind, level }) => `${ruleId} ${kind} ${level}`)).toEqual([
      "law/L-1 fail error",
      "law/L-1 fail error",
      "law/L-2 review none",
      "law/applies-to open none",
      "pp/P-1 fail note",
      "set-aside/bad-date fail warning",
      "set-aside/bad-header fail warning",
    ]);
    const { rules } = runs[0].tool.driver;
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
    expect(text(sarif(gated(HIGH)))).not.toMatch(/Lopez|93313813J|suppress/);
  });
});

describe("JUnit XML", () => {
  it.each<[string, Parameters<typeof gated>]>([
    ["a run above its limits", [HIGH]],
    ["a run within them", [{ counts: [{ of: "not-met", most: 9 }] }]],
    ["a run that cannot be trusted", [HIGH, { result: { trusted: false, trustNotes: ["x"] } }]],
    ["hostile titles", [HIGH, { title: HOSTILE }]],
  ])("of %s fits the published schemas", async (_name, given) => {
    const xml = junit(gated(...given));
    expect(await jenkinsFaults(xml)).toEqual([]);
    expect(await antFaults(xml)).toEqual([]);
  });

  it("is really checked", async () => {
    const broken = junit(gated(HIGH)).replace(' classname="law"', "").replace(' name="law"', "");
    expect(await jenkinsFaults(broken)).not.toEqual([]);
    expect(await antFaults(broken)).not.toEqual([]);
  });

  it("has a test case per rule; one fails that stands behind a limit that is not kept", () => {
    const xml = junit(gated(HIGH));
    expect(casesWith(xml, "failure")).toEqual([
      "findings not met, high priority: #/counts/0/most",
      "L-1: Letter in time",
    ]);
    expect(xml).toContain(`${print("1")} not met\n${print("2")} not met`);
    expect(casesWith(xml, "skipped")).toEqual(["L-3: Title of L-3"]);
    expect(casesWith(xml, "error")).toEqual(["P-2: Title of P-2"]);
    expect([...xml.matchAll(/<testcase name="([LP]-\d)/g)].map(([, id]) => id)).toEqual([
      "L-1",
      "L-2",
      "L-3",
      "P-1",
      "P-2",
    ]);
  });

  it("fails for a rate of the rule itself", () => {
    const xml = junit(gated({ shares: [{ of: "documented", least: "90 %" }] }));
    // 9 of 11, 3 of 4, none tested, 4 of 5, 1 of 1.
    expect(casesWith(xml, "failure").filter((name) => /^[LP]-/.test(name))).toEqual([
      "L-1: Letter in time",
      "L-2: Title of L-2",
      "P-1: Title of P-1",
    ]);
  });

  it("fails nowhere in a run that ends with 0", () => {
    const { head, ...rest } = gated({ counts: [{ of: "not-met", most: 3 }] });
    expect(head.exitCode).toBe(0);
    expect(casesWith(junit({ head, ...rest }), "failure")).toEqual([]);
  });
});

describe("annotations", () => {
  it("say what is not kept, in the order of limits", () => {
    expect(annotations(gated(HIGH).head)).toEqual([
      "::error title=Limit not kept::findings not met, high priority: 2, at most 1",
      "::warning title=Limit not kept::documented rate of L-2: Title of L-2: 3 of 4 (75.0 %25), at least 100 %25",
    ]);
  });

  it("are one line each, whatever they say", () => {
    expect(command("error", "a: b, c\n", HOSTILE)).toBe(
      `::error title=a%3A b%2C c%0A::a & b < c > "d" 'e' ]]> | \`f\` \u0000\u0007\ufffe%0D%0A::error::g%250A# #[error]h <script>`,
    );
    for (const line of annotations(gated(HIGH, { title: HOSTILE }).head))
      expect(line).not.toMatch(/[\r\n]|##\[/);
  });
});

describe("the job summary", () => {
  it("leads with what is not kept and what to do", () => {
    const run = gated(HIGH);
    const page = jobSummary(run, nextSteps(run.head, "out", "out-ci"));
    expect(page.split("\n")[0]).toBe("## A limit is not kept (exit code 1)");
    expect(page).toContain("| findings not met, high priority | 2 | at most 1 | 0 |");
    expect(page.indexOf("What to do")).toBeLessThan(page.indexOf("### Limits"));
    expect(page).toContain("| L-1: Letter in time | 9 | 2 | 0 | 81.8 % |");
    expect(page).not.toMatch(/breach|violat|Lopez/i);
  });

  it("keeps a hostile title in its cell", () => {
    const page = jobSummary(gated(HIGH, { title: HOSTILE }), []);
    const row = page.split("\n").find((line) => line.startsWith("| L-1"));
    expect(row).toMatch(/\| 9 \| 2 \| 0 \| 81\.8 % \|$/);
    expect(row).not.toContain("<script>");
  });

  it("has nothing to do where all is kept", () => {
    const run = gated({ counts: [{ of: "not-met", most: 9 }] });
    expect(nextSteps(run.head, "out", "out-ci")).toEqual([]);
    expect(jobSummary(run, [])).not.toContain("What to do");
  });
});
