import { FAR_SQL } from "#duckdb/far.js";
import type { Combination, RulePlan } from "#policy/plan.js";
import { STEP_ENDS } from "#shared/margin-step.js";
import { dueSql } from "./deadline.js";
import type { Sql } from "./expression-pool.js";
import type { Place } from "./frame.js";
import { intervalSql } from "./interval.js";
import { chosenSql, extremeSql, reachOf } from "./reach.js";
import { inForce } from "./verdict.js";

/** Bits that the step of a rule takes. */
export const STEP_BITS = 3;
/** No time left is known. */
export const NO_STEP = 0;

/**
 * The step of the time that an act in time had left, counted from 1, over every reading by itself: what merged readings could
 * be is wider than what they are. `NO_STEP` where an end is open. Null for what is no deadline. Of meaning only where the
 * rule is met (src/result/margin-tally.ts).
 */
export function leftStepSql(plan: RulePlan, place: Place): Sql | null {
  if (plan.rule.kind !== "deadline") return null;
  const { frame } = place;
  const ends = plan.combinations.map((one) => endsOf(one, place));
  const dues = [...new Set(ends.map(({ due }) => due))];
  const stops = [...new Set(ends.map(({ stop }) => stop))];
  const due = extremeSql("least", dues, frame);
  const stop = extremeSql("greatest", stops, frame);
  const { mayBeFar, mayBeMinusFar } = reachOf(due, frame);
  // An act in time has no open end but where its due has one.
  const open = mayBeFar || mayBeMinusFar ? `when abs({0}) >= ${FAR_SQL} then ${NO_STEP}` : "";
  const steps = STEP_ENDS.map((end, index) => `when {0} <= {1} + ${end} then ${index + 1}`);
  return frame.pool.make(`case ${open} ${steps.join(" ")} else ${STEP_ENDS.length + 1} end`, due, stop);
}

/** The earliest due and the latest stop under one combination of readings, of the version in force. */
function endsOf({ segments, trigger }: Combination, place: Place): { readonly due: Sql; readonly stop: Sql } {
  const { pool } = place.frame;
  const open = pool.make(FAR_SQL);
  const versions = inForce(segments, intervalSql(trigger, place), place).flatMap(({ isIn, body }) =>
    body?.kind === "deadline"
      ? [{ isIn, due: dueSql(body, place).from, stop: intervalSql(body.stop, place).to }]
      : [],
  );
  const chosen = (part: "due" | "stop") =>
    chosenSql(
      versions.map((version) => [version.isIn, version[part]] as const),
      open,
      place.frame,
    );
  return { due: chosen("due"), stop: chosen("stop") };
}
