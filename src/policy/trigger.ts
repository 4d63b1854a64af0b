import type { Expression, Rule } from "#generated/types.js";

/** The trigger where neither `trigger` nor a start names one (docs/language.md, "Trigger"). */
const DEFAULT_TRIGGER: Readonly<Record<Rule["subject"], Expression>> = {
  determination: {
    if: { equal: [{ field: "decision" }, "pending"] },
    then: { field: "requestReceivedAt" },
    else: { field: "decidedAt" },
  },
  p2pRequest: { field: "receivedAt" },
  notice: { field: "sentAt" },
};

/** The instant that dates a subject for a rule: it decides which version is in force, and the period. */
export function triggerOf(rule: Rule): Expression {
  if (rule.trigger !== undefined) return rule.trigger;
  if (rule.kind === "deadline" && rule.start !== undefined) return rule.start;
  return DEFAULT_TRIGGER[rule.subject];
}
