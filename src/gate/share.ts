/** A part of a whole in whole numbers, so that shares are compared exactly and never as rounded rates. */
export interface Share {
  readonly part: bigint;
  readonly whole: bigint;
}

const PER_CENT = /^(\d+)(?:\.(\d+))? ?%$/;
const OF = /^(\d+) of (\d+)$/;

/** A share as a threshold file writes it: `98.5 %`, or `9241 of 9402`; null where it is none. */
export function parseShare(text: string): Share | null {
  const [, part, whole] = OF.exec(text) ?? [];
  if (part !== undefined && whole !== undefined)
    return whole === "0" ? null : { part: BigInt(part), whole: BigInt(whole) };
  const [, units, decimals = ""] = PER_CENT.exec(text) ?? [];
  if (units === undefined) return null;
  return { part: BigInt(units + decimals), whole: 100n * 10n ** BigInt(decimals.length) };
}

export function shareOf(part: number, whole: number): Share {
  return { part: BigInt(part), whole: BigInt(whole) };
}

/** Below 0: `a` is the smaller; 0: equal. Cross-multiplied; no whole is 0. */
export function compareShares(a: Share, b: Share): number {
  const difference = a.part * b.whole - b.part * a.whole;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `a` and `b` together, or `a` less `b`. */
export function addShares(a: Share, b: Share, sign: 1n | -1n): Share {
  return { part: a.part * b.whole + sign * b.part * a.whole, whole: a.whole * b.whole };
}
