import { describe, expect, it } from "vitest";
import { comparisonMarkdown } from "#compare/comparison-markdown.js";
import type { ComparedFinding, ComparedRun, ComparedSide, RunComparison } from "#generated/types.js";

const HOSTILE = "a|b <img src=x> **x** [y](https://z)\n# c";
/** The hostile text as Markdown that shows it as it is, in one line. */
const SHOWN = "a\\|b &lt;img src=x&gt; \\*\\*x\\*\\* \\[y\\](https:\\/\\/z) # c";

const run = (title: string): ComparedRun => ({
  title,
  program: "0.1.0",
  asOf: "2026-10-01",
  period: null,
  knownAt: null,
  trusted: true,
  rowsIn: 10,
  rejected: 0,
  findings: 1,
});

const side = (more: Partial<ComparedSide>): ComparedSide => ({
  as: "finding",
  outcome: "fail",
  class: "breach",
  policyVersion: null,
  due: null,
  stop: null,
  marginMinutes: null,
  ...more,
});

function comparison(text: string): RunComparison {
  const finding: ComparedFinding = {
    state: "changed",
    moved: false,
    fingerprint: "f",
    policy: text,
    rule: text,
    subject: { kind: "determination", id: text },
    determinationId: null,
    delegate: null,
    before: side({ policyVersion: text, marginMinutes: -90 }),
    after: side({ outcome: "indeterminate" }),
    because: ["data"],
    policyChanges: [text],
    records: [],
    deliveries: [text],
  };
  return {
    schema: "p2p-audit/comparison/1",
    before: run(text),
    after: run("October"),
    differences: [{ cause: "policy", name: text, before: text, after: null }],
    counts: { new: 0, resolved: 0, changed: 1, open: 0, moved: 0 },
    causes: [{ cause: "data", findings: 1, alone: 1 }],
    rules: [{ policy: text, rule: text, new: 0, resolved: 0, changed: 1, open: 0, moved: 0 }],
    findings: [finding],
  };
}

describe("two runs compared, as Markdown", () => {
  it("names the runs, what can be why, the rules and each finding with both sides", () => {
    expect(comparisonMarkdown(comparison("R-1")).split("\n")).toEqual([
      "# Two runs compared",
      "",
      "- Before: R-1 · data through 2026-10-01 · all dates · program 0.1.0 · 1 finding",
      "- After: October · data through 2026-10-01 · all dates · program 0.1.0 · 1 finding",
      "",
      "**0 findings new, 0 resolved, 1 with another verdict, 0 still open.**",
      "",
      "| what can be why | findings | for that alone |",
      "| --- | --- | --- |",
      "| records of the case differ | 1 | 1 |",
      "",
      "## By rule",
      "",
      "| rule | policy | new | resolved | changed | still open | of these moved |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| R-1 | R-1 | 0 | 0 | 1 | 0 | 0 |",
      "",
      "## What decided the runs and differs",
      "",
      "- R-1: no more",
      "",
      "## Changed verdict: 1",
      "",
      "- **R-1** of R-1, decision R-1: not met, 1 h 30 min late (version R-1) → undecided: data",
      "  - because: records of the case differ",
      "  - R-1",
      "  - R-1",
      "",
    ]);
  });

  it("names a record of the case and its fields in words, with their places", () => {
    const { findings, ...rest } = comparison("R-1");
    const [first] = findings as [ComparedFinding];
    const [before, after] = ["october.csv, row 10", "november.csv, row 1"];
    const record = { change: "changed", kind: "determination", id: "D-1", before, after } as const;
    const changed = { ...first, records: [{ ...record, fields: ["decidedAt", "urgency"] }] };
    expect(comparisonMarkdown({ ...rest, findings: [changed] })).toContain(
      "  - decision D-1 changed: the time of the decision (decidedAt); the urgency the request was handled with (urgency) · october.csv, row 10 -&gt; november.csv, row 1\n",
    );
  });

  it("shows names, ids and versions as text, whatever marks they carry", () => {
    const text = comparisonMarkdown(comparison(HOSTILE));
    // The title, the name of what is no more, a rule row's two; of the finding rule, policy, subject, version, change and delivery.
    expect(text.split(SHOWN).length - 1).toBe(10);
    expect(text).not.toMatch(/<img|^# c|\[y\]\(https:\/\//m);
  });
});
