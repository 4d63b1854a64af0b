import type { Cell, OutcomeCounts, ReportDefinition } from "#generated/types.js";
import { count } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { rateOf, testedOf } from "#shared/rate.js";
import { byText } from "#shared/text-order.js";
import { measuredWords, shownMonths } from "./breakdown.js";
import { sumOf } from "./counts.js";
import { percent } from "./format-number.js";
import type { Slice } from "./slice.js";
import type { MeasuredAgain, TrendCell, TrendView } from "./view.js";
import { MOVEMENT_WORDS, NONE_YET } from "./words.js";

type Unit = ReportDefinition["unit"];

/** Below this many cases in a month a rate moves by chance: such a month is compared with no other. */
const FEWEST_COMPARED = 20;

/** A rule with the section it stands in. */
interface Watched {
  readonly section: string;
  readonly slice: Slice;
}

interface Month {
  readonly cells: readonly Cell[];
  readonly counts: OutcomeCounts;
}

/** Rules by month, with the last month of enough cases against the one before; null where there is but one month. */
export function trendOf(rules: readonly Watched[], unit: Unit): TrendView | null {
  const shown = shownMonths(
    rules.map(({ slice }) => slice),
    unit,
  );
  if (shown === null) return null;
  return {
    ...shown,
    rows: rules.map(({ section, slice }) => ({
      section,
      rule: slice.rule.title,
      cells: shown.months.map((month) =>
        trendCell(sumOf(slice.cells.filter((cell) => cell.month === month).map((cell) => cell[unit]))),
      ),
      movement: MOVEMENT_WORDS[movementOf(testedMonths(slice.cells, unit))],
    })),
  };
}

function trendCell(counts: OutcomeCounts): TrendCell {
  const rate = percent(rateOf(counts).documented);
  if (rate === null) return { rate: "none", notMet: null };
  return { rate, notMet: `${count(counts.fail)} of ${count(testedOf(counts))}` };
}

/**
 * A rule in its lowest month, and in the months before and after it together. The lowest is taken of the months with
 * enough cases, where there are such; of several it is the latest.
 */
export function measuredAgain({ section, slice }: Watched, unit: Unit): MeasuredAgain {
  const months = testedMonths(slice.cells, unit);
  const large = months.filter(isLarge);
  const worst = (large.length > 0 ? large : months).reduce<Month | undefined>(
    (low, month) => (low === undefined || compareRates(month.counts, low.counts) <= 0 ? month : low),
    undefined,
  );
  const lowest = worst === undefined ? 0 : months.indexOf(worst);
  const pooled = (part: readonly Month[]) =>
    measuredWords(
      part.flatMap(({ cells }) => cells),
      unit,
    );
  return {
    section,
    rule: slice.rule.title,
    before: pooled(months.slice(0, lowest)),
    lowest: worst === undefined ? "undated" : `${worst.cells[0]?.month}: ${pooled([worst])}`,
    after: lowest + 1 < months.length ? pooled(months.slice(lowest + 1)) : NONE_YET,
  };
}

/** Months in order with cases tested; what has no date belongs to none. */
function testedMonths(cells: readonly Cell[], unit: Unit): Month[] {
  return [...groupBy(cells, ({ month }) => month)]
    .filter(([month]) => /^\d{4}-\d{2}$/.test(month))
    .sort(([a], [b]) => byText(a, b))
    .map(([, own]) => ({ cells: own, counts: sumOf(own.map((cell) => cell[unit])) }))
    .filter(({ counts }) => testedOf(counts) > 0);
}

function movementOf(months: readonly Month[]): keyof typeof MOVEMENT_WORDS {
  if (months.length < 2) return "none";
  const [before, last] = months.filter(isLarge).slice(-2);
  if (before === undefined || last === undefined) return "few";
  const difference = compareRates(last.counts, before.counts);
  if (difference === 0) return "same";
  return difference > 0 ? "higher" : "lower";
}

function isLarge({ counts }: Month): boolean {
  return testedOf(counts) >= FEWEST_COMPARED;
}

/** Compares two documented rates exactly, so that two rates that print alike are not taken for the same. */
function compareRates(a: OutcomeCounts, b: OutcomeCounts): number {
  return a.pass * testedOf(b) - b.pass * testedOf(a);
}
