import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type CommandResult, freshFolder } from "../support/command-line.js";
import { root } from "../support/project.js";
import { HEADER, layOut, MAIN, ROW, runAudit } from "./audited.js";

const FAULT = pathToFileURL(join(root, "test/faults/fault.mjs")).href;
const first = join(layOut(freshFolder(), { "determination.csv": `${HEADER}\nD1,${ROW}\n` }), "drop");
const LATER = `${HEADER}\n${`D2,${ROW}\n`.repeat(50)}`;
const tree = layOut(freshFolder(), { "later.csv": LATER });
const history = join(freshFolder(), "history");

function arrive(drop: string, at: string, into: string, fault: object = {}): CommandResult {
  const args = ["--import", FAULT, MAIN, "arrive", drop, "--history", into, "--at", at];
  const env = { ...process.env, FAULT: JSON.stringify(fault) };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env });
  return { status, stdout, stderr };
}

/** All that lies in a history, by name and content. */
function held(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]));
}

beforeAll(() => {
  expect(arrive(first, "2026-10-01T00:00Z", history).status).toBe(0);
});

describe("a delivery", () => {
  // Nothing fits; the file is cut short; the file fits, the list of arrivals does not.
  it.each([0, LATER.length - 100, LATER.length + 100])(
    "that meets a full disk after %i bytes is not in the history, and then is",
    (room) => {
      const copy = join(freshFolder(), "copy");
      cpSync(history, copy, { recursive: true });
      const before = held(copy);
      const { status, stderr } = arrive(join(tree, "drop"), "2026-11-01T00:00Z", copy, { room });
      expect(stderr).toContain("  disk-full: ");
      expect(status).toBe(2);
      const after = held(copy);
      for (const [name, content] of Object.entries(before)) expect(after[name]).toBe(content);
      for (const name of Object.keys(after)) expect(name).not.toMatch(/draft|lock/);
      expect(arrive(join(tree, "drop"), "2026-11-01T00:00Z", copy).status).toBe(0);
      const whole = join(freshFolder(), "whole");
      cpSync(history, whole, { recursive: true });
      expect(arrive(join(tree, "drop"), "2026-11-01T00:00Z", whole).status).toBe(0);
      expect(held(copy)).toEqual(held(whole));
    },
  );
});

describe("a history of another version", () => {
  it.each([
    [
      "with a kind of line that there is not",
      '{"line":"merge","at":"2026-11-01T00:00:00Z","ofWhom":"MEMBER-77"}\n',
    ],
    ["cut short in a line", '{"line":"arrival","at":"2026-11-0'],
  ])("%s is told with its line, and nothing of it is repeated", (_name, line) => {
    const copy = join(freshFolder(), "copy");
    cpSync(history, copy, { recursive: true });
    appendFileSync(join(copy, "arrivals.ndjson"), line);
    const before = held(copy);
    for (const { status, stderr } of [
      arrive(join(tree, "drop"), "2026-11-02T00:00Z", copy),
      runAudit(tree, {}, ["--history", copy]),
    ]) {
      expect(stderr).toMatch(/ {2}history-line: the line /);
      expect(stderr).toContain("arrivals.ndjson:2");
      expect(stderr).not.toMatch(/MEMBER-77|ofWhom/);
      expect(status).toBe(2);
    }
    expect(held(copy)).toEqual(before);
  });

  it("whose kept file was changed stops the run", () => {
    const copy = join(freshFolder(), "copy");
    cpSync(history, copy, { recursive: true });
    const [name = ""] = readdirSync(join(copy, "files"));
    const path = join(copy, "files", name);
    writeFileSync(path, readFileSync(path, "utf8").replace("deny", "Deny"));
    const { status, stderr } = runAudit(tree, {}, ["--history", copy]);
    expect(stderr).toContain("  history-content: ");
    expect(status).toBe(2);
  });
});
