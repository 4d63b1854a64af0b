import { startOfDay, type Zone, zoneOf } from "#calendar/zone.js";
import { FAR_SQL as FAR } from "#duckdb/far.js";
import type { Combination, RuleBody, RulePlan, Segment } from "#policy/plan.js";
import { deadlineSettled } from "./deadline.js";
import type { Sql } from "./expression-pool.js";
import type { Interval, Place } from "./frame.js";
import { gateSettled } from "./gate.js";
import { intervalSql } from "./interval.js";
import { logicOf } from "./logic.js";
import { alternativesIn, mergedBody, mergedCombinations } from "./merged.js";
import { comparedSql } from "./reach.js";
import { requirementSettled } from "./requirement.js";
import { truthSql } from "./truth.js";
import type { Settled } from "./when.js";

export interface RuleVerdict {
  /** What is settled so under every combination of readings. */
  readonly settled: Settled;
  /** Start of the interval that dates the subject for the rule; null or far back where it has none. */
  readonly trigger: Sql;
}

/** The verdict of a rule on the rows of a frame of its subjects. */
export function ruleVerdict(plan: RulePlan, place: Place): RuleVerdict {
  const { pool, plan: shared } = place.frame;
  const { every } = logicOf(pool);
  const verdicts = mergedCombinations(plan.combinations, shared.numbers).map((one) =>
    combinationVerdict(plan, one, place),
  );
  const [first] = verdicts as [CombinationVerdict];
  const equal = (ends: readonly Sql[]) =>
    [...new Set(ends)].slice(1).map((other) => pool.make("({0} = {1})", ends[0] as Sql, other));
  const isOne = [
    ...equal(verdicts.map(({ trigger }) => trigger.from)),
    ...equal(verdicts.map(({ trigger }) => trigger.to)),
  ];
  const [only] = verdicts;
  if (verdicts.length === 1 && only)
    return { settled: only.settled, trigger: only.trigger.lower ?? only.trigger.from };
  const under = (outcome: Outcome) =>
    every([...isOne, ...verdicts.map(({ settled }) => whole(settled, outcome, place))]);
  return {
    settled: {
      notApplicable: under("notApplicable"),
      given: [],
      pending: under("pending"),
      pass: under("pass"),
    },
    trigger: first.trigger.from,
  };
}

type Outcome = "notApplicable" | "pending" | "pass";

/** An outcome with all that must hold for it. */
function whole(settled: Settled, outcome: Outcome, { frame }: Place): Sql {
  const { every } = logicOf(frame.pool);
  return outcome === "notApplicable" ? settled.notApplicable : every([...settled.given, settled[outcome]]);
}

interface CombinationVerdict {
  readonly settled: Settled;
  readonly trigger: Interval;
}

function combinationVerdict(
  plan: RulePlan,
  { appliesTo, trigger: node, segments }: Combination,
  place: Place,
): CombinationVerdict {
  const { every, some } = logicOf(place.frame.pool);
  const applies = truthSql(appliesTo, place);
  const trigger = intervalSql(node, place);
  const body = bodiesInForce(plan, segments, trigger, place);
  // Readings that date the subject differently are parted, whatever they say.
  const guard = alternativesIn(node) ? isOneSide(trigger, place) : [];
  const isNot = applies.isDecided ? body.notApplicable : every([applies.yes, body.notApplicable]);
  const settled = {
    notApplicable: every([...guard, some([applies.no, isNot])]),
    given: [...guard, applies.yes, ...body.given],
    pending: body.pending,
    pass: body.pass,
  };
  return { settled, trigger };
}

/** True where every reading dates the subject inside the period, or every one outside. */
function isOneSide(trigger: Interval, { frame }: Place): Sql[] {
  const { pool, plan } = frame;
  const { field, period } = plan.dating;
  if (field !== null || period === null) return [];
  const { from, end } = period;
  return [
    pool.make(
      `({1} <= ${plan.facts.asOf} and ({0} >= ${from} and {1} < ${end} or {1} < ${from} and {0} > -${FAR} or {0} >= ${end}))`,
      trigger.from,
      trigger.to,
    ),
  ];
}

/**
 * The version whose span holds the trigger, if one span of those that the data reaches does; or what all versions together
 * leave not applicable (docs/decisions/007).
 */
function bodiesInForce(
  plan: RulePlan,
  segments: readonly Segment[],
  trigger: Interval,
  place: Place,
): Settled {
  const { frame } = place;
  const { pool } = frame;
  const { always, every, never, some } = logicOf(pool);
  const nothing: Settled = { notApplicable: always, given: [], pending: never, pass: never };
  const settledBy = (body: RuleBody | null) => (body === null ? nothing : bodySettled(plan, body, place));
  const [only] = segments;
  if (segments.length === 1 && only) return settledBy(only.body);
  const settledIn = inForce(segments, trigger, place).map(({ isIn, body }) => ({
    isIn,
    settled: settledBy(body),
  }));
  const bodies = segments.flatMap(({ body }) => (body === null ? [] : [body]));
  const merged = mergedBody(bodies, frame.plan.numbers);
  const together =
    bodies.length === 0 ? always : merged === null ? never : bodySettled(plan, merged, place).notApplicable;
  const under = (outcome: Outcome) =>
    some(settledIn.map(({ isIn, settled }) => every([isIn, whole(settled, outcome, place)])));
  const isNot = settledIn.every(({ settled }) => settled.notApplicable === together)
    ? together
    : some([under("notApplicable"), together]);
  const [one] = settledIn;
  if (settledIn.length === 1 && one)
    return { ...one.settled, notApplicable: isNot, given: [one.isIn, ...one.settled.given] };
  return { notApplicable: isNot, given: [], pending: under("pending"), pass: under("pass") };
}

/** The versions whose spans the data reaches, and where the trigger surely lies in each. */
export function inForce(
  segments: readonly Segment[],
  trigger: Interval,
  place: Place,
): readonly { readonly isIn: Sql; readonly body: RuleBody | null }[] {
  const { frame } = place;
  const { pool } = frame;
  const { always, every } = logicOf(pool);
  const [only] = segments;
  if (segments.length === 1 && only) return [{ isIn: always, body: only.body }];
  const zone = zoneOf(place.zone);
  const { first, last } = frame.plan.facts.span;
  const reached = segments.filter(
    ({ from, to }) => startsBy(from, last, zone) && !startsBy(to + 1, first, zone),
  );
  return reached.map((segment) => {
    const from = Math.max(first, dayStart(segment.from, zone));
    const to = Math.min(last, dayStart(segment.to + 1, zone) - 1);
    const at = (instant: number) => pool.make(instant < 0 ? `(${instant})` : String(instant));
    const isIn = every([
      comparedSql(trigger.lower ?? trigger.from, ">=", at(from), frame),
      comparedSql(trigger.upper ?? trigger.to, "<=", at(to), frame),
    ]);
    return { isIn, body: segment.body };
  });
}

function dayStart(day: number, zone: Zone): number {
  return Number.isFinite(day) ? startOfDay(zone, day) : day;
}

function startsBy(day: number, instant: number, zone: Zone): boolean {
  return dayStart(day, zone) <= instant;
}

function bodySettled(plan: RulePlan, body: RuleBody, place: Place): Settled {
  if (body.kind === "deadline") return deadlineSettled(body, place);
  if (body.kind === "requirement") return requirementSettled(body, place);
  return gateSettled(body, plan.rule.obligor === "provider", place);
}
