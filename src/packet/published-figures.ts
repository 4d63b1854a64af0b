import type { OutcomeCounts } from "#generated/types.js";
import { percentRange } from "#report/format-number.js";
import { NO_FIGURE } from "#report/words.js";
import { count } from "#shared/counted.js";
import { cutPercent, testedOf, undecidedOf } from "#shared/rate.js";
import {
  isSmall,
  LARGEST_SMALL,
  type Published,
  publishedCount,
  publishedPart,
  publishedParts,
} from "./published.js";

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

/** A count of which any span would tell too much. */
export const SOME = "some";

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

/**
 * What may be told of a part of what is not met or undecided of a duty, by how that is printed; null: only that there are
 * some.
 */
export function publishedWithin(
  part: number,
  counts: OutcomeCounts,
  of: "notMet" | "undecided",
  small: "hidden" | "shown",
): Published | null {
  if (small === "shown") return publishedCount(part, small);
  const parts = publishedParts([counts.pass, counts.fail, undecidedOf(counts)], small);
  const whole = parts?.[of === "notMet" ? 1 : 2];
  if (whole === undefined) return null;
  if (whole.from === whole.to) return publishedPart(part, whole.to, small);
  return isSmall(whole.to) ? publishedCount(part, small) : null;
}

/** `1,204`, `1–10`, or `1,194–1,203`. */
export function publishedText({ from, to }: Published): string {
  if (from === to) return count(from);
  return from === 1 && to === LARGEST_SMALL ? `1–${LARGEST_SMALL}` : `${count(from)}–${count(to)}`;
}

/** A count as printed, with its noun: `1 case`, `1–10 cases`, `some cases`; null: only that there are some. */
export function publishedOf(told: Published | null, one: string, many = `${one}s`): string {
  if (told === null) return `${SOME} ${many}`;
  return `${publishedText(told)} ${told.from === 1 && told.to === 1 ? one : many}`;
}

function rateText(least: number, most: number, tested: number): string {
  return percentRange(cutPercent(least, tested), cutPercent(most, tested)) ?? TOO_FEW;
}
