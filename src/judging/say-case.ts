import { findingsOf, outcomeLine, type PolicyWords, pendingOf } from "#findings/index.js";
import type { Finding, PendingClock, QuestionLine } from "#generated/types.js";
import type { CaseOutcome } from "#replay/rule-outcome.js";
import { inPeriod } from "#result/index.js";
import type { Bench } from "./bench.js";

/** What is said of a case, as plain values. */
export interface CaseSaid {
  readonly findings: readonly Finding[];
  /** Subjects that the answer to an open question decides. */
  readonly questions: readonly QuestionLine[];
  /** Clocks that were still running at as-of. */
  readonly pending: readonly PendingClock[];
  /** Every outcome, where all are asked for. */
  readonly outcomes: readonly ReturnType<typeof outcomeLine>[];
}

/**
 * Puts a judged case in words and counts it. `isInside`: something else of the case is known to lie in the period; `inFull`:
 * every outcome is asked for.
 */
export function sayCase(bench: Bench, judged: CaseOutcome, isInside: boolean, inFull: boolean): CaseSaid {
  const { context, counts, dating } = bench;
  const outcome = inPeriod(judged, dating);
  bench.addFlags(outcome);
  const findings = findingsOf(outcome, context);
  return {
    findings,
    questions: counts.add(outcome, findings, judged, isInside),
    pending: pendingOf(outcome.outcomes, context),
    outcomes: inFull
      ? outcome.outcomes.map((one) => outcomeLine(one, context.policies.get(one.policy) as PolicyWords))
      : [],
  };
}
