import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { freshFolder } from "../support/fresh-folder.js";
import { differenceOf } from "./compare.js";
import { type EngineOutput, engineOf, reference } from "./engine.js";
import { FAULTS, faulty } from "./faults.js";
import { drawBatch } from "./generate/batch.js";
import type { Acceptance } from "./generate/policies.js";
import { hunt, type Quarry, smallest } from "./hunt.js";
import { optionsOf } from "./options.js";
import { shipped } from "./run.js";
import { readScenario, writeScenario } from "./scenario.js";
import { reductions } from "./shrink/reductions.js";
import { addBatch, emptyStatistics, OPERATORS, share } from "./statistics.js";

/** Says yes from the call after the n-th on: a search of fixed length, whatever the machine. */
function after(calls: number): () => boolean {
  let left = calls;
  return () => {
    left -= 1;
    return left < 0;
  };
}

const fresh = (): Acceptance => ({ taken: 0, refused: new Map() });

describe("the drawn batches", () => {
  it("come to every outcome, use every operator and are taken by the loader", async () => {
    const acceptance = fresh();
    const counts = emptyStatistics();
    const asked = { seed: "vitest", cases: 2_400, batch: 60, acceptance };
    for await (const quarry of hunt(null, {
      ...asked,
      onBatch: (batch, expected) => addBatch(counts, batch.policies, expected),
    })) {
      throw new Error(`${quarry.batch.name} differs from nothing`);
    }
    for (const outcome of ["not-applicable", "pass", "pending", "needs-review", "indeterminate"])
      expect(share(counts.outcomes, outcome), outcome).toBeGreaterThan(3);
    expect(share(counts.outcomes, "fail")).toBeGreaterThan(10);
    expect(counts.errors.size).toBeGreaterThan(0);
    expect(OPERATORS.filter((name) => !counts.operators.has(name))).toEqual([]);
    const refused = [...acceptance.refused.values()].reduce((sum, one) => sum + one, 0);
    expect(acceptance.taken / (acceptance.taken + refused)).toBeGreaterThan(0.9);
    for (const code of ["bad-date", "wrong-column-count", "duplicate-key", "duplicate-key-conflict"])
      expect([...counts.rejects.keys()]).toContain(code);
  });

  it("are the same for the same seed, and others for another", () => {
    const [one, same, other] = ["x/1", "x/1", "x/2"].map((seed) => drawBatch(seed, 20, shipped, fresh()));
    expect(same).toEqual(one);
    expect({ ...other, name: "" }).not.toEqual({ ...one, name: "" });
  });

  it("are judged alike when they are written to a folder and read as the command line reads one", async () => {
    for (const seed of ["folder/1", "folder/2", "folder/3"]) {
      const folder = freshFolder();
      const batch = drawBatch(seed, 30, shipped, fresh());
      writeScenario(batch, folder, "words");
      const written = await reference(readScenario(folder), true);
      let drawn: EngineOutput | null = null;
      const asked = { seed: seed.split("/")[0] as string, cases: 30, batch: 30, acceptance: fresh() };
      const keep = (_: unknown, expected: EngineOutput) => {
        drawn = expected;
      };
      for await (const _ of hunt(null, { ...asked, first: Number(seed.split("/")[1]), onBatch: keep }));
      expect(drawn).not.toBeNull();
      const { findings, rejects, outcomes, pending } = drawn as unknown as EngineOutput;
      expect({ ...written, result: [], questions: [], ledger: [] }).toEqual({
        findings,
        rejects,
        outcomes,
        pending,
        result: [],
        questions: [],
        ledger: [],
      });
      rmSync(folder, { recursive: true });
    }
  });
});

describe("an engine with one fault", () => {
  const names = ["before read as atOrBefore", "not-yet tokens missing"];

  it.each(names)("is found out and the case cut down: %s", async (name) => {
    const engine = faulty(FAULTS.find((fault) => fault.name === name) ?? expect.fail(name));
    const counts: NonNullable<Parameters<typeof hunt>[1]["counts"]> = ({ part }) =>
      part === "outcomes" || part === "rejects";
    const asked = { seed: "fault", cases: 9_000, batch: 30, acceptance: fresh(), counts };
    const { value } = await hunt(engine, asked).next();
    const quarry = value as Quarry;
    expect(quarry).toBeDefined();
    const { batch, difference } = await smallest(quarry, after(2_500));
    expect(difference.part).toBe(quarry.difference.part);
    expect(batch.policies.flatMap(({ rules }) => rules)).toHaveLength(1);
    expect(batch.files.flatMap(({ rows }) => rows).length).toBeLessThanOrEqual(4);
  });

  it("that breaks is found out", async () => {
    const broken = engineOf(() => Promise.reject(new Error("it broke")));
    expect((await broken({} as Parameters<typeof broken>[0], false)).result[0]).toContain("it broke");
    const { value } = await hunt(broken, { seed: "x", cases: 5, batch: 5, acceptance: fresh() }).next();
    expect(value).toBeDefined();
  });
});

describe("differenceOf", () => {
  const output: EngineOutput = {
    result: ["r"],
    findings: ["a", "b"],
    rejects: [],
    questions: [],
    pending: [],
    outcomes: null,
    ledger: ["l"],
  };

  it("is null for the same bytes, whatever one of the two was not asked for", () => {
    expect(differenceOf(output, { ...output })).toBeNull();
    expect(differenceOf({ ...output, outcomes: ["o"] }, output)).toBeNull();
  });

  it("names the first line that differs, is lacking or is too many", () => {
    expect(differenceOf(output, { ...output, findings: ["a", "c"], result: ["s"] })).toEqual({
      part: "findings",
      index: 1,
      expected: "b",
      actual: "c",
    });
    expect(differenceOf(output, { ...output, findings: ["a"] })).toMatchObject({ index: 1, actual: null });
    expect(differenceOf(output, { ...output, rejects: ["x"] })).toMatchObject({
      part: "rejects",
      expected: null,
    });
  });
});

describe("reductions", () => {
  it("take out members and items, and put parts in the place of the whole", () => {
    const steps = [...reductions({ not: { field: "x" } })];
    expect(steps).toEqual([{}, { field: "x" }, true, false, { not: {} }, { not: true }, { not: false }]);
    expect([...reductions({ all: [{ field: "x" }, true] })]).toContainEqual({ all: [true] });
    expect([...reductions({ all: [{ field: "x" }, true] })]).toContainEqual({ field: "x" });
    expect([...reductions("x")]).toEqual([]);
  });
});

describe("optionsOf", () => {
  it("reads what is given and refuses what it does not know", () => {
    expect(optionsOf(["--cases", "5", "--seed", "s", "--stats"])).toMatchObject({
      cases: 5,
      seed: "s",
      stats: true,
    });
    expect(optionsOf([])).toMatchObject({ cases: 20_000, seed: "1", stats: false, selfTest: false });
    expect(() => optionsOf(["--case", "5"])).toThrow("not understood");
    expect(() => optionsOf(["--cases", "many"])).toThrow("whole number");
  });
});
