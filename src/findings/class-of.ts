import type { Finding } from "#generated/types.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";

/**
 * Class of an outcome's fail. A gate that judges a refusal: refused though open is a breach, a provider's
 * unmet condition a request defect (docs/language.md, "Gate"); otherwise as the rule says.
 */
export function classOf({ plan: { rule }, readings }: RuleOutcome): Finding["class"] {
  const act = readings.find(({ verdict }) => verdict.act !== undefined)?.verdict.act;
  if (rule.kind !== "gate" || act !== "refused") return rule.onFail;
  return rule.owed === true ? "breach" : "request-defect";
}

/** Direction of a fail: a gate's follows from the act; the rule says it for class breach; other classes have none. */
export function directionOf(outcome: RuleOutcome): Finding["direction"] {
  const { rule } = outcome.plan;
  if (rule.kind !== "gate") return rule.direction ?? null;
  const act = outcome.readings.find(({ verdict }) => verdict.act !== undefined)?.verdict.act;
  if (act === "held") return "over-service";
  return act === "refused" && classOf(outcome) === "breach" ? "under-service" : null;
}
