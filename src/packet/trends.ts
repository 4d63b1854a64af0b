import { type Chart, LEAST_DRAWN } from "#charts/chart.js";
import { type TrendMonth, trendChart } from "#charts/trend-chart.js";
import type { OutcomeCounts } from "#generated/types.js";
import { cutPercent, testedOf } from "#shared/rate.js";
import { byText } from "#shared/text-order.js";
import type { ShownLine } from "./line-views.js";
import { countsBy } from "./packet-line.js";
import { publishedFigures, TOO_FEW } from "./published-figures.js";

const LEAST_MONTHS = 3;
const MOST_MONTHS = 12;
/** Cases without a date that puts them into a month have another name there. */
const MONTH = /^\d{4}-\d{2}$/;

/** The documented rate by month, the last twelve, of each duty that has three or more; months with few cases are gaps. */
export function trends(lines: readonly ShownLine[], small: "hidden" | "shown"): Chart[] {
  return lines.flatMap(({ counted, view }, index) => {
    if (counted.silent !== null) return [];
    const months = [...countsBy(counted, ({ month }) => month)]
      .filter(([month]) => MONTH.test(month))
      .sort(([a], [b]) => byText(a, b))
      .slice(-MOST_MONTHS)
      .map(([month, counts]) => monthOf(month, counts, small));
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
