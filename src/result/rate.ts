import type { OutcomeCounts, Rate } from "#generated/types.js";
import type { Outcome } from "#replay/outcome.js";

export type Counts = Record<Outcome, number>;

export function noCounts(): Counts {
  return { "not-applicable": 0, pass: 0, pending: 0, indeterminate: 0, "needs-review": 0, fail: 0, error: 0 };
}

/**
 * The documented rate pass / (pass + fail + undecided) with the range from "every open one is not met" to "every
 * open one is met". What is not documented is not met; pending stays out (docs/language.md, "Rates, as printed").
 */
export function rateOf(counts: OutcomeCounts): Rate {
  const undecided = counts.indeterminate + counts["needs-review"] + counts.error;
  const all = counts.pass + counts.fail + undecided;
  if (all === 0) return { documented: null, lowest: null, highest: null, undecided };
  const lowest = cutPercent(counts.pass, all);
  return { documented: lowest, lowest, highest: cutPercent(counts.pass + undecided, all), undecided };
}

/** Per cent cut to one decimal: 999 of 1,000 is 99.9, and nothing but all is 100. Whole-number arithmetic. */
export function cutPercent(part: number, whole: number): number {
  return Math.floor((part * 1000) / whole) / 10;
}

const WORST_FIRST: readonly Outcome[] = [
  "fail",
  "error",
  "needs-review",
  "indeterminate",
  "pending",
  "pass",
  "not-applicable",
];

/** Per case, a rule on several subjects counts as its worst. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? "not-applicable";
}
