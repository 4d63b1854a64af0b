import type { RuleResult } from "#generated/types.js";
import { wordFor } from "#shared/word-for.js";
import { CLASS_WORDS, DIRECTION_WORDS } from "./words.js";

/** Duties of the plan that were left short, against everything that is shown apart and never counted with them. */
export function isDuty(rule: Pick<RuleResult, "class" | "direction">): boolean {
  return rule.class === "breach" && rule.direction !== "over-service";
}

/** What a not-met outcome of the rule is called. */
export function sortOf(rule: Pick<RuleResult, "class" | "direction">): string {
  if (rule.direction !== null) return wordFor(DIRECTION_WORDS, rule.direction);
  return wordFor(CLASS_WORDS, rule.class);
}
