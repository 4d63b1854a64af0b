import type { RuleResult } from "#generated/types.js";
import type { RulePlan } from "#policy/plan.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";

/** What one line of figures counts: a rule, or one of the two acts that the owed gate judges. */
export interface Judgement {
  readonly suffix: string;
  readonly class: RuleResult["class"];
  readonly direction: RuleResult["direction"];
  /** Does the outcome belong to this line? `held`: it judged a discussion. */
  accepts(held: boolean): boolean;
}

/** Did a rule judge a discussion that was held? */
export function judgesHeld({ readings }: Pick<RuleOutcome, "readings">): boolean {
  return readings.some(({ verdict }) => verdict.act === "held");
}

/**
 * The lines of a rule. A gate judges discussions: one held though closed is more favourable than policy, and is never one
 * number with what was left short. The owed gate judges refusals too (refused though open is a breach), a gate on the
 * provider also those that its request explains (docs/language.md, "Gate").
 */
export function judgementsOf({ rule }: RulePlan): Judgement[] {
  if (rule.kind !== "gate")
    return [{ suffix: "", class: rule.onFail, direction: rule.direction ?? null, accepts: () => true }];
  const held = { class: rule.onFail, direction: "over-service" } as const;
  if (rule.owed === true) return twoLines({ class: "breach", direction: "under-service" }, held);
  if (rule.obligor === "provider") return twoLines({ class: "request-defect", direction: null }, held);
  return [{ suffix: "", ...held, accepts: () => true }];
}

function twoLines(
  refused: Pick<Judgement, "class" | "direction">,
  held: Pick<Judgement, "class" | "direction">,
): Judgement[] {
  return [
    { suffix: ": requests refused", ...refused, accepts: (isHeld) => !isHeld },
    { suffix: ": discussions held", ...held, accepts: (isHeld) => isHeld },
  ];
}
