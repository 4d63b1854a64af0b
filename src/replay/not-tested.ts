import type { CauseKind } from "./outcome.js";
import type { RuleOutcome } from "./rule-outcome.js";

const SAID_ONCE: readonly CauseKind[] = ["field-not-delivered", "kind-not-delivered", "flag-not-coded"];

/**
 * Open only because something was not delivered, or nobody coded a flag: said once per rule and field, not once
 * per subject (docs/language.md, section 2).
 */
export function isCoarse({ causes }: Pick<RuleOutcome, "causes">): boolean {
  return causes.length > 0 && causes.every((cause) => SAID_ONCE.includes(cause.kind));
}
