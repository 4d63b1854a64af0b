import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { freshFolder } from "../support/command-line.js";
import { HEADER, layOut, leftBeside, ROW, runAudit, stateOf } from "./audited.js";

const folder = layOut(freshFolder(), { "determination.csv": `${HEADER}\nD1,${ROW}\nD2,${ROW}\n` });
const out = join(folder, "out");
const earlier = join(freshFolder(), "earlier");
let before: string | null = null;
let after: string | null = null;
let steps = 0;

beforeAll(() => {
  runAudit(folder);
  cpSync(out, earlier, { recursive: true });
  before = stateOf(out);
  writeFileSync(join(folder, "drop/determination.csv"), `${HEADER}\nD1,${ROW}\nD2,${ROW}\nD3,${ROW}\n`);
  const count = join(freshFolder(), "count");
  runAudit(folder, { countTo: count });
  after = stateOf(out);
  steps = Number(readFileSync(count, "utf8"));
  expect(before).not.toBe(after);
  expect(steps).toBeGreaterThan(100);
});

/** Numbers from 0 up to 1, the same ones each time. */
function* drawn(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

function restore(): void {
  rmSync(out, { recursive: true, force: true });
  cpSync(earlier, out, { recursive: true });
}

describe("a run that is killed", () => {
  it("at twenty points leaves the earlier results whole, and the next run clears up and gives the same bytes", () => {
    const lot = drawn(7);
    // Half of them among the last steps: most of the others only read.
    const points = Array.from({ length: 20 }, (_, index) => {
      const from = index % 2 === 0 ? 0 : steps - 40;
      return 1 + from + Math.floor((lot.next().value ?? 0) * (steps - from));
    });
    for (const killAt of points) {
      restore();
      const { status } = runAudit(folder, { killAt });
      expect(status, `killed at step ${killAt} of ${steps}`).toBe(null);
      const aside = readdirSync(folder).filter((name) => name.startsWith("out.old-"));
      const states = [out, ...aside.map((name) => join(folder, name))]
        .map(stateOf)
        .filter((one) => one !== null);
      expect(
        states.some((state) => state === before || state === after),
        `step ${killAt}`,
      ).toBe(true);
      if (existsSync(out)) expect([before, after], `step ${killAt}`).toContain(stateOf(out));
    }
    const again = runAudit(folder);
    expect(again.stderr).toBe("");
    expect(stateOf(out)).toBe(after);
    expect(leftBeside(folder)).toEqual([]);
  }, 300_000);

  it.each(["openSync", "linkSync"])("while it takes its lock, after %s, keeps nobody out", (killAfter) => {
    expect(runAudit(folder, { killAfter, at: "out.lock" }).status).toBe(null);
    expect(leftBeside(folder)).not.toEqual([]);
    expect(runAudit(folder).stderr).toBe("");
    expect(stateOf(out)).toBe(after);
    expect(leftBeside(folder)).toEqual([]);
  });

  it("between the two renames of the end has its earlier results put back, even by a run that stops", () => {
    restore();
    expect(runAudit(folder, { killOn: "renameSync", at: "out.draft-" }).status).toBe(null);
    expect(existsSync(out)).toBe(false);
    const stopped = runAudit(folder, { fail: "ENOSPC", on: "writeFileSync", at: "audit-result" });
    expect(stopped.status).toBe(2);
    expect(stateOf(out)).toBe(before);
    expect(leftBeside(folder)).toEqual([]);
  });
});
