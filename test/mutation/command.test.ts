import { describe, expect, it } from "vitest";
import { loadSurvivors } from "#mutation/survivors.js";
import type { DirectoryReader } from "#policy/load.js";
import { p2pAudit } from "../support/command-line.js";

const POLICY = "us-42cfr-438-210";

describe("p2p-audit mutate", () => {
  it("prints the score of a policy, and ends with 0 where it is enough", () => {
    const { status, stdout, stderr } = p2pAudit(["mutate", POLICY, "--json"]);
    const [score] = JSON.parse(stdout).policies;
    expect(score).toMatchObject({ policy: POLICY, file: "policy.json" });
    expect(score.mutants.length).toBe(score.killed + score.survived + score.refused);
    expect(status).toBe(score.isEnough ? 0 : 2);
    expect(stderr).toBe("");
  });

  it("ends with 2 where the policy is not known", () => {
    const { status, stderr } = p2pAudit(["mutate", "no-such-policy"]);
    expect(status).toBe(2);
    expect(stderr).toContain("unknown-policy");
  });
});

describe("survivors.json", () => {
  const reader = (text: string): DirectoryReader => ({ list: () => ["survivors.json"], text: () => text });

  it("may be left out", () => {
    const none: DirectoryReader = { list: () => [], text: () => "" };
    expect(loadSurvivors(none, "policies/payers/acme", "acme")).toEqual({ policy: "acme", survivors: [] });
  });

  it.each<[string, unknown, string]>([
    ["another policy's", { policy: "other", survivors: [] }, "policy-id"],
    ["no list", { policy: "acme" }, "schema"],
    ["an entry without a reason", { policy: "acme", survivors: [{ rule: null, mutant: "a#/b" }] }, "schema"],
    [
      "an empty reason",
      { policy: "acme", survivors: [{ rule: null, mutant: "a#/b", reason: "" }] },
      "schema",
    ],
    [
      "a name without a place",
      { policy: "acme", survivors: [{ rule: null, mutant: "a", reason: "r" }] },
      "schema",
    ],
  ])("refused: %s", (_name, value, code) => {
    expect(() => loadSurvivors(reader(JSON.stringify(value)), "policies/payers/acme", "acme")).toThrow(code);
  });

  it("refused: no JSON", () => {
    expect(() => loadSurvivors(reader("{"), "policies/payers/acme", "acme")).toThrow("bad-json");
  });
});
