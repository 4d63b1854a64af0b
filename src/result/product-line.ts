import type { RuleOutcome } from "#replay/rule-outcome.js";

/** The product line of the determination that an outcome is about; null: none is recorded, or there is no determination. */
export function productLineOf({ matter }: Pick<RuleOutcome, "matter">): string | null {
  const line = matter.determination?.values.lineOfBusiness;
  return typeof line === "string" ? line : null;
}
