import type { CauseKind } from "#replay/outcome.js";

/** Why a field is not known, after its words: `the payer not delivered`. */
export const CAUSE_WORDS: Readonly<Record<CauseKind, string>> = {
  blank: "blank",
  coarse: "recorded too coarsely",
  "flag-not-coded": "not coded",
  "field-not-delivered": "not delivered",
  "kind-not-delivered": "not delivered",
  "kind-partial": "delivered in part",
  "determination-not-delivered": "decision not delivered",
  "not-in-table": "in no row of its table",
};
