import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCases } from "#cases/run-cases.js";
import type { Finding } from "#generated/types.js";
import { lintPolicy } from "#lint/lint-policy.js";
import { checkPolicy } from "#policy/check-policy.js";
import { type DirectoryReader, loadCommons, loadPolicyFolder } from "#policy/load.js";
import { withCases } from "#policy/tested-policy.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { projectReader, root } from "../support/project.js";

const FOLDER = "policies/payers/harbor-health";
const reader: DirectoryReader = {
  list: (folder) => readdirSync(join(root, "test/new-payer", folder)),
  text: (path) => readFileSync(join(root, "test/new-payer", path), "utf8"),
};
const bundle = withCases(reader, loadPolicyFolder(reader, FOLDER));
const commons = loadCommons(projectReader);

describe("a new payer", () => {
  it("is less than a hundred lines of JSON", () => {
    const files = readdirSync(join(root, "test/new-payer", FOLDER), { recursive: true, encoding: "utf8" });
    const lines = files
      .filter((name) => name.endsWith(".json"))
      .flatMap((name) => reader.text(`${FOLDER}/${name}`).trimEnd().split("\n"));
    expect(lines.length).toBeLessThan(100);
  });

  it("passes every check, every case and the lints of meaning", () => {
    expect(checkPolicy(bundle, commons)).toEqual([]);
    expect(runCases(bundle, commons)).toEqual({ passed: 4, problems: [] });
    const { open } = lintPolicy(bundle, commons, new Set());
    expect(open.filter(({ lint }) => lint === "contradiction" || lint === "unreachable-rule")).toEqual([]);
  });

  // Denied on Monday 2026-03-02. P-1: asked on Friday the 6th, two business days end on Tuesday the 10th; held on the 11th.
  // P-2: asked on day ten, held the next day. P-3: asked on day ten and refused. P-4: asked on day eleven and refused.
  it("finds its breaches in a drop by the installed command, without a line of code", () => {
    const out = join(freshFolder(), "out");
    const config = join(root, "test/new-payer/audit.json");
    expect(p2pAudit(["run", "--config", config, "--out", out]).status).toBe(1);
    const findings = readFileSync(join(out, "findings.ndjson"), "utf8").trimEnd().split("\n");
    const seen = findings.map((line) => JSON.parse(line) as Finding);
    expect(seen.map(({ rule, subject, outcome }) => `${rule} ${subject.id} ${outcome}`).sort()).toEqual([
      "HH-DL-01 P-1 fail",
      "HH-WIN-01 P-3 fail",
    ]);
  });

  it("is checked by its folder as by an id", () => {
    const { status, stdout } = p2pAudit(["check", join(root, "test/new-payer", FOLDER)]);
    expect(stdout).toContain("harbor-health: 2 rules, 1 sentence, 4 rule cases pass");
    expect(status).toBe(2);
  });
});
