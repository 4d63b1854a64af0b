import type { Outcome } from "#shared/outcome.js";

/** A rule on several subjects of a case counts as the first of these (docs/language.md, "Rates, as printed"). */
export const WORST_FIRST: readonly Outcome[] = [
  "fail",
  "error",
  "needs-review",
  "indeterminate",
  "pending",
  "pass",
  "not-applicable",
];

/** Per case, a rule on several subjects counts as its worst. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? "not-applicable";
}
