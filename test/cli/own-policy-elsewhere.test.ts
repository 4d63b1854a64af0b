import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const tree = freshFolder();
const config = join(tree, "audit.json");
const run = join(tree, "out");
const OWN = "policies/payers/harbor-health";

/** The example, judged by a policy of the user's own too, which lies beside its configuration. */
beforeAll(() => {
  cpSync(join(root, "examples/blue-shield-promise"), tree, { recursive: true });
  cpSync(join(root, "test/new-payer/policies"), join(tree, "policies"), { recursive: true });
  const given = JSON.parse(readFileSync(config, "utf8"));
  writeFileSync(config, JSON.stringify({ ...given, policies: [...given.policies, OWN] }));
  const ran = p2pAudit(["run", "--config", config, "--out", run, "--formats", "none"]);
  expect(ran.status, ran.stderr).toBe(0);
});

/** Every command is started in the folder of the program, where no such policy lies. */
describe("a run judged by a policy of the user's own, from another folder", () => {
  const at = (name: string) => join(tree, name);

  it("is sampled", () => {
    const args = ["--purpose", "validation", "--seed", "7", "--out", at("sample")];
    const { status, stderr } = p2pAudit(["sample", "--result", run, ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("is judged again with an answer, and what that gives is verified", () => {
    const answer = ["--answer", "ca-hsc-1367-01/nurse-may-deny=no", "--who", "X", "--date", "2026-11-21"];
    const args = [...answer, "--formats", "none", "--out", at("answered")];
    const { status, stderr } = p2pAudit(["questions", "--result", run, ...args]);
    // The answer makes findings of what was open, more than the limits of the example allow.
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const verified = p2pAudit(["verify", at("answered")]);
    expect({ status: verified.status, stderr: verified.stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("is replayed under another wording of it", () => {
    cpSync(join(tree, OWN), at("other/harbor-health"), { recursive: true });
    const { status, stderr } = p2pAudit(["whatif", "--result", run, "--with", at("other/harbor-health")]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("asks for its configuration where that is gone", () => {
    const moved = freshFolder();
    cpSync(run, moved, { recursive: true });
    const args = ["--purpose", "validation", "--seed", "7", "--out", join(freshFolder(), "sample")];
    const { status, stderr } = p2pAudit(["sample", "--result", moved, ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain("config-not-found");
    rmSync(moved, { recursive: true });
  });
});
