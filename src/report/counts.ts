import type { OutcomeCounts, Rate } from "#generated/types.js";

export const NO_COUNTS: OutcomeCounts = {
  "not-applicable": 0,
  pass: 0,
  pending: 0,
  indeterminate: 0,
  "needs-review": 0,
  fail: 0,
  error: 0,
};

/** Outcome by outcome, the sum of the lists. */
export function sumOf(list: readonly OutcomeCounts[]): OutcomeCounts {
  return list.reduce(
    (sum, counts) => ({
      "not-applicable": sum["not-applicable"] + counts["not-applicable"],
      pass: sum.pass + counts.pass,
      pending: sum.pending + counts.pending,
      indeterminate: sum.indeterminate + counts.indeterminate,
      "needs-review": sum["needs-review"] + counts["needs-review"],
      fail: sum.fail + counts.fail,
      error: sum.error + counts.error,
    }),
    NO_COUNTS,
  );
}

export function undecidedOf(counts: OutcomeCounts): number {
  return counts.indeterminate + counts["needs-review"];
}

/** What the rate is taken of: met, not met and undecided. Pending, not applicable and error stay out. */
export function testedOf(counts: OutcomeCounts): number {
  return counts.pass + counts.fail + undecidedOf(counts);
}

/** The documented rate with its range, in per cent cut to one decimal; docs/language.md, "Rates, as printed". */
export function rateOf(counts: OutcomeCounts): Rate {
  const tested = testedOf(counts);
  const undecided = undecidedOf(counts);
  const documented = cutPercent(counts.pass, tested);
  return {
    documented,
    lowest: documented,
    highest: cutPercent(counts.pass + undecided, tested),
    undecided,
  };
}

function cutPercent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 1000) / whole) / 10;
}
