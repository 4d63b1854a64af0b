import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { freshFolder } from "../support/command-line.js";
import { root } from "../support/project.js";
import { HEADER, layOut, leftBeside, MAIN, ROW, runAudit, stateOf } from "./audited.js";

const folder = layOut(freshFolder(), { "determination.csv": `${HEADER}\nD1,${ROW}\nD2,${ROW}\n` });
const out = join(folder, "out");
let before: string | null = null;

beforeAll(() => {
  expect(runAudit(folder).status).toBe(0);
  before = stateOf(out);
});

/** It ends with 2 and its code, no trace of the stack; what was there is untouched and nothing lies about. */
function expectStopped({ status, stderr }: { status: number | null; stderr: string }, code: string): void {
  expect(stderr).toContain(`  ${code}: `);
  expect(stderr).not.toMatch(/\n\s+at .*\.js:\d+|unexpected/);
  expect(status).toBe(2);
  expect(stateOf(out)).toBe(before);
  expect(leftBeside(folder)).toEqual([]);
}

function expectSameAgain(): void {
  expect(runAudit(folder).status).toBe(0);
  expect(stateOf(out)).toBe(before);
  expect(leftBeside(folder)).toEqual([]);
}

describe("a disk that is full", () => {
  it.each([0, 10, 1000, 3000])("after %i bytes stops the run; nothing is cut short in silence", (room) => {
    expectStopped(runAudit(folder, { room }), "disk-full");
  });

  it.each(["audit-result.json", "manifest.json", "hsc-1367-01.md"])("at %s stops the run", (at) => {
    expectStopped(runAudit(folder, { fail: "ENOSPC", on: "writeFileSync", at }), "disk-full");
  });

  it.skipIf(process.platform === "win32")(
    "by the system's own limit stops the run; then it gives the same",
    () => {
      const command = `ulimit -f 8; exec "$0" "$1" run --config "$2" --out "$3"`;
      const args = ["-c", command, process.execPath, MAIN, join(folder, "audit.json"), out];
      const env = { ...process.env, TMPDIR: join(folder, "tmp") };
      expectStopped(spawnSync("bash", args, { encoding: "utf8", env }), "disk-full");
      expectSameAgain();
    },
  );

  it.skipIf(!existsSync("/dev/full"))("where the summary goes ends with 2, and the results are there", () => {
    const args = [MAIN, "run", "--config", join(folder, "audit.json"), "--out", out];
    const stdio: ["ignore", number, "pipe"] = ["ignore", openSync("/dev/full", "w"), "pipe"];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", stdio });
    expect(stderr).toContain("  disk-full: ");
    expect(stderr).not.toMatch(/\n\s+at .*\.js:\d+/);
    expect(status).toBe(2);
    expect(stateOf(out)).toBe(before);
  });
});

describe("an output folder", () => {
  it.each([
    ["EROFS", "mkdirSync", "out.draft", "not-permitted"],
    ["EACCES", "openSync", "out.lock", "not-permitted"],
    ["EBUSY", "renameSync", "tree/out", "open-elsewhere"],
  ] as const)("that answers %s to %s stops the run", (fail, on, at, code) => {
    expectStopped(runAudit(folder, { fail, on, at: at.replace("tree", folder) }), code);
  });

  it("whose draft cannot take its place is put back", () => {
    expectStopped(runAudit(folder, { fail: "EPERM", on: "renameSync", at: "out.draft" }), "not-permitted");
  });

  it.skipIf(!existsSync("/sys/kernel"))("on a disk that can only be read stops the run", () => {
    const { status, stderr } = runAudit(folder, {}, ["--out", "/sys/kernel/p2p-audit-out"]);
    expect(stderr).toMatch(/ {2}(not-permitted|file-vanished): /);
    expect(status).toBe(2);
  });

  it("that is a file, or lies below one, stops the run", () => {
    const file = join(freshFolder(), "file");
    writeFileSync(file, "");
    expect(runAudit(folder, {}, ["--out", file]).stderr).toContain("  out-not-ours: ");
    expect(runAudit(folder, {}, ["--out", join(file, "out")]).stderr).toMatch(
      / {2}(no-folder|out-not-ours): /,
    );
    expect(readFileSync(file, "utf8")).toBe("");
  });

  it("reached by a link is replaced where it lies; the link stays", () => {
    const real = join(freshFolder(), "real");
    mkdirSync(real);
    const link = join(freshFolder(), "link");
    symlinkSync(real, link);
    expect(runAudit(folder, {}, ["--out", link]).status).toBe(0);
    expect(stateOf(real)).toBe(before);
    expect(stateOf(link)).toBe(before);
  });

  it("with a file open in another program is replaced, and that program reads on", () => {
    const handle = openSync(join(out, "findings.csv"), "r");
    expectSameAgain();
    expect(readFileSync(handle).length).toBeGreaterThan(0);
  });
});

describe("two runs to one folder at once", () => {
  it("do not mix: the second stops, the first ends as ever", async () => {
    const go = join(freshFolder(), "go");
    const fault = JSON.stringify({ waitFor: go });
    const preload = pathToFileURL(join(root, "test/faults/fault.mjs")).href;
    const args = ["--import", preload, MAIN, "run", "--config", join(folder, "audit.json"), "--out", out];
    const env = { ...process.env, FAULT: fault, TMPDIR: join(folder, "tmp") };
    const first = spawn(process.execPath, args, { env, stdio: "ignore" });
    const ended = new Promise((resolve) => first.once("exit", resolve));
    while (!readdirSync(folder).some((name) => name.startsWith("out.draft-")))
      await new Promise((resolve) => setTimeout(resolve, 20));
    const second = runAudit(folder);
    writeFileSync(go, "");
    expect(second.stderr).toContain("  out-in-use: ");
    expect(second.stderr).toContain(join(folder, "out.lock"));
    expect(second.status).toBe(2);
    expect(await ended).toBe(0);
    expect(stateOf(out)).toBe(before);
    expect(leftBeside(folder)).toEqual([]);
  });

  it("of which one was killed do not stand in each other's way; that of another machine does", () => {
    const lock = join(folder, "out.lock");
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    writeFileSync(lock, `${gone} ${hostname()}\n`);
    expectSameAgain();
    writeFileSync(lock, `${gone} another-machine\n`);
    const held = runAudit(folder);
    expect(held.stderr).toContain("  out-in-use: ");
    expect(held.status).toBe(2);
    rmSync(lock);
    expectSameAgain();
  });
});

describe("a drop", () => {
  it("of which a file changes while it is read stops the run; then the same gives the same", () => {
    const file = join(folder, "drop/determination.csv");
    const content = readFileSync(file);
    const stopped = runAudit(folder, { touch: "determination.csv", file });
    writeFileSync(file, content);
    expectStopped(stopped, "file-changed");
    expect(stopped.stderr).toContain("at   determination.csv");
    expectSameAgain();
  });

  it("to which a file is added while it is read stops the run", () => {
    const file = join(folder, "drop/notice.csv");
    const stopped = runAudit(folder, { touch: "determination.csv", file });
    rmSync(file);
    expectStopped(stopped, "file-changed");
    expect(stopped.stderr).toContain("at   notice.csv");
  });

  it("that holds a link, to a file or a folder, is refused by name; one reached by a link is read", () => {
    const linked = layOut(freshFolder(), { "determination.csv": `${HEADER}\nD1,${ROW}\n` });
    symlinkSync("/etc/hostname", join(linked, "drop/notice.csv"));
    symlinkSync("..", join(linked, "drop/more"));
    const { status, stderr } = runAudit(linked);
    expect(stderr.match(/ {2}drop-link: /g)).toHaveLength(2);
    expect(stderr).toContain("at   notice.csv");
    expect(status).toBe(2);
    const beside = join(freshFolder(), "latest");
    symlinkSync(join(folder, "drop"), beside);
    expect(runAudit(folder, {}, ["--drop", beside, "--out", join(freshFolder(), "out")]).status).toBe(0);
  });
});
