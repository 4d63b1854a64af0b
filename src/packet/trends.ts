import { type Chart, LEAST_DRAWN } from "#charts/chart.js";
import { type TrendMonth, trendChart } from "#charts/trend-chart.js";
import type { OutcomeCounts } from "#generated/types.js";
import { cutPercent, testedOf, undecidedOf } from "#shared/rate.js";
import { byText } from "#shared/text-order.js";
import type { ShownLine } from "./line-views.js";
import { countsBy } from "./packet-line.js";
import { isSmall, LARGEST_SMALL } from "./published.js";
import { isExact, publishedFigures, TOO_FEW } from "./published-figures.js";

const LEAST_MONTHS = 3;
const MOST_MONTHS = 12;
/** Cases without a date that puts them into a month have another name there. */
const MONTH = /^\d{4}-\d{2}$/;

/**
 * The documented rate by month, the last twelve, of each duty that has three or more; months with few cases are gaps. None
 * where months and the figures of page one would together give away a small count.
 */
export function trends(lines: readonly ShownLine[], small: "hidden" | "shown"): Chart[] {
  return lines.flatMap(({ counted, view }, index) => {
    if (counted.silent !== null) return [];
    const cells = [...countsBy(counted, ({ month }) => month)];
    const last = cells
      .filter(([month]) => MONTH.test(month))
      .sort(([a], [b]) => byText(a, b))
      .slice(-MOST_MONTHS);
    const all = cells.map(([, counts]) => counts);
    if (small === "hidden" && givesAway(counted.counts, all)) return [];
    const months = last.map(([month, counts]) => monthOf(month, counts, small));
    if (months.filter(({ span }) => span !== null).length < LEAST_MONTHS) return [];
    return [
      trendChart({
        id: `trend-${index + 1}`,
        title: `${view.group} ${view.title}: documented rate by month`,
        months,
        actionLevel: counted.line.actionLevel?.percent ?? null,
      }),
    ];
  });
}

/**
 * Whether hidden counts of months could be narrowed by their sum on page one. A month with a small count is seen as a span,
 * so a small sum says how many at most lie in each; a sum that is shown does the same where it is near the least or the most
 * that so many counts can make.
 */
function givesAway(whole: OutcomeCounts, months: readonly OutcomeCounts[]): boolean {
  if (!isExact(whole, "hidden")) return months.some((counts) => !isExact(counts, "hidden"));
  return [({ fail }: OutcomeCounts) => fail, undecidedOf].some((part) => {
    const counts = months.map(part);
    const hidden = counts.filter(isSmall).length;
    const seen = counts.filter((count) => count > LARGEST_SMALL).length;
    // What the hidden months can have together: all but the least that each of the others must have.
    const most = part(whole) - seen * (LARGEST_SMALL + 1);
    const others = hidden - 1;
    return hidden > 0 && (most - others < LARGEST_SMALL || (seen === 0 && most - others * LARGEST_SMALL > 1));
  });
}

function monthOf(month: string, counts: OutcomeCounts, small: "hidden" | "shown"): TrendMonth {
  const { bounds, documented } = publishedFigures(counts, small);
  if (bounds === null || testedOf(counts) < LEAST_DRAWN) return { month, span: null, text: TOO_FEW };
  const { met, tested } = bounds;
  return {
    month,
    span: { from: cutPercent(met.from, tested) ?? 0, to: cutPercent(met.to, tested) ?? 0 },
    text: documented,
  };
}
