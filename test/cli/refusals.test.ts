import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { arrive } from "#cli/commands/arrive.js";
import { thresholdsCommand } from "#cli/commands/thresholds.js";
import { confirmedProblems } from "#cli/config-problems.js";
import { drawFiles } from "#cli/draw-samples.js";
import { auditWith, type EngineOptions } from "#cli/engine.js";
import { readSettings } from "#cli/settings.js";
import { readBaseline } from "#cli/thresholds.js";
import type { ArrivalChecks } from "#generated/types.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { codesOf, problemsAfter, problemsOf } from "../support/problems.js";
import { root } from "../support/project.js";

const NEW_PAYER = join(root, "test/new-payer");

describe("options of the engine", () => {
  const settings = readSettings({ config: join(NEW_PAYER, "audit.json") });
  const run = (options: Partial<EngineOptions>) =>
    auditWith(
      { engine: "duckdb", memory: "2GB", ...options },
      { ...settings, files: [], inputs: [], program: { name: "p2p-audit", version: "0" } },
      { onFindings: () => undefined },
    );

  it.each([
    [{ engine: "spark" }, "unknown-engine"],
    [{ memory: "much" }, "bad-memory"],
    [{ memory: "2" }, "bad-memory"],
    [{ threads: "0" }, "bad-threads"],
    [{ threads: "1.5" }, "bad-threads"],
    [{ threads: "1000" }, "bad-threads"],
  ])("%j: %s", async (options, code) => {
    expect(codesOf(await problemsAfter(() => run(options)))).toEqual([code]);
  });
});

describe("a configuration", () => {
  it("without drop and history: drop-missing", () => {
    const options = { policies: "ncqa-um7", asOf: "2026-11-15T23:59:59Z" };
    expect(codesOf(problemsOf(() => readSettings(options)))).toEqual(["drop-missing"]);
  });

  it("that explains an alarm of no check: unknown-check", () => {
    const known = { checks: [{ id: "file-missing" }] } as unknown as ArrivalChecks;
    const confirmed = ["file-missing", "file-mising"].map((check) => ({
      check,
      reason: "told",
      statedBy: "x",
    }));
    const config = { arrival: { confirmed } } as unknown as Parameters<typeof confirmedProblems>[0];
    expect(confirmedProblems(config, known, "audit.json")).toMatchObject([
      { code: "unknown-check", at: "audit.json#/arrival/confirmed/1/check" },
    ]);
  });
});

it("a drop without a file does not arrive: drop-empty", async () => {
  const folder = freshFolder();
  const drop = join(folder, "drop");
  mkdirSync(drop);
  expect(codesOf(await problemsAfter(() => arrive(drop, { history: join(folder, "history") })))).toEqual([
    "drop-empty",
  ]);
});

describe("a run that cannot be trusted, of one policy", () => {
  const folder = freshFolder();
  const out = join(folder, "out");

  beforeAll(() => {
    cpSync(NEW_PAYER, folder, { recursive: true });
    const config = join(folder, "audit.json");
    const owed = [{ sender: "plan", kinds: ["appeal"], months: ["2026-03"], files: ["appeals_{month}.csv"] }];
    const own = JSON.parse(readFileSync(config, "utf8"));
    writeFileSync(config, JSON.stringify({ ...own, policies: ["ca-hsc-1367-01"], deliveries: owed }));
    expect(p2pAudit(["run", "--config", config, "--formats", "none", "--out", out]).status).toBe(3);
  });

  it("gives no limits: run-untrusted", async () => {
    expect(codesOf(await problemsAfter(() => thresholdsCommand({ fromResult: out })))).toEqual([
      "run-untrusted",
    ]);
  });

  it("is compared with by no limit: baseline-untrusted", async () => {
    expect(codesOf(await problemsAfter(() => readBaseline(out)))).toEqual(["baseline-untrusted"]);
  });

  it("has no files to review under a standard that it did not judge: standard-not-run", async () => {
    expect(codesOf(await problemsAfter(() => drawFiles(out, "seed", "ncqa-um7")))).toEqual([
      "standard-not-run",
    ]);
  });

  it("is not asked to leave out what is no disposition: unknown-disposition", async () => {
    const asked = () => thresholdsCommand({ fromResult: out, leaveOut: "acknowledged,forgotten" });
    expect(codesOf(await problemsAfter(asked))).toEqual(["unknown-disposition"]);
  });
});

describe("check", () => {
  const policy = (folder: string) => join(folder, "policies/payers/harbor-health");
  const checked = (folder: string) => p2pAudit(["check", policy(folder)]);

  it("says what the linter remarks: lint-remark", () => {
    const { status, stderr } = checked(NEW_PAYER);
    expect(status).toBe(2);
    expect(stderr).toContain("lint-remark: ");
    expect(stderr).not.toContain("accepted-remark-gone");
  });

  it("says which accepted remark nobody makes: accepted-remark-gone", () => {
    const folder = freshFolder();
    cpSync(NEW_PAYER, folder, { recursive: true });
    const path = join(policy(folder), "policy.json");
    const accepted = [{ lint: "contradiction", at: "HH-DL-01", reason: "there is none" }];
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), accepted }));
    expect(checked(folder).stderr).toContain("accepted-remark-gone: ");
  });
});
