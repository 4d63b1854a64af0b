import type { OutcomeCounts } from "#generated/types.js";
import { testedOf, undecidedOf } from "#shared/rate.js";
import { isSmall, LARGEST_SMALL, type Published, publishedBand } from "./published.js";

/** Counts of a duty in a month, and whether a chart draws it. */
export interface MonthCounts {
  readonly counts: OutcomeCounts;
  readonly isDrawn: boolean;
}

/** Met cases of a month as they may be told; null: nothing can. */
export type MonthMet = Published | null;

/**
 * What may be told of the met cases of each month beside the sums of page one. Where no month has a small count: all as it
 * is. Else in bands, because a rate with the cases of its month is a count, and all counts but one leave that one. Null:
 * bands too would narrow a small count.
 */
export function monthSpans(
  whole: OutcomeCounts,
  months: readonly MonthCounts[],
  small: "hidden" | "shown",
): readonly MonthMet[] | null {
  if (small === "shown" || !months.some(({ counts }) => partsOf(counts).some(isSmall)))
    return months.map(({ counts }) => ({ from: counts.pass, to: counts.pass }));
  if (partsOf(whole).some(isSmall)) return null;
  const spans = months.map(({ counts, isDrawn }) => (isDrawn ? bandsOf(counts) : null));
  const isNarrowed = partsOf(whole).some((sum, part) => {
    const own = months.map(({ counts }) => partsOf(counts)[part] ?? 0);
    const known = own.map((count, month): Published => spans[month]?.[part] ?? { from: count, to: count });
    return own.some((count, month) => {
      if (!isSmall(count)) return false;
      const cases = testedOf(months[month]?.counts ?? whole);
      const others = known.filter((_, other) => other !== month);
      const least = sum - others.reduce((all, { to }) => all + to, 0);
      const most = sum - others.reduce((all, { from }) => all + from, 0);
      return least > 1 || most < Math.min(cases, LARGEST_SMALL);
    });
  });
  return isNarrowed ? null : spans.map((parts) => parts?.[0] ?? null);
}

/** Met, not met, undecided. */
function partsOf(counts: OutcomeCounts): [number, number, number] {
  return [counts.pass, counts.fail, undecidedOf(counts)];
}

/** Met, not met and undecided in bands; null where met could be a small count. */
function bandsOf(counts: OutcomeCounts): readonly Published[] | null {
  const tested = testedOf(counts);
  const [, notMet, undecided] = partsOf(counts).map(publishedBand) as [Published, Published, Published];
  const met = { from: tested - notMet.to - undecided.to, to: tested - notMet.from - undecided.from };
  return met.from > LARGEST_SMALL ? [met, notMet, undecided] : null;
}
