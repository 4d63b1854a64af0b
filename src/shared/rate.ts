import type { Counts } from "./outcome.js";

/** A documented rate in per cent, cut to one decimal, with its range; null where nothing was tested. */
export interface DocumentedRate {
  readonly documented: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly undecided: number;
}

/**
 * pass / (pass + fail + needs-review + indeterminate), with the range from "every open one is not met" to "every
 * open one is met": what is not documented is not met. Pending, not applicable and error stay out
 * (docs/language.md, "Rates, as printed").
 */
export function rateOf(counts: Readonly<Counts>): DocumentedRate {
  const undecided = undecidedOf(counts);
  const tested = testedOf(counts);
  const documented = cutPercent(counts.pass, tested);
  return { documented, lowest: documented, highest: cutPercent(counts.pass + undecided, tested), undecided };
}

export function undecidedOf(counts: Readonly<Counts>): number {
  return counts.indeterminate + counts["needs-review"];
}

/** What the rate is taken of: met, not met and undecided. */
export function testedOf(counts: Readonly<Counts>): number {
  return counts.pass + counts.fail + undecidedOf(counts);
}

/** Per cent cut to one decimal: 999 of 1,000 is 99.9, and nothing but all is 100. Whole-number arithmetic. */
export function cutPercent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 1000) / whole) / 10;
}
