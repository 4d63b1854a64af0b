import type { CauseKind } from "#replay/outcome.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";

const SAID_ONCE: readonly CauseKind[] = ["field-not-delivered", "kind-not-delivered", "flag-not-coded"];

/**
 * Open only because something was not delivered, or nobody coded a flag: said once per rule and field, not once
 * per subject (docs/language.md, section 2).
 */
export function isCoarse(outcome: RuleOutcome): boolean {
  return outcome.causes.length > 0 && outcome.causes.every((cause) => SAID_ONCE.includes(cause.kind));
}
