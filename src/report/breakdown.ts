import type { Cell, ReportDefinition } from "#generated/types.js";
import { count } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { rateOf, testedOf, undecidedOf } from "#shared/rate.js";
import { byText } from "#shared/text-order.js";
import { sumOf } from "./counts.js";
import type { Decider } from "./decider.js";
import { figuresOf, hasDataGap } from "./figures.js";
import { percent } from "./format-number.js";
import { countsOf, type Slice } from "./slice.js";
import type { DelegateView, FiguresView, LineView, MonthsView } from "./view.js";
import { lineWords } from "./words.js";

type Unit = ReportDefinition["unit"];

const MONTHS_SHOWN = 12;

/** Each rule by who decided; empty where nobody but one decided. */
export function delegatesOf(slices: readonly Slice[], unit: Unit, decider: Decider): DelegateView[] {
  return cutBy(slices, unit, ({ delegate }) => decider(delegate)).map(({ rule, rows }) => ({
    rule,
    rows: rows.map(([delegate, figures]) => ({ delegate, figures })),
  }));
}

/** Each rule by product line; empty where there is but one. */
export function linesOf(slices: readonly Slice[], unit: Unit): LineView[] {
  return cutBy(slices, unit, ({ lineOfBusiness }) => lineWords(lineOfBusiness)).map(({ rule, rows }) => ({
    rule,
    rows: rows.map(([line, figures]) => ({ line, figures })),
  }));
}

/** Each rule that was tested by a name of its cells; empty where they all have the same. */
function cutBy(
  slices: readonly Slice[],
  unit: Unit,
  name: (cell: Cell) => string,
): { readonly rule: string; readonly rows: readonly (readonly [string, FiguresView])[] }[] {
  const names = new Set(slices.flatMap(({ cells }) => cells.map(name)));
  if (names.size < 2) return [];
  return slices
    .filter((slice) => testedOf(countsOf(slice, unit)) > 0)
    .map((slice) => ({
      rule: slice.rule.title,
      rows: grouped(slice.cells, name).map(([value, cells]) => {
        const counts = sumOf(cells.map((cell) => cell[unit]));
        return [value, figuresOf(counts, rateOf(counts), hasDataGap(slice.rule))] as const;
      }),
    }));
}

/** Each rule by the month of its trigger, as `shownMonths` gives them. */
export function monthsOf(slices: readonly Slice[], unit: Unit): MonthsView | null {
  const shown = shownMonths(slices, unit);
  if (shown === null) return null;
  return {
    ...shown,
    rows: slices.map(({ rule, cells }) => ({
      rule: rule.title,
      cells: shown.months.map((month) =>
        measuredWords(
          cells.filter((cell) => cell.month === month),
          unit,
        ),
      ),
    })),
  };
}

/** The last twelve months in which a rule was tested, and what is left out; null where there is but one. */
export function shownMonths(
  slices: readonly Slice[],
  unit: Unit,
): { readonly months: string[]; readonly note: string | null } | null {
  const tested = slices.flatMap(({ cells }) => cells.filter((cell) => testedOf(cell[unit]) > 0));
  const all = [...new Set(tested.map(({ month }) => month))].sort(byText);
  if (all.length < 2) return null;
  return {
    months: all.slice(-MONTHS_SHOWN),
    note:
      all.length > MONTHS_SHOWN
        ? `The last ${MONTHS_SHOWN} of ${all.length} months; the figures above count all of them.`
        : null,
  };
}

/** Where the not-met cases of a rule lie: `Delegate A 88 of 201`. Null where one decided them all. */
export function concentration({ cells }: Slice, unit: Unit, decider: Decider): string | null {
  const groups = grouped(cells, ({ delegate }) => decider(delegate)).map(
    ([delegate, own]) => [delegate, sumOf(own.map((cell) => cell[unit])).fail] as const,
  );
  if (groups.length < 2) return null;
  const total = groups.reduce((sum, [, fails]) => sum + fails, 0);
  return [...groups]
    .filter(([, fails]) => fails > 0)
    .sort(([a, x], [b, y]) => y - x || byText(a, b))
    .map(([delegate, fails]) => `${delegate} ${count(fails)} of ${count(total)}`)
    .join("; ");
}

/** Cells together: the documented rate, how many of those tested are not met and how many undecided, or that there are none. */
export function measuredWords(cells: readonly Cell[], unit: Unit): string {
  const counts = sumOf(cells.map((cell) => cell[unit]));
  const tested = testedOf(counts);
  if (tested === 0) return "none";
  const undecided = undecidedOf(counts);
  const open = undecided === 0 ? "" : `, ${count(undecided)} undecided`;
  return `${percent(rateOf(counts).documented)} (${count(counts.fail)} of ${count(tested)} not met${open})`;
}

function grouped(cells: readonly Cell[], name: (cell: Cell) => string): [string, Cell[]][] {
  return [...groupBy(cells, name)].sort(([a], [b]) => byText(a, b));
}
