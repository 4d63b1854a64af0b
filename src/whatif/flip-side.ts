import type { Zone } from "#calendar/zone.js";
import { decidingQuestions } from "#findings/deciding-questions.js";
import { instantOrRange, marginMinutes } from "#findings/format-time.js";
import { type Times, timesOf } from "#findings/times.js";
import type { FlipSide } from "#generated/types.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { hull, type Interval } from "#shared/interval.js";

/** A verdict as it is printed. Null: not judged. `asOf` in microseconds, times in the zone of the policy. */
export function flipSide(
  outcome: RuleOutcome | null,
  citations: readonly string[],
  asOf: number,
  zone: Zone,
): FlipSide {
  const common = { clauses: [...citations] };
  if (outcome === null) {
    const none = { start: null, due: null, stop: null, marginMinutes: null, missing: [], questions: [] };
    return { outcome: null, version: null, ...common, ...none };
  }
  const times = timesOf(outcome, asOf);
  return {
    outcome: outcome.outcome,
    version: outcome.version,
    ...common,
    start: instantOrRange(times.start, zone),
    due: instantOrRange(dueOf(outcome, times), zone),
    stop: instantOrRange(times.stop, zone),
    marginMinutes: marginOf(outcome, times, asOf),
    missing: [...new Set(outcome.causes.map(({ field }) => field))],
    questions: outcome.outcome === "needs-review" ? decidingQuestions(outcome.readings) : [],
  };
}

/** The due of a deadline over all readings; of a requirement the instant by which it settles. */
export function dueOf({ readings }: RuleOutcome, { due }: Pick<Times, "due">): Interval | undefined {
  const by = readings.flatMap(({ verdict }) => verdict.by ?? []);
  return due ?? (by.length > 0 ? by.reduce(hull) : undefined);
}

/** Late: the least lateness that is sure. In time or still running: the least that was or is left. Open: none. */
function marginOf({ outcome, plan }: RuleOutcome, { due, stop, margin }: Times, asOf: number): number | null {
  if (outcome === "fail") return margin;
  if (plan.rule.kind !== "deadline" || (outcome !== "pass" && outcome !== "pending")) return null;
  const act = stop?.to ?? asOf;
  return due && Number.isFinite(due.from) && Number.isFinite(act) ? marginMinutes(due.from, act) : null;
}
