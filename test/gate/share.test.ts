import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addShares, compareShares, parseShare, type Share, shareOf } from "#gate/share.js";
import { runs } from "../support/runs.js";

const share = (text: string): Share => {
  const read = parseShare(text);
  if (read === null) throw new Error(text);
  return read;
};

describe("a share", () => {
  it.each([
    ["98.5 %", 985n, 1000n],
    ["98.5%", 985n, 1000n],
    ["0 %", 0n, 100n],
    ["100 %", 100n, 100n],
    ["0.000000001 %", 1n, 100_000_000_000n],
    ["9241 of 9402", 9241n, 9402n],
    ["0 of 1", 0n, 1n],
  ])("%s is read exactly", (text, part, whole) => {
    expect(parseShare(text)).toEqual({ part, whole });
  });

  it.each(["98.5", "-1 %", "1e2 %", "98,5 %", "5 of 0", " %", "", "٣ %"])("%s is none", (text) => {
    expect(parseShare(text)).toBeNull();
  });

  // One case of 12,000 not met is 99.99 %: cut to a decimal it is 99.9, rounded it is 100.
  it.each([
    ["11999 of 12000", "100 %", -1],
    ["12000 of 12000", "100 %", 0],
    ["985 of 1000", "98.5 %", 0],
    ["984999999 of 1000000000", "98.5 %", -1],
    ["1 of 3", "33.333333333 %", 1],
    ["1 of 3", "33.333333334 %", -1],
    ["2 of 3", "4 of 6", 0],
    ["999999999999998 of 999999999999999", "999999999999997 of 999999999999998", 1],
  ])("%s against %s", (a, b, sign) => {
    expect(Math.sign(compareShares(share(a), share(b)))).toBe(sign);
  });

  it("is compared as its parts, repeated as often as one likes, would be", () => {
    const whole = fc.integer({ min: 1, max: 60 });
    const pair = whole.chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(pair, pair, ([a, b], [c, d]) => {
        // b groups of d, and d groups of b, hold as many: a of each d, against c of each b.
        const left = Array.from({ length: d }, () => a).reduce((sum, one) => sum + one, 0);
        const right = Array.from({ length: b }, () => c).reduce((sum, one) => sum + one, 0);
        expect(Math.sign(compareShares(shareOf(a, b), shareOf(c, d)))).toBe(Math.sign(left - right));
      }),
      runs(),
    );
  });

  it("is added exactly", () => {
    expect(compareShares(addShares(share("1 of 3"), share("1 of 6"), 1n), share("50 %"))).toBe(0);
    expect(compareShares(addShares(share("1 of 3"), share("1 of 6"), -1n), share("1 of 6"))).toBe(0);
  });
});
