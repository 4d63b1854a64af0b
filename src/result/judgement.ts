import type { RuleResult } from "#generated/types.js";
import type { RulePlan } from "#policy/plan.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";

/** What one line of figures counts: a rule, or one of the two acts that the owed gate judges. */
export interface Judgement {
  readonly suffix: string;
  readonly class: RuleResult["class"];
  readonly direction: RuleResult["direction"];
  /** Does the outcome belong to this line? */
  accepts(outcome: RuleOutcome): boolean;
}

/**
 * The lines of a rule. The owed gate judges refusals (refused though open is a breach) and discussions (held though
 * closed is of its own class): less than required and more favourable are never one number.
 */
export function judgementsOf({ rule }: RulePlan): Judgement[] {
  if (rule.kind !== "gate" || rule.owed !== true) {
    return [{ suffix: "", class: rule.onFail, direction: rule.direction ?? null, accepts: () => true }];
  }
  const isHeld = (outcome: RuleOutcome) => outcome.readings.some(({ verdict }) => verdict.act === "held");
  return [
    {
      suffix: ": requests refused",
      class: "breach",
      direction: "under-service",
      accepts: (outcome) => !isHeld(outcome),
    },
    { suffix: ": discussions held", class: rule.onFail, direction: "over-service", accepts: isHeld },
  ];
}
