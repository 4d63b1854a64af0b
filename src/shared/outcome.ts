/** What one rule says of one subject, in the order in which outcomes are counted. */
export type Outcome =
  | "not-applicable"
  | "pass"
  | "pending"
  | "indeterminate"
  | "needs-review"
  | "fail"
  | "error";

export type Counts = Record<Outcome, number>;

/** Words for people, in one place: what the data calls `fail` is printed as "not met". docs/glossary.md. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  "not-applicable": "not applicable",
  pass: "met",
  pending: "clock still running",
  indeterminate: "undecided: data",
  "needs-review": "undecided: words",
  fail: "not met",
  error: "rule could not run",
};

/** In place of a rate where nothing was tested. */
export const NONE_TESTED = "none tested";

export function noCounts(): Counts {
  return { "not-applicable": 0, pass: 0, pending: 0, indeterminate: 0, "needs-review": 0, fail: 0, error: 0 };
}
