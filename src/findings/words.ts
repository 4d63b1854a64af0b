import type { Finding } from "#generated/types.js";
import type { Outcome } from "#replay/outcome.js";

/** Words for people, in one place (users' words: "not met", never "breach" or "violation"). */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  "not-applicable": "not applicable",
  pass: "met",
  pending: "still open",
  indeterminate: "undecided (data)",
  "needs-review": "undecided (words)",
  fail: "not met",
  error: "could not be judged",
};

/** How far the cited wording is confirmed; a payer's own document needs no word. */
export const EVIDENCE_WORDS: Readonly<Record<Finding["evidenceTag"], string>> = {
  confirmed: " [confirmed]",
  partly: " [partly confirmed]",
  unconfirmed: " [unconfirmed]",
  internal: "",
};
