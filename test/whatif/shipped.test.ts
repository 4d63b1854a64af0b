import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runCases } from "#cases/run-cases.js";
import type { WhatIf } from "#generated/types.js";
import { checkPolicy } from "#policy/check-policy.js";
import { loadCommons, loadPolicy } from "#policy/load.js";
import { loadStandIn } from "#policy/stand-in.js";
import { withCases } from "#policy/tested-policy.js";
import { schemaProblems } from "#schema/validate.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { projectReader, root } from "../support/project.js";
import { testedPolicy } from "../support/tested.js";

const DAYS = join(root, "examples/whatif/438-210-fourteen-days");
const AB_512 = join(root, "examples/whatif/ca-ab-512");
const MEDI_CAL = join(root, "examples/blue-shield-promise/audit.json");
const COMMERCIAL = join(root, "examples/whatif/commercial-drop");

function whatif(...args: string[]): WhatIf {
  const { stdout, stderr, status } = p2pAudit(["whatif", ...args, "--format", "json"]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout) as WhatIf;
}

describe("the shipped wordings", () => {
  const commons = loadCommons(projectReader);
  it.each(["438-210-fourteen-days", "ca-ab-512"])(
    "%s is in order and gives what its cases expect",
    (name) => {
      const standIn = loadStandIn(projectReader, `examples/whatif/${name}`, (id) =>
        loadPolicy(projectReader, id),
      );
      const own = withCases(projectReader, standIn).cases;
      // What the folder says nothing of keeps the cases it had.
      const kept = testedPolicy(standIn.policy.id).cases.filter(
        (one) => !own.some(({ rule }) => rule === one.rule),
      );
      const bundle = { ...standIn, cases: [...kept, ...own] };
      expect(own).not.toEqual([]);
      expect(checkPolicy(bundle, commons)).toEqual([]);
      expect(runCases(bundle, commons).problems).toEqual([]);
    },
  );
});

// By hand, from the drop and a calendar; examples/blue-shield-promise/expected.json has both under the seven days.
describe("fourteen days on the Medi-Cal drop", () => {
  let found: WhatIf;
  beforeAll(() => {
    found = whatif("--config", MEDI_CAL, "--with", DAYS);
  });

  it("flips the two that were told between the seventh and the fourteenth day, and no other", () => {
    const clauses = ["42 CFR 438.210(c)", "42 CFR 438.210(d)(1)"];
    const then = ["42 CFR 438.210(c) [superseded]", "42 CFR 438.210(d)(1) [superseded]"];
    expect(found.flips).toMatchObject([
      {
        // Requested Thu 09-03, told Fri 09-11 11:40.
        rule: "FED-438.210d1",
        subject: { kind: "determination", id: "D-10011" },
        direction: "no-longer-not-met",
        before: { outcome: "fail", due: "2026-09-10T23:59:59-07:00", marginMinutes: -701, clauses },
        after: {
          outcome: "pass",
          due: "2026-09-17T23:59:59-07:00",
          marginMinutes: 6 * 1440 + 12 * 60 + 19,
          clauses: then,
        },
      },
      {
        // Requested Mon 10-12, told Wed 10-21.
        rule: "FED-438.210d1",
        subject: { kind: "determination", id: "DA-7032" },
        direction: "no-longer-not-met",
        before: { outcome: "fail", due: "2026-10-19T23:59:59-07:00" },
        after: { outcome: "pass", due: "2026-10-26T23:59:59-07:00" },
      },
    ]);
    expect([found.flipped, found.flippedCases, found.flips.length]).toEqual([2, 2, 2]);
  });

  it("touches the standard time alone and lacks no fact", () => {
    expect(found.changedRules.map(({ rule }) => rule)).toEqual(["FED-438.210d1"]);
    expect(found.oneSided).toEqual([]);
    expect(found.lackingFacts).toEqual([]);
    expect(found.policies).toMatchObject([
      {
        id: "us-42cfr-438-210",
        change: "replaced",
        before: { status: "in-force" },
        after: { status: "superseded" },
      },
    ]);
  });
});

describe("AB 512 on the commercial drop", () => {
  const expected = JSON.parse(readFileSync(join(COMMERCIAL, "expected.json"), "utf8"));
  let found: WhatIf;
  beforeAll(() => {
    found = whatif("--config", join(COMMERCIAL, "audit.json"), "--with", AB_512);
  });

  it("flips what was worked out by hand and no other", () => {
    const short = found.flips.map(({ rule, subject, direction, before, after }) => ({
      rule,
      subject: subject.id,
      direction,
      before: { outcome: before.outcome, due: before.due },
      after: { outcome: after.outcome, due: after.due },
    }));
    const wanted = expected.flips.map(({ why: _why, ...flip }: { why: string }) => flip);
    expect(short.sort(byName)).toEqual(wanted.sort(byName));
    expect(found.movedDues).toBe(expected.movedDues.length);
    expect(found.changedRules.map(({ rule }) => rule)).toEqual(expected.changedRules);
  });

  it("names the records that lack what it needs", () => {
    const short = found.lackingFacts.map(({ rule, field, records, blank, lacking }) => ({
      rule,
      field,
      records,
      blank,
      lacking: lacking.map(({ id }) => id),
    }));
    expect(short).toEqual(expected.lackingFacts);
    expect(found.openForFacts.filter(({ newlyOpen }) => newlyOpen > 0)).toMatchObject([
      {
        rule: "CA-H1",
        field: "requestChannel",
        cause: "blank",
        results: 1,
        newlyOpen: 1,
        subjects: ["C-11"],
      },
    ]);
  });

  it("says by which question an urgent decision is open", () => {
    const urgent = found.flips.find(({ subject }) => subject.id === "C-21");
    expect(urgent?.after.questions).toEqual(["urgent-time-runs-from"]);
  });

  it("settles it by an answer that only the new wording asks for", () => {
    const answered = whatif(
      ...[
        "--config",
        join(COMMERCIAL, "audit.json"),
        "--with",
        AB_512,
        "--who",
        "me",
        "--date",
        "2026-11-21",
      ],
      ...["--answer", "ca-hsc-1367-01/urgent-time-runs-from=request"],
    );
    expect(answered.flips.find(({ subject }) => subject.id === "C-21")).toMatchObject({
      direction: "newly-not-met",
      after: { outcome: "fail", due: "2026-09-17T08:00:00-07:00" },
    });
    expect(answered.policies[0]?.unusedAnswers).toEqual(["urgent-time-runs-from"]);
  });

  it("is labelled wherever it is named, and fits its schema", () => {
    expect(schemaProblems("WhatIf", found, "whatif.json")).toEqual([]);
    const cited = found.flips.flatMap(({ after }) => after.clauses);
    expect(cited.every((cite) => cite.includes("[not enacted]"))).toBe(true);
    expect(JSON.stringify(found.flips.map(({ before }) => before))).not.toContain("not enacted");
  });

  it("flips nothing on the Medi-Cal drop, which the bill left out", () => {
    expect(whatif("--config", MEDI_CAL, "--with", AB_512).flips).toEqual([]);
  });
});

function byName(a: { rule: string; subject: string }, b: { rule: string; subject: string }): number {
  return `${a.rule} ${a.subject}` < `${b.rule} ${b.subject}` ? -1 : 1;
}

describe("whatif", () => {
  const folder = freshFolder();
  const commercial = join(COMMERCIAL, "audit.json");

  it("finds the same from the folder of a run, and writes it in three forms", () => {
    const ran = join(folder, "run");
    p2pAudit(["run", "--config", commercial, "--out", ran]);
    const out = join(folder, "whatif");
    const { stdout } = p2pAudit(["whatif", "--result", ran, "--with", AB_512, "--out", out]);
    expect(stdout).toContain("10 verdicts flip in 10 cases");
    expect(stdout).toContain("[not enacted]");
    expect(stdout).not.toContain("C-02");
    const { inputs: _inputs, ...saved } = JSON.parse(
      readFileSync(join(out, "whatif.json"), "utf8"),
    ) as WhatIf;
    const { inputs: _others, ...fresh } = whatif("--config", commercial, "--with", AB_512);
    expect(saved).toEqual(fresh);
    expect(readFileSync(join(out, "whatif.csv"), "utf8").trim().split("\r\n")).toHaveLength(11);
    expect(readFileSync(join(out, "whatif.md"), "utf8")).toContain("| C-02 | met; due 2026-09-09 23:59");
  });

  it.each<[string[], string]>([
    [["--config", commercial, "--with", AB_512, DAYS.replace("438", "439")], "file-not-found"],
    [["--config", commercial, "--with", AB_512, AB_512], "policy-twice"],
    [["--config", commercial, "--with", AB_512, "--format", "pdf"], "unknown-format"],
    [["--config", commercial, "--with", COMMERCIAL], "file-not-found"],
    [
      [
        "--config",
        commercial,
        "--with",
        AB_512,
        "--who",
        "me",
        "--date",
        "2026-11-21",
        "--answer",
        "ncqa-um7/x=y",
      ],
      "bad-answer",
    ],
    [["--with", AB_512], "options-missing"],
    [["--with", AB_512, "--result", folder, "--period", "2026-09-01..2026-09-30"], "options-clash"],
  ])("%j ends with 2 and says %s", (args, code) => {
    const { status, stderr } = p2pAudit(["whatif", ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
    expect(stderr).not.toMatch(/\n\s+at .*\.js:\d+/);
  });
});
