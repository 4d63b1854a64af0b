import { describe, expect, it } from "vitest";
import { addUp } from "#result/add-up.js";

/** What a few cases could have counted to. */
const one = () => ({
  key: { delegate: "north", lines: ["a", "b"], month: null },
  cases: { met: 3, "not met": 1 },
  members: new Set(["m1", "m2"]),
  cells: new Map([
    ["x", { subjects: 2, left: [1, 0, 4] }],
    ["y", { subjects: 1, left: [0, 0, 1] }],
  ]),
});
const other = () => ({
  key: { delegate: "north", lines: ["a", "b"], month: null },
  cases: { met: 10, "not met": 0 },
  members: new Set(["m2", "m3"]),
  cells: new Map([
    ["z", { subjects: 7, left: [7, 0, 0] }],
    ["y", { subjects: 5, left: [2, 3, 0] }],
  ]),
});

describe("adding up counts", () => {
  it("adds numbers, unites sets, goes into maps, lists and objects, and leaves names alone", () => {
    const counted = one();
    addUp(counted, other());
    expect(counted.key).toEqual({ delegate: "north", lines: ["a", "b"], month: null });
    expect(counted.cases).toEqual({ met: 13, "not met": 1 });
    expect(counted.members).toEqual(new Set(["m1", "m2", "m3"]));
    expect(Object.fromEntries(counted.cells)).toEqual({
      x: { subjects: 2, left: [1, 0, 4] },
      y: { subjects: 6, left: [2, 3, 1] },
      z: { subjects: 7, left: [7, 0, 0] },
    });
  });

  it("comes to the same in whatever order", () => {
    const [first, second] = [one(), other()];
    addUp(first, other());
    addUp(second, one());
    expect(second).toEqual(first);
  });

  it("adds nothing to what was counted where nothing was", () => {
    const counted = { cells: new Map<string, { subjects: number }>(), sums: { total: 0 } };
    addUp(counted, { cells: new Map([["x", { subjects: 2 }]]), sums: { total: 2 } });
    addUp(counted, { cells: new Map(), sums: { total: 0 } });
    expect(counted).toEqual({ cells: new Map([["x", { subjects: 2 }]]), sums: { total: 2 } });
  });
});
