import type { RuleOutcome } from "#replay/rule-outcome.js";
import type { PolicyWords } from "./context.js";
import { instantOrRange } from "./format-time.js";

/** One line of outcomes.ndjson: what a rule says of a subject, passes included. */
export function outcomeLine(
  { policy, version, plan, subject, outcome, readings, causes, error }: RuleOutcome,
  words: PolicyWords,
) {
  return {
    policy,
    policyVersion: version,
    rule: plan.rule.id,
    subject: { kind: plan.rule.subject, id: subject.id },
    outcome,
    readings: readings.map(({ choices, verdict }) => ({
      ...choices,
      outcome: verdict.outcome,
      reason: verdict.reason ?? null,
      due: instantOrRange(verdict.due ?? verdict.by, words.zone),
    })),
    missing: [...new Set(causes.map((cause) => cause.field))],
    error: error === null ? null : `${error.code}: ${error.message}`,
  };
}
