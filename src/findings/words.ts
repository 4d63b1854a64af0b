import type { Finding } from "#generated/types.js";

/** How far the cited wording is confirmed; a payer's own document needs no word. */
export const EVIDENCE_WORDS: Readonly<Record<Finding["evidenceTag"], string>> = {
  confirmed: " [confirmed]",
  partly: " [partly confirmed]",
  unconfirmed: " [unconfirmed]",
  internal: "",
};
