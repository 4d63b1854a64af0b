import type { Combination, RulePlan } from "#policy/plan.js";
import type { Sql } from "./expression-pool.js";
import type { Interval, Place } from "./frame.js";
import { intervalSql } from "./interval.js";
import { logicOf } from "./logic.js";
import { neverUndecided, type Undecided, undecidedBody } from "./open-body.js";
import { openInstant } from "./open-value.js";
import { missingOf } from "./openness.js";
import { truthSql } from "./truth.js";
import { inForce } from "./verdict.js";

/** More readings, or more that may be missing, are left to the reference engine. */
const MOST_READINGS = 64;
const MOST_MISSING = 12;

/**
 * Where a rule is undecided under every reading, for nothing but what was not delivered or not coded
 * (docs/decisions/026-undecided-for-what-is-missing.md). Each reading is judged by itself: what is missing is what is missing
 * under any of them.
 */
export function undecidedRule({ combinations }: RulePlan, place: Place): Undecided {
  const { frame } = place;
  const { every, some } = logicOf(frame.pool);
  const none = neverUndecided(frame);
  const { numbers } = frame.plan;
  const readings = [
    ...new Map(
      combinations.map((one) => [numbers([one.appliesTo, one.trigger, one.segments]), one]),
    ).values(),
  ];
  if (readings.length > MOST_READINGS) return none;
  const verdicts: Undecided[] = [];
  const triggers: Interval[] = [];
  for (const reading of readings) {
    const trigger = intervalSql(reading.trigger, place);
    const verdict = underReading(reading, trigger, place);
    if (isNever(verdict, place)) return none;
    verdicts.push(verdict);
    triggers.push(trigger);
  }
  const isAny = ({ could, cannot }: Undecided) => some([could, cannot]);
  const missing = missingOf(
    verdicts.map((one) => ({ open: isAny(one), missing: one.missing })),
    frame,
  );
  if (missing.size === 0 || missing.size > MOST_MISSING) return none;
  // Readings that date the subject differently are parted, whatever they say.
  const isOne = [
    ...equal(
      triggers.map(({ from }) => from),
      place,
    ),
    ...equal(
      triggers.map(({ to }) => to),
      place,
    ),
  ];
  return {
    could: every([...isOne, ...verdicts.map(isAny), some(verdicts.map(({ could }) => could))]),
    cannot: every([...isOne, ...verdicts.map(({ cannot }) => cannot)]),
    missing,
  };
}

function underReading(
  { appliesTo, segments, trigger: node }: Combination,
  trigger: Interval,
  place: Place,
): Undecided {
  const { frame } = place;
  const { every, some } = logicOf(frame.pool);
  const bodies = inForce(segments, trigger, place).flatMap(({ isIn, body }) =>
    body === null ? [] : [{ isIn, body: undecidedBody(body, place) }],
  );
  const applies = truthSql(appliesTo, place).yes;
  const missing = bodies.map(({ isIn, body }) => ({
    open: every([isIn, some([body.could, body.cannot])]),
    missing: body.missing,
  }));
  const undated = segments.length > 1 ? openInstant(node, place) : null;
  // Without a date any version may be in force; one that could be not met is enough.
  const isUndated =
    undated === null ? [] : [every([undated.open, some(bodies.map(({ body }) => body.could))])];
  return {
    could: every([
      applies,
      some([...bodies.map(({ isIn, body }) => every([isIn, body.could])), ...isUndated]),
    ]),
    cannot: every([applies, some(bodies.map(({ isIn, body }) => every([isIn, body.cannot])))]),
    missing: missingOf(undated === null ? missing : [...missing, undated], frame),
  };
}

function isNever({ could, cannot }: Undecided, { frame }: Place): boolean {
  const { never } = logicOf(frame.pool);
  return could === never && cannot === never;
}

function equal(ends: readonly Sql[], { frame }: Place): Sql[] {
  return [...new Set(ends)].slice(1).map((other) => frame.pool.make("({0} = {1})", ends[0] as Sql, other));
}
