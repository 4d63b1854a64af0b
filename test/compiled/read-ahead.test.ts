import { describe, expect, it } from "vitest";
import { readAhead } from "#compiled/read-ahead.js";

/** Reads numbers up to `count` and notes where each batch began. */
function numbers(count: number, batch: number, failsAt = -1) {
  const begun: number[] = [];
  const read = async (first: number) => {
    begun.push(first);
    if (first === failsAt) throw new Error(`no batch at ${first}`);
    return Array.from({ length: Math.min(batch, count - first) }, (_, index) => first + index);
  };
  return { begun, items: readAhead(read, batch, count) };
}

async function all(items: AsyncIterable<number>): Promise<number[]> {
  const found: number[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("readAhead", () => {
  it.each([
    [0, []],
    [1, [0]],
    [3, [0]],
    [4, [0, 3]],
    [6, [0, 3]],
    [7, [0, 3, 6]],
  ])("gives %i items in order, in batches of 3", async (count, batches) => {
    const { begun, items } = numbers(count, 3);
    expect(await all(items)).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(begun).toEqual(batches);
  });

  it("reads the next batch while one is worked at, and no further", async () => {
    const { begun, items } = numbers(9, 3);
    for await (const item of items) {
      expect(begun).toEqual(item < 3 ? [0, 3] : [0, 3, 6]);
    }
  });

  it("gives what came before a batch that fails, then the error", async () => {
    const found: number[] = [];
    const read = async () => {
      for await (const item of numbers(9, 3, 3).items) found.push(item);
    };
    await expect(read()).rejects.toThrow("no batch at 3");
    expect(found).toEqual([0, 1, 2]);
  });

  it("waits for what is being read where the reader breaks off", async () => {
    for await (const item of numbers(9, 3, 3).items) if (item === 1) break;
  });
});
