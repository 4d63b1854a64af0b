import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refuseClosedRun } from "#cli/closed-runs.js";
import { placeBeside } from "#cli/place-beside.js";
import { sha256 } from "#seal/digest.js";
import { type CommandResult, freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const example = join(root, "examples/blue-shield-promise");
const config = join(example, "audit.json");
const folder = freshFolder();
const run = join(folder, "out");
const result = join(run, "audit-result.json");
let before: readonly string[] = [];

/** Every file of the run, with its bytes and its rights. */
function held(): string[] {
  return readdirSync(run)
    .sort()
    .map((name) => `${name} ${sha256(readFileSync(join(run, name)))} ${statSync(join(run, name)).mode}`);
}

function ok(args: readonly string[]): CommandResult {
  const done = p2pAudit(args);
  expect(done, args[0]).toMatchObject({ status: 0, stderr: "" });
  return done;
}

beforeAll(() => {
  ok(["run", "--config", config, "--formats", "md", "--out", run]);
  before = held();
  expect(before.length).toBeGreaterThan(10);
});

describe("the folder of a run", () => {
  it("is verified after a packet, reports and a sample that was read back were made of it", () => {
    const packet = join(folder, "packet");
    ok(["packet", "--result", run, "--packet", join(example, "packet.json"), "--out", packet]);
    expect(readdirSync(packet).filter((name) => name.includes("references"))).toEqual([]);

    const review = join(folder, "review");
    const read = join(folder, "review-read");
    ok(["sample", "--result", run, "--standard", "ncqa-um7", "--seed", "S", "--out", review]);
    const scored = ["--score", join(review, "review.xlsx"), "--sample", join(review, "sample.json")];
    ok(["sample", ...scored, "--result", run, "--out", read]);
    const { stdout } = ok(["render", result, "--formats", "md", "--review", join(read, "review.json")]);
    expect(stdout).toContain(`${run}-reports/ncqa-um7.md\n`);
    expect(readFileSync(`${run}-reports/ncqa-um7.md`, "utf8")).toContain("### Mock file review");

    const { stdout: verified } = ok(["verify", run, "--config", config]);
    expect(verified).toContain("verified: made again from its inputs, every file has the same bytes");
    expect(held()).toEqual(before);
  });

  const samples = ["sample", "--result", run, "--purpose", "validation", "--seed", "S"];
  const score = ["sample", "--score", "none.xlsx", "--sample", "none.json"];
  const other = join(root, "examples/whatif/438-210-fourteen-days");
  const drop = join(example, "drop");
  const packet = ["packet", "--result", run, "--packet", join(example, "packet.json"), "--formats", "html"];
  const template = join(root, "reports/templates/report.md.hbs");

  it.each<[string, ...string[]]>([
    ["--out", "render", result, "--formats", "md", "--out", run],
    ["--out", "render", result, "--formats", "md", "--out", join(run, "reports")],
    ["--out", "render", result, "--template", template, "--report", "ncqa-um7", "--out", join(run, "own.md")],
    ["--out", ...packet, "--out", run],
    ["--out", ...packet, "--out", join(run, "packet")],
    ["--out", ...samples, "--out", join(run, "validation")],
    ["--out", ...score, "--out", run],
    ["--out", "thresholds", "--from-result", run, "--out", join(run, "thresholds.json")],
    ["--out", "compare", run, run, "--format", "md", "--out", join(run, "changes.md")],
    ["--out", "coverage", "--result", run, "--out", join(run, "coverage.txt")],
    ["--out", "export", "--result", run, "--out", join(run, "ledger.duckdb")],
    ["--parquet", "export", "--result", run, "--parquet", join(run, "tables")],
    ["--out", "whatif", "--result", run, "--with", other, "--out", run],
    ["--out", "init", drop, "--out", join(run, "audit")],
    ["--history", "arrive", drop, "--history", join(run, "history")],
    ["--out", "synth", "--payer", "molina-il-mmp", "--determinations", "1", "--out", join(run, "synth")],
    ["--out", "run", "--config", config, "--out", join(run, "again")],
    [
      "--ci-out",
      "run",
      "--config",
      config,
      "--out",
      join(folder, "new"),
      "--ci",
      "--ci-out",
      join(run, "ci"),
    ],
    ["--ci-out", "run", "--config", config, "--out", "fresh", "--ci", "--ci-out", "fresh/ci"],
  ])("takes nothing more: %s of %s", (option, ...args) => {
    const { status, stdout, stderr } = p2pAudit(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("run-closed");
    expect(stderr).toContain(`at   ${option}\n`);
    expect(held()).toEqual(before);
    expect(readdirSync(folder)).not.toContain("new");
    expect(readdirSync(root)).not.toContain("fresh");
  });

  it("is replaced as a whole by a run", () => {
    ok(["run", "--config", config, "--formats", "md", "--out", run]);
    expect(held()).toEqual(before);
  });
});

describe("what lies in the folder of a run", () => {
  const links = join(folder, "links");
  const refused = (path: string) => () => refuseClosedRun(path, "--out");

  beforeAll(() => {
    mkdirSync(links);
    symlinkSync(run, join(links, "run"));
    symlinkSync(result, join(links, "result"));
    mkdirSync(join(folder, "page"));
    writeFileSync(join(folder, "page/manifest.json"), "{}");
  });

  it.each([
    ["itself", run, "is the folder of a run"],
    ["itself, otherwise written", `${run}/`, "is the folder of a run"],
    ["itself, upwards", `${run}/a/..`, "is the folder of a run"],
    ["deep in it, though not there", join(run, "a/b/c.json"), "lies in the folder of a run"],
    ["behind a link", join(links, "run"), "is the folder of a run"],
    ["below a link", join(links, "run/a/b.json"), "lies in the folder of a run"],
    ["a file behind a link", join(links, "result"), "lies in the folder of a run"],
  ])("is refused: %s", (_, path, words) => {
    expect(refused(path)).toThrow(words);
  });

  it.each([
    ["beside it", `${run}-reports`],
    ["above it", folder],
    ["beside a link to it", join(links, "else")],
    ["a folder with the manifest of something else", join(folder, "page/out")],
  ])("is not: %s", (_, path) => {
    expect(refused(path)).not.toThrow();
  });

  it("is called after the folder it lies beside, however that is named", () => {
    expect(placeBeside("out", "-reports")).toBe("out-reports");
    expect(placeBeside("runs/a/", "-reports")).toBe("runs/a-reports");
    expect(placeBeside(".", "-reports")).toBe(`${resolve(".")}-reports`);
    expect(placeBeside("a/..", "-reports")).toBe(`${resolve(".")}-reports`);
  });
});
