import { describe, expect, it } from "vitest";
import { mergedRows, type NamedCounts, OTHERS } from "#packet/merged-rows.js";
import { noCounts } from "#shared/outcome.js";

const row = (name: string, pass: number, fail: number, undecided: number): NamedCounts => ({
  name,
  counts: { ...noCounts(), pass, fail, indeterminate: undecided },
});

function shown(rows: readonly NamedCounts[] | null): unknown {
  return rows?.map(({ name, counts }) => [name, counts.pass, counts.fail, counts.indeterminate]) ?? null;
}

describe("rows of a breakdown", () => {
  it("stay apart where none has a count from 1 to 10", () => {
    expect(shown(mergedRows([row("plan", 900, 20, 0), row("a", 100, 0, 11)], "hidden"))).toEqual([
      ["a", 100, 0, 11],
      ["plan", 900, 20, 0],
    ]);
  });

  it("are put together where two have small counts that are not small together", () => {
    const rows = [row("plan", 900, 20, 0), row("a", 100, 6, 0), row("b", 50, 7, 0)];
    expect(shown(mergedRows(rows, "hidden"))).toEqual([
      ["plan", 900, 20, 0],
      [OTHERS, 150, 13, 0],
    ]);
  });

  it("take in the row with the fewest cases where one is small alone", () => {
    const rows = [row("plan", 900, 20, 0), row("a", 300, 15, 0), row("b", 50, 7, 0)];
    expect(shown(mergedRows(rows, "hidden"))).toEqual([
      ["plan", 900, 20, 0],
      [OTHERS, 350, 22, 0],
    ]);
  });

  it("are not shown where fewer than two would be left", () => {
    expect(mergedRows([row("plan", 900, 20, 0), row("a", 100, 6, 0)], "hidden")).toBeNull();
    expect(mergedRows([row("plan", 900, 20, 0)], "hidden")).toBeNull();
    expect(mergedRows([row("plan", 900, 20, 0), row("a", 0, 0, 0)], "hidden")).toBeNull();
  });

  it("are shown as they are where small counts are shown", () => {
    expect(shown(mergedRows([row("plan", 900, 20, 0), row("a", 100, 6, 0)], "shown"))).toEqual([
      ["a", 100, 6, 0],
      ["plan", 900, 20, 0],
    ]);
  });
});
