import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSmall, type Published, publishedBand, publishedCount, publishedParts } from "#packet/published.js";
import { runs } from "../support/runs.js";

describe("parts of a whole as they are published", () => {
  it.each([
    { parts: [9241, 112, 49], shown: [[9241], [112], [49]], why: "no part is from 1 to 10" },
    { parts: [90, 0, 11], shown: [[90], [0], [11]], why: "nought and 11 point at nobody" },
    {
      parts: [90, 10, 0],
      shown: [[90, 99], [1, 10], [0]],
      why: "10 is small; 100 − 10 = 90 to 100 − 1 = 99",
    },
    { parts: [90, 1, 0], shown: [[81, 90], [1, 10], [0]], why: "1 is small; 91 − 10 = 81 to 91 − 1 = 90" },
    {
      parts: [500, 3, 4],
      shown: [
        [487, 505],
        [1, 10],
        [1, 10],
      ],
      why: "507 − 20 to 507 − 2",
    },
    { parts: [500, 3, 40], shown: [[493, 502], [1, 10], [40]], why: "543 − 40 = 503, less 10 and less 1" },
    { parts: [31, 3, 0], shown: [[24, 33], [1, 10], [0]], why: "34 − 10 = 24 is not small" },
    {
      parts: [18, 3, 0],
      shown: [[11, 20], [1, 10], [0]],
      why: "21 − 10 = 11 is the least that is not small",
    },
    { parts: [18, 2, 0], shown: null, why: "20 − 10 = 10 would be small, so that 10 could be ruled out" },
    { parts: [6, 5, 0], shown: null, why: "no part could hide the others" },
    { parts: [0, 4, 0], shown: null, why: "the whole is the part" },
  ])("$parts: $why", ({ parts, shown }) => {
    const expected = shown?.map(([from, to]) => ({ from, to: to ?? from })) ?? null;
    expect(publishedParts(parts, "hidden")).toEqual(expected);
  });

  it("shows all where a plan says so", () => {
    expect(publishedParts([90, 1, 0], "shown")).toEqual([
      { from: 90, to: 90 },
      { from: 1, to: 1 },
      { from: 0, to: 0 },
    ]);
  });

  it("a single count is a span where it is small", () => {
    expect(publishedCount(10, "hidden")).toEqual({ from: 1, to: 10 });
    expect(publishedCount(11, "hidden")).toEqual({ from: 11, to: 11 });
    expect(publishedCount(0, "hidden")).toEqual({ from: 0, to: 0 });
  });

  it.each([
    [0, 0, 0],
    [1, 1, 10],
    [10, 1, 10],
    [11, 11, 29],
    [19, 11, 29],
    [20, 11, 39],
    [1234, 1220, 1249],
  ])("a count of %i is told in the band %i to %i", (count, from, to) => {
    expect(publishedBand(count)).toEqual({ from, to });
  });

  // Somebody who knows the whole, the spans and that unlabelled parts are not small, and who tries every way to add up.
  it("nobody who adds up and subtracts can narrow a hidden part", () => {
    const part = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 15, max: 60 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (parts) => {
        const published = publishedParts(parts, "hidden");
        if (published === null) return;
        const whole = parts.reduce((sum, number) => sum + number, 0);
        published.forEach((_, index) => {
          if (!isSmall(parts[index] ?? 0)) return;
          const possible = new Set(waysToAddUp(published, whole).map((way) => way[index]));
          expect([...possible].sort((a = 0, b = 0) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        });
      }),
      runs(300),
    );
  });
});

/** Every list of parts that lies in the spans and makes the whole; a part that is not labelled small is none. */
function waysToAddUp(published: readonly Published[], whole: number): number[][] {
  const [first, ...others] = published;
  if (first === undefined) return whole === 0 ? [[]] : [];
  const isLabelled = first.from === 1 && first.to === 10;
  const ways: number[][] = [];
  for (let part = first.from; part <= Math.min(first.to, whole); part += 1) {
    if (isSmall(part) && !isLabelled) continue;
    for (const rest of waysToAddUp(others, whole - part)) ways.push([part, ...rest]);
  }
  return ways;
}
