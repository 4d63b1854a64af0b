import type { ReportDefinition } from "#generated/types.js";
import { figuresOf, hasDataGap } from "./figures.js";
import { countsOf, type Slice, sliceRate } from "./slice.js";
import type { FiguresView } from "./view.js";
import { NOT_TESTABLE } from "./words.js";

/** The figures of a rule's slice as printed; `short` leaves out what the undecided turn on. */
export function ruleFigures(
  slice: Slice,
  unit: ReportDefinition["unit"],
  detail: "full" | "short" = "full",
): FiguresView {
  const figures = figuresOf(countsOf(slice, unit), sliceRate(slice, unit), hasDataGap(slice.rule), detail);
  return isUnclear(slice) ? { ...figures, rate: NOT_TESTABLE } : figures;
}

/**
 * It cannot be told of any record that the rule judges whether its policy applies. Rules that judge one kind of record
 * are applied together, so none of them has an outcome then.
 */
export function isUnclear({ policy, rule }: Slice): boolean {
  if (policy.unclear === 0) return false;
  const alike = policy.rules.filter(({ subject }) => subject === rule.subject);
  return alike.every(({ subjects }) => Object.values(subjects).every((number) => number === 0));
}
