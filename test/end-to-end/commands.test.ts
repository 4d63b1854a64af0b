import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AuditResult, Finding } from "#generated/types.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const CONFIG = join(root, "examples/blue-shield-promise/audit.json");
const folder = freshFolder();
const out = join(folder, "out");

beforeAll(() => {
  expect(p2pAudit(["run", "--config", CONFIG, "--out", out]).status).toBe(0);
});

const result = (): AuditResult =>
  JSON.parse(readFileSync(join(out, "audit-result.json"), "utf8")) as AuditResult;
const findings = (): Finding[] =>
  readFileSync(join(out, "findings.ndjson"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Finding);

describe("run", () => {
  it("prints the accounting and where the reports lie, and no member", () => {
    const { stdout } = p2pAudit(["run", "--config", CONFIG, "--out", out]);
    const { accounting } = result();
    expect(stdout).toContain(
      `rows in ${accounting.rowsIn} = accepted ${accounting.accepted} + set aside ${accounting.rejected}`,
    );
    expect(stdout).toContain(`open ${out}/hsc-1367-01.html`);
    expect(accounting.rowsIn).toBe(accounting.accepted + accounting.rejected);
  });

  // The breaches planted in the example are as many as its threshold allows.
  const planted: number = JSON.parse(readFileSync(CONFIG, "utf8")).thresholds.notMet;
  it.each([
    ["one less than there are", { notMet: planted - 1 }, `at most ${planted - 1}`],
    ["none", { notMet: 0 }, "at most 0"],
    ["nothing of it", undefined, "at most 0"],
  ])("ends with 1 and says why where the threshold allows %s", (_, thresholds, allowed) => {
    const config = JSON.parse(readFileSync(CONFIG, "utf8"));
    const example = join(root, "examples/blue-shield-promise");
    const strict = join(folder, "strict.json");
    const mappings = config.mappings.map((name: string) => join(example, name));
    writeFileSync(strict, JSON.stringify({ ...config, drop: join(example, "drop"), mappings, thresholds }));
    const { status, stdout } = p2pAudit(["run", "--config", strict, "--out", join(folder, "strict")]);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split("\n").slice(-2)).toEqual([
      `not kept: findings not met, duties: ${planted}, ${allowed}`,
      "exit code 1",
    ]);
  });

  it("says nothing of the threshold where it is kept", () => {
    const { status, stdout } = p2pAudit(["run", "--config", CONFIG, "--out", out]);
    expect(status).toBe(0);
    expect(stdout).not.toContain("exit code");
  });

  it("gives each rule the width of the longest, and at most five open questions", () => {
    const { stdout } = p2pAudit(["run", "--config", CONFIG, "--out", out]);
    const figures = stdout.split("\n").filter((line) => /^ {2}[A-Z]\S+ +met \d/.test(line));
    expect(figures.length).toBeGreaterThan(20);
    expect(new Set(figures.map((line) => line.indexOf(" met "))).size).toBe(1);
    const deciding = result().policies.flatMap(({ questions }) =>
      questions.filter((question) => question.answer === null && question.subjects > 0),
    );
    const after = stdout.split("open questions that decide cases:\n")[1]?.split("\n") ?? [];
    for (const line of after.slice(0, 5)) expect(line).toMatch(/^ {2}.+: .+ \([a-z0-9-]+\): \d+ cases?$/);
    expect(after.slice(5, 7)).toEqual([
      `  and ${deciding.length - 5} more: p2p-audit questions --result ${out}`,
      "",
    ]);
  });

  it("tells dates, odd places and fields that are not there in words, the name beside", () => {
    const { stdout } = p2pAudit(["run", "--config", CONFIG, "--out", out]);
    expect(stdout).toContain("(dated by the event that starts each rule's clock)");
    expect(stdout).toContain("to be looked at: 1 place: decision before receipt (decision-before-receipt)\n");
    expect(stdout).toMatch(/whether the reason is in plain language \(reasonPlain\): \d+\n/);
  });

  it("refuses to replace a folder that holds something else", () => {
    const foreign = join(folder, "foreign");
    mkdirSync(foreign);
    writeFileSync(join(foreign, "letter.txt"), "mine");
    const { status, stderr } = p2pAudit(["run", "--config", CONFIG, "--out", foreign]);
    expect(status).toBe(2);
    expect(stderr).toContain("out-not-ours");
    expect(readFileSync(join(foreign, "letter.txt"), "utf8")).toBe("mine");
  });
});

describe("render", () => {
  it("writes the very reports of the run from the saved result", () => {
    const again = join(folder, "again");
    expect(p2pAudit(["render", join(out, "audit-result.json"), "--out", again]).status).toBe(0);
    for (const name of ["hsc-1367-01.html", "hsc-1367-01.md", "ncqa-um7.html", "ncqa-um7.md"]) {
      expect(readFileSync(join(again, name), "utf8")).toBe(readFileSync(join(out, name), "utf8"));
    }
  });

  it("refuses a result whose findings are another run's", () => {
    const torn = join(folder, "torn");
    mkdirSync(torn);
    writeFileSync(join(torn, "audit-result.json"), readFileSync(join(out, "audit-result.json")));
    writeFileSync(join(torn, "findings.ndjson"), "");
    const { status, stderr } = p2pAudit(["render", join(torn, "audit-result.json")]);
    expect(status).toBe(2);
    expect(stderr).toContain("findings-differ");
  });
});

describe("explain", () => {
  it("comes to the verdict of the run, for one finding of every rule", () => {
    const seen = new Map(
      findings()
        .filter((finding) => finding.rule !== "applies-to")
        .map((finding) => [finding.rule, finding]),
    );
    expect(seen.size).toBeGreaterThan(10);
    for (const [rule, finding] of [...seen].slice(0, 12)) {
      const { status, stdout } = p2pAudit([
        "explain",
        "--config",
        CONFIG,
        "--rule",
        rule,
        "--subject",
        finding.subject.id,
      ]);
      expect(status).toBe(0);
      expect(stdout).toContain(`(${finding.outcome})`);
      expect(stdout).toContain(finding.explanation);
    }
  });

  const explain = (subject: string, rule = "BSP-DL-01") =>
    p2pAudit(["explain", "--config", CONFIG, "--rule", rule, "--subject", subject]);

  it("takes kind and key as findings.csv writes them", () => {
    const { status, stdout } = explain("p2pRequest PP-4018");
    expect(status).toBe(0);
    expect(stdout).toBe(explain("PP-4018").stdout);
  });

  it.each([
    ["D-10066", "`D-10066` is a decision; BSP-DL-01 judges its peer-to-peer requests: PP-4018"],
    ["determination D-10066", "`D-10066` is a decision; BSP-DL-01 judges its peer-to-peer requests: PP-4018"],
    ["nobody", "no peer-to-peer request `nobody` was accepted"],
    ["notice PP-4018", "no peer-to-peer request `notice PP-4018` was accepted"],
  ])("says of %s why the rule has nothing to explain on it", (subject, message) => {
    const { status, stderr } = explain(subject);
    expect(status).toBe(2);
    expect(stderr).toContain(`unknown-subject: ${message}`);
  });

  it("leads from a request to the decision that the rule judges", () => {
    expect(explain("PP-4018", "CA-H3b").stderr).toContain(
      "`PP-4018` is a peer-to-peer request; CA-H3b judges its decision: D-10066",
    );
  });

  it("names the rules there are where it is given another", () => {
    const { status, stderr } = p2pAudit([
      "explain",
      "--config",
      CONFIG,
      "--rule",
      "NO-SUCH",
      "--subject",
      "x",
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("unknown-rule");
    expect(stderr).toContain("CA-H3b");
  });
});

describe("check and coverage", () => {
  it("accept shipped policies", () => {
    const { status, stdout } = p2pAudit(["check", "blue-shield-promise-medi-cal", "ncqa-um7"]);
    expect(stdout).toContain("ok    blue-shield-promise-medi-cal: 16 rules, 52 sentences,");
    expect(stdout).not.toContain("wrong");
    expect(status).toBe(0);
  });

  it("show every sentence with what became of it", () => {
    const { status, stdout } = p2pAudit(["coverage", "blue-shield-promise-medi-cal"]);
    expect(status).toBe(0);
    const total = /(\d+) of (\d+) sentences accounted for/.exec(stdout);
    expect(total?.[1]).toBe(total?.[2]);
    expect(stdout).toContain("BSP-DL-01");
  });
});

describe("usage", () => {
  it.each([
    [["run"], "options-missing"],
    [["run", "--drop", folder, "--policies", "no-such-policy", "--as-of", "2026-11-15"], "unknown-policy"],
    [
      ["run", "--drop", join(folder, "nowhere"), "--policies", "ncqa-um7", "--as-of", "2026-11-15"],
      "drop-not-found",
    ],
    [["run", "--drop", folder, "--policies", "ncqa-um7", "--as-of", "soon"], "bad-as-of"],
    [
      ["run", "--drop", folder, "--policies", "ncqa-um7", "--as-of", "2026-11-15", "--period", "2026"],
      "bad-period",
    ],
    [["run", "--config", join(folder, "none.json")], "file-not-found"],
    [["check", "no-such-policy"], "unknown-policy"],
  ])("%j ends with 2 and says %s, without a stack trace", (args, code) => {
    const { status, stderr } = p2pAudit(args);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
    expect(stderr).not.toMatch(/\n\s+at .*\.js:\d+/);
  });

  it("shows help with examples for every command", () => {
    for (const command of ["run", "check", "coverage", "explain", "questions", "render", "whatif"]) {
      expect(p2pAudit([command, "--help"]).stdout).toMatch(/Examples?:/);
    }
    expect(p2pAudit(["--help"]).status).toBe(0);
  });
});
