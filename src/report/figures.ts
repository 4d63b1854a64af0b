import type { OutcomeCounts, Rate, RuleResult } from "#generated/types.js";
import { count } from "#shared/counted.js";
import { NONE_TESTED } from "#shared/outcome.js";
import { testedOf, undecidedOf } from "#shared/rate.js";
import { barOf } from "./bar.js";
import { percent, percentRange } from "./format-number.js";
import type { FiguresView } from "./view.js";
import { NOT_TESTABLE } from "./words.js";

/**
 * Counts and rate as printed. `dataGap`: every subject undecided for want of data lacks something that was not delivered
 * or coded. `short` leaves out what the undecided turn on.
 */
export function figuresOf(
  counts: OutcomeCounts,
  rate: Rate,
  dataGap: boolean,
  detail: "full" | "short" = "full",
): FiguresView {
  const undecided = undecidedOf(counts);
  const testable = !isUntestable(counts, dataGap);
  return {
    tested: count(testedOf(counts)),
    met: count(counts.pass),
    notMet: count(counts.fail),
    hasNotMet: counts.fail > 0,
    undecided: count(undecided),
    undecidedSplit: undecided === 0 || detail === "short" ? null : splitOf(counts),
    pending: count(counts.pending),
    notApplicable: count(counts["not-applicable"]),
    rate: testable ? (percent(rate.documented) ?? NONE_TESTED) : NOT_TESTABLE,
    range: testable ? percentRange(rate.lowest, rate.highest) : null,
    bar: barOf(counts),
  };
}

/** What the undecided turn on: the words of the source, or the data. */
function splitOf({ "needs-review": words, indeterminate: data }: OutcomeCounts): string {
  return [
    ...(words > 0 ? [`${count(words)} by words`] : []),
    ...(data > 0 ? [`${count(data)} by data`] : []),
  ].join(", ");
}

/** Nothing decided, and every undecided case for want of data that was not delivered: a rate would say nothing. */
export function isUntestable(counts: OutcomeCounts, dataGap: boolean): boolean {
  return dataGap && counts.pass + counts.fail + counts["needs-review"] === 0 && counts.indeterminate > 0;
}

/** True where the causes listed for a rule account for every subject that is undecided for want of data. */
export function hasDataGap(rule: RuleResult): boolean {
  const explained = rule.notTested.reduce((sum, { subjects }) => sum + subjects, 0);
  return rule.notTested.length > 0 && explained >= rule.subjects.indeterminate;
}
