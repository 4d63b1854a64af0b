import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { createProgram } from "#cli/program.js";
import { root } from "../support/project.js";

const folder = `${root}examples/ci/`;
const workflow = readFileSync(`${folder}p2p-audit.yml`, "utf8");
const script = readFileSync(`${folder}monthly.sh`, "utf8");

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps: readonly {
          readonly uses?: string;
          readonly run?: string;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      }
    >
  >;
}

const { jobs } = parseDocument(workflow, { strict: true, uniqueKeys: true }).toJS() as Workflow;
const steps = Object.values(jobs).flatMap((job) => job.steps);
const runs = [...steps.flatMap(({ run }) => run ?? []), script];

describe("examples/ci", () => {
  it("is YAML without a fault or a warning", () => {
    const { errors, warnings } = parseDocument(workflow, { strict: true, uniqueKeys: true });
    expect([...errors, ...warnings]).toEqual([]);
    expect(steps.every(({ uses, run }) => (uses === undefined) !== (run === undefined))).toBe(true);
  });

  it("names no host, and actions by owner and version", () => {
    expect(workflow).not.toMatch(/https?:|\b\w+\.(com|org|net|io)\b/);
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
  });

  it("uploads what holds no case data, and nothing else", () => {
    const uploads = steps.filter(({ uses }) => uses?.startsWith("actions/upload-artifact"));
    expect(uploads.map((step) => step.with?.path)).toEqual(["out-ci"]);
  });

  it("uses options that there are", () => {
    const known = createProgram()
      .commands.find((command) => command.name() === "run")
      ?.options.map(({ long }) => long);
    const used = runs
      .filter((text) => text.includes("p2p-audit run") || text.includes('p2p-audit" run'))
      .flatMap((text) => text.slice(text.indexOf("p2p-audit")).match(/(?<=\s)--[a-z-]+/g) ?? []);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((name) => !known?.includes(name))).toEqual([]);
  });

  it("has scripts that the shell can read", () => {
    for (const text of runs)
      expect(spawnSync("sh", ["-n"], { input: text, encoding: "utf8" }).stderr).toBe("");
    expect(statSync(`${folder}monthly.sh`).mode & 0o111).toBe(0o111);
  });
});
