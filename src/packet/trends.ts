import { type Chart, LEAST_DRAWN } from "#charts/chart.js";
import { type TrendMonth, trendChart } from "#charts/trend-chart.js";
import type { OutcomeCounts } from "#generated/types.js";
import { percentRange } from "#report/format-number.js";
import { NONE_TESTED } from "#shared/outcome.js";
import { cutPercent, testedOf } from "#shared/rate.js";
import { byText } from "#shared/text-order.js";
import type { ShownLine } from "./line-views.js";
import { type MonthMet, monthSpans } from "./month-spans.js";
import { countsBy } from "./packet-line.js";
import { TOO_FEW } from "./published-figures.js";

const LEAST_MONTHS = 3;
const MOST_MONTHS = 12;
/** Cases without a date that puts them into a month have another name there. */
const MONTH = /^\d{4}-\d{2}$/;

/**
 * The documented rate by month, the last twelve, of each duty that has three or more; months with few cases or none are gaps. None
 * where months and the figures of page one would together give away a small count.
 */
export function trends(lines: readonly ShownLine[], small: "hidden" | "shown"): Chart[] {
  return lines.flatMap(({ counted, view }, index) => {
    if (counted.silent !== null) return [];
    const cells = [...countsBy(counted, ({ month }) => month)].sort(([a], [b]) => byText(a, b));
    const last = new Set(cells.filter(([month]) => MONTH.test(month)).slice(-MOST_MONTHS));
    const all = cells.map((cell) => ({
      counts: cell[1],
      isDrawn: last.has(cell) && testedOf(cell[1]) >= LEAST_DRAWN,
    }));
    const told = monthSpans(counted.counts, all, small);
    if (told === null) return [];
    const months = withGaps(
      cells.flatMap((cell, at) => (last.has(cell) ? [monthOf(cell[0], cell[1], told[at] ?? null)] : [])),
    );
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

/** Also the months between without a case: a line that skipped them would look whole. Again the last twelve. */
function withGaps(months: readonly TrendMonth[]): TrendMonth[] {
  const [first, last] = [months[0]?.month ?? "", months.at(-1)?.month ?? ""];
  const named = new Map(months.map((one) => [one.month, one]));
  const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1;
  return Array.from({ length: MOST_MONTHS }, (_, index) => monthText(end - MOST_MONTHS + 1 + index))
    .filter((month) => month >= first)
    .map((month) => named.get(month) ?? { month, span: null, text: NONE_TESTED });
}

/** `24321` months after the year 0 is `2026-10`. */
function monthText(months: number): string {
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
}

function monthOf(month: string, counts: OutcomeCounts, met: MonthMet): TrendMonth {
  const tested = testedOf(counts);
  const [from, to] = [cutPercent(met?.from ?? 0, tested), cutPercent(met?.to ?? 0, tested)];
  if (met === null || from === null || to === null || tested < LEAST_DRAWN)
    return { month, span: null, text: TOO_FEW };
  return { month, span: { from, to }, text: percentRange(from, to) ?? TOO_FEW };
}
