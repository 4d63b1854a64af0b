import type { OutcomeCounts } from "#generated/types.js";
import { percentRange } from "#report/format-number.js";
import { NO_FIGURE } from "#report/words.js";
import { count } from "#shared/counted.js";
import { cutPercent, testedOf, undecidedOf } from "#shared/rate.js";
import { isSmall, LARGEST_SMALL, type Published, publishedCount, publishedParts } from "./published.js";

/** Counts and rates of a duty as a committee may read them. */
export interface PublishedFigures {
  readonly cases: string;
  readonly met: string;
  readonly notMet: string;
  readonly undecided: string;
  readonly documented: string;
  readonly possible: string;
  /** Least and greatest documented and possible rate that fit what is printed; null where no rate is. */
  readonly bounds: RateBounds | null;
}

export interface RateBounds {
  readonly tested: number;
  readonly met: Published;
  readonly notMet: Published;
}

export const TOO_FEW = "too few to show";

/**
 * The figures of a duty. Rates follow from the counts as printed, never from hidden ones, so that a per cent gives
 * nothing away; they are cut to one decimal.
 */
export function publishedFigures(counts: OutcomeCounts, small: "hidden" | "shown"): PublishedFigures {
  const tested = testedOf(counts);
  const parts = publishedParts([counts.pass, counts.fail, undecidedOf(counts)], small);
  const [met, notMet, undecided] = parts ?? [];
  if (met === undefined || notMet === undefined || undecided === undefined)
    return {
      cases: publishedText(publishedCount(tested, small)),
      ...{ met: NO_FIGURE, notMet: NO_FIGURE, undecided: NO_FIGURE, possible: NO_FIGURE },
      documented: TOO_FEW,
      bounds: null,
    };
  return {
    cases: count(tested),
    met: publishedText(met),
    notMet: publishedText(notMet),
    undecided: publishedText(undecided),
    documented: rateText(met.from, met.to, tested),
    possible: rateText(met.from, tested - notMet.from, tested),
    bounds: { tested, met, notMet },
  };
}

/** Whether every count of a duty is printed as it is, so that parts of it can be printed too. */
export function isExact(counts: OutcomeCounts, small: "hidden" | "shown"): boolean {
  return small === "shown" || ![counts.pass, counts.fail, undecidedOf(counts)].some(isSmall);
}

/** `1,204`, `1–10`, or `1,194–1,203`. */
export function publishedText({ from, to }: Published): string {
  if (from === to) return count(from);
  return from === 1 && to === LARGEST_SMALL ? `1–${LARGEST_SMALL}` : `${count(from)}–${count(to)}`;
}

function rateText(least: number, most: number, tested: number): string {
  return percentRange(cutPercent(least, tested), cutPercent(most, tested)) ?? TOO_FEW;
}
