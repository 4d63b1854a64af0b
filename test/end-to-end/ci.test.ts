import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AuditConfig, Gate } from "#generated/types.js";
import { schemaProblems } from "#schema/validate.js";
import { antFaults, jenkinsFaults, sarifFaults } from "../ci/published-schemas.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { dropTexts, leaks } from "../support/drop-texts.js";
import { root } from "../support/project.js";

const EXAMPLE = join(root, "examples/blue-shield-promise");
const CONFIG = join(EXAMPLE, "audit.json");
const folder = freshFolder();
const out = join(folder, "out");
const ci = join(folder, "out-ci");
const read = (name: string) => readFileSync(join(ci, name), "utf8");

// Words of the drop that are ids of policies or senders of mappings too, and say nothing of anybody.
const COMMON = ["blue-shield-promise", "medi-cal", "delegate-a"];

describe("run --ci", () => {
  const thresholds = join(folder, "strict.json");
  let stdout = "";

  beforeAll(() => {
    writeFileSync(
      thresholds,
      JSON.stringify({
        counts: [
          { of: "not-met", class: "breach", most: 3 },
          { of: "rejects", most: 1 },
        ],
      }),
    );
    const ran = p2pAudit([
      "run",
      "--config",
      CONFIG,
      "--out",
      out,
      "--ci",
      "--thresholds",
      thresholds,
      "--all-outcomes",
    ]);
    expect(ran).toMatchObject({ status: 1, stderr: "" });
    stdout = ran.stdout;
  });

  it("says on its first screen what is not kept and what to do", () => {
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeLessThan(24);
    expect(lines[0]).toMatch(/^p2p-audit: 0 of 2 limits kept; .*; exit code 1$/);
    expect(lines[1]).toMatch(/^ {2}not kept: findings not met, duties: \d+, at most 3$/);
    expect(stdout).toContain(`  1. open ${out}/findings.html`);
    expect(stdout).toContain(`see ${out}/rejects.csv`);
  });

  it("is quiet where all is kept: one line", () => {
    const quiet = join(folder, "quiet");
    const ran = p2pAudit(["run", "--config", CONFIG, "--out", quiet, "--ci", "--formats", "none"]);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toMatch(/^p2p-audit: 1 of 1 limit kept; 511 rows in, 11 set aside\n$/);
    // Without reports no finding is held in memory, and the outputs have them all the same.
    const { findings } = JSON.parse(readFileSync(join(folder, "quiet-ci", "gate.json"), "utf8")) as Gate;
    const worked = JSON.parse(readFileSync(join(root, "examples/blue-shield-promise/expected.json"), "utf8"));
    expect(findings).toHaveLength(worked.notMet.length + worked.undecided.length);
  });

  it("writes files for their owner only, and nothing of them into the folder of the run", () => {
    expect(readdirSync(ci).sort()).toEqual(["gate.json", "junit.xml", "p2p-audit.sarif", "summary.md"]);
    for (const name of readdirSync(ci)) expect(statSync(join(ci, name)).mode & 0o777).toBe(0o600);
    expect(readdirSync(out)).not.toContain("gate.json");
  });

  it("holds every finding and every row set aside in two machine outputs, and fits the published schemas", async () => {
    const gate = JSON.parse(read("gate.json")) as Gate;
    expect(schemaProblems("Gate", gate, "gate.json")).toEqual([]);
    const lines = readFileSync(join(out, "findings.ndjson"), "utf8").trim().split("\n");
    const prints = lines.map((line) => JSON.parse(line).fingerprint as string);
    expect(gate.findings.map(({ fingerprint }) => fingerprint)).toEqual(prints);
    expect(gate.rejects).toHaveLength(11);
    const { results } = JSON.parse(read("p2p-audit.sarif")).runs[0];
    expect(results).toHaveLength(prints.length + 11);
    expect(sarifFaults(read("p2p-audit.sarif"))).toEqual([]);
    expect(await jenkinsFaults(read("junit.xml"))).toEqual([]);
    expect(await antFaults(read("junit.xml"))).toEqual([]);
  });

  it("has no cell, key or file of the drop in any output", () => {
    const secrets = dropTexts(out, join(EXAMPLE, "drop")).filter((text) => !COMMON.includes(text));
    expect(secrets.length).toBeGreaterThan(500);
    // Of the files of the run it is found, or the search would prove nothing.
    expect(leaks(readFileSync(join(out, "findings.ndjson"), "utf8"), secrets).length).toBeGreaterThan(100);
    for (const name of readdirSync(ci)) expect([name, leaks(read(name), secrets)]).toEqual([name, []]);
    expect(leaks(stdout, secrets)).toEqual([]);
    const plain = p2pAudit(["run", "--config", CONFIG, "--out", join(folder, "plain"), "--formats", "md"]);
    expect(leaks(plain.stdout + plain.stderr, secrets)).toEqual([]);
  });

  it("prints workflow commands where they are asked for", () => {
    const ran = p2pAudit([
      "run",
      ...["--config", CONFIG, "--out", join(folder, "commands"), "--formats", "md"],
      ...["--ci", "--annotations", "github", "--thresholds", thresholds],
    ]);
    expect(ran.status).toBe(1);
    expect(ran.stdout.split("\n").filter((line) => line.startsWith("::"))).toHaveLength(2);
  });

  it.each([
    [["--ci-out", "x"], "options-missing"],
    [["--annotations", "github"], "options-missing"],
    [["--ci", "--annotations", "gitlab"], "unknown-annotations"],
    [["--ci", "--ci-out", EXAMPLE], "out-not-ours"],
  ])("%o is refused before anything is judged", (options, code) => {
    const never = join(folder, "never");
    const { status, stderr } = p2pAudit(["run", "--config", CONFIG, "--out", never, ...options]);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
  });
});

describe("a drop with names in its file names, of which nothing can be used", () => {
  const drop = join(folder, "drop");
  const config = join(folder, "named.json");
  const run = (options: readonly string[]) =>
    p2pAudit(["run", "--config", config, "--out", join(folder, "named"), "--formats", "md", ...options]);

  beforeAll(() => {
    mkdirSync(drop);
    writeFileSync(join(drop, "determination.csv"), 'id,"Lopez, Maria","Lopez, Maria"\nD-1,x,y\n');
    writeFileSync(join(drop, "Maria Lopez 93313813J.csv"), "Lopez;Maria\n1;2\n");
    const base: AuditConfig = { policies: ["ca-hsc-1367-01"], asOf: "2026-11-15T23:59:59-08:00", drop };
    writeFileSync(config, JSON.stringify(base));
  });

  it.each([[[]], [["--ci"]], [["--ci", "--annotations", "github"]]])(
    "ends with 3 and says no name: %o",
    (options) => {
      const ran = run(options);
      expect(ran.status).toBe(3);
      expect(ran.stdout).toMatch(/file-1|file-2/);
      expect(ran.stdout + ran.stderr).not.toMatch(/Lopez|Maria|93313813J/);
      if (options.length === 0) return;
      const shared = join(folder, "named-ci");
      for (const name of readdirSync(shared))
        expect(readFileSync(join(shared, name), "utf8")).not.toMatch(/Lopez|Maria|93313813J/);
    },
  );

  it("names them with --show-phi", () => {
    expect(run(["--show-phi"]).stdout).toContain("Maria Lopez 93313813J.csv");
  });
});
