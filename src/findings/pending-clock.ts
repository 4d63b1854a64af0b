import type { PendingClock } from "#generated/types.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { hull } from "#shared/interval.js";
import type { FindingsContext, PolicyWords } from "./context.js";
import { anchorOf, fingerprint } from "./finding.js";
import { instantOrRange } from "./format-time.js";
import { timesOf } from "./times.js";

/** The clocks of a case that were still running at as-of, in the order of its outcomes. */
export function pendingOf(outcomes: readonly RuleOutcome[], context: FindingsContext): PendingClock[] {
  return outcomes.filter(({ outcome }) => outcome === "pending").map((one) => pendingClock(one, context));
}

/** Start and due over all readings, in the zone of the policy; the due of a requirement is its `by`. */
function pendingClock(outcome: RuleOutcome, context: FindingsContext): PendingClock {
  const { zone } = context.policies.get(outcome.policy) as PolicyWords;
  const dues = outcome.readings.flatMap(({ verdict }) => verdict.due ?? verdict.by ?? []);
  const { subject, determinationId, delegate, lineOfBusiness } = anchorOf(outcome);
  return {
    policy: outcome.policy,
    policyVersion: outcome.version,
    rule: outcome.plan.rule.id,
    subject,
    case: outcome.matter.id,
    determinationId,
    delegate,
    lineOfBusiness,
    start: instantOrRange(timesOf(outcome, context.asOf).start, zone),
    due: dues.length === 0 ? null : instantOrRange(dues.reduce(hull), zone),
    readings: outcome.readings.map(({ choices, verdict }) => ({
      ...choices,
      outcome: verdict.outcome,
      due: instantOrRange(verdict.due ?? verdict.by, zone),
    })),
    fingerprint: fingerprint(outcome.policy, outcome.plan.rule.id, outcome.subject, context),
  };
}
