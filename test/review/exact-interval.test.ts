import { describe, expect, it } from "vitest";
import { exactInterval } from "#review/exact-interval.js";

/** Published ends of Clopper and Pearson, in per cent, rounded outwards by hand. */
const KNOWN: readonly [met: number, scored: number, lowest: number, highest: number][] = [
  [8, 8, 63.0, 100],
  [0, 8, 0, 37.0],
  [7, 8, 47.3, 99.7],
  [10, 10, 69.1, 100],
  [5, 10, 18.7, 81.3],
  [30, 30, 88.4, 100],
  [27, 30, 73.4, 97.9],
  [26, 30, 69.2, 96.3],
  [1, 1, 2.5, 100],
  [0, 1, 0, 97.5],
];

describe("the exact interval", () => {
  it.each(KNOWN)("of %i of %i is %f to %f per cent", (met, scored, lowest, highest) => {
    expect(exactInterval(met, scored)).toEqual({ lowest, highest });
  });

  it("has the closed form where all are met: the share whose power is 2.5 per cent", () => {
    for (const scored of [2, 3, 8, 17, 30, 40]) {
      const lowest = Math.floor(0.025 ** (1 / scored) * 1000) / 10;
      expect(exactInterval(scored, scored)).toEqual({ lowest, highest: 100 });
    }
  });

  it("leaves 2.5 per cent on either side, counted with binomial coefficients", () => {
    for (let met = 1; met < 30; met += 1) {
      const { lowest = 0, highest = 0 } = exactInterval(met, 30) ?? {};
      expect(atLeast(met, 30, lowest / 100)).toBeLessThanOrEqual(0.025);
      expect(atLeast(met, 30, (lowest + 0.11) / 100)).toBeGreaterThan(0.025);
      expect(1 - atLeast(met + 1, 30, highest / 100)).toBeLessThanOrEqual(0.025 + 1e-12);
      expect(1 - atLeast(met + 1, 30, (highest - 0.11) / 100)).toBeGreaterThan(0.025);
    }
  });

  it("is none where nothing was scored", () => {
    expect(exactInterval(0, 0)).toBeNull();
  });
});

function atLeast(least: number, of: number, share: number): number {
  let sum = 0;
  for (let seen = least; seen <= of; seen += 1)
    sum += choose(of, seen) * share ** seen * (1 - share) ** (of - seen);
  return sum;
}

function choose(of: number, some: number): number {
  let ways = 1;
  for (let each = 1; each <= some; each += 1) ways = (ways * (of - some + each)) / each;
  return ways;
}
