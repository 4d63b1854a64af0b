import { startOfDay, type Zone, zoneOf } from "#calendar/zone.js";
import { FAR_SQL as FAR } from "#duckdb/far.js";
import type { Combination, RuleBody, RulePlan, Segment } from "#policy/plan.js";
import { NOT_APPLICABLE, UNSURE } from "./codes.js";
import { deadlineCode } from "./deadline.js";
import type { Sql } from "./expression-pool.js";
import type { Interval, Place } from "./frame.js";
import { gateCode } from "./gate.js";
import { intervalSql } from "./interval.js";
import { logicOf } from "./logic.js";
import { alternativesIn, mergedBody, mergedCombinations } from "./merged.js";
import { requirementCode } from "./requirement.js";
import { truthSql } from "./truth.js";

export interface RuleVerdict {
  /** The outcome under every combination of readings, or above `PENDING`. */
  readonly code: Sql;
  /** Start of the interval that dates the subject for the rule. */
  readonly trigger: Sql;
}

/** The verdict of a rule on the rows of a frame of its subjects. */
export function ruleVerdict(plan: RulePlan, place: Place): RuleVerdict {
  const { pool } = place.frame;
  const verdicts = mergedCombinations(plan.combinations).map((one) => combinationVerdict(plan, one, place));
  const codes = [...new Set(verdicts.map(({ code }) => code))];
  const froms = [...new Set(verdicts.map(({ trigger }) => trigger.from))];
  const tos = [...new Set(verdicts.map(({ trigger }) => trigger.to))];
  const [first] = codes as [Sql];
  const [trigger] = froms as [Sql];
  const differs = [codes, froms, tos].flatMap((list) =>
    list.slice(1).map((other) => pool.make("({0} <> {1})", list[0] as Sql, other)),
  );
  const code = logicOf(pool).choose(
    differs.map((differ) => [differ, pool.make(String(UNSURE))] as const),
    first,
  );
  return { code, trigger };
}

function combinationVerdict(
  plan: RulePlan,
  { appliesTo, trigger: node, segments }: Combination,
  place: Place,
): { code: Sql; trigger: Interval } {
  const { pool } = place.frame;
  const { choose, not } = logicOf(pool);
  const applies = truthSql(appliesTo, place);
  const trigger = intervalSql(node, place);
  const code = choose(
    [
      [not(applies), pool.make(String(NOT_APPLICABLE))],
      [pool.make("({0} is null)", applies), pool.make(String(UNSURE))],
    ],
    bodiesInForce(plan, segments, trigger, place),
  );
  // Readings that date the subject differently are parted, whatever they say.
  if (alternativesIn(node)) return { code: isParted(trigger, code, place), trigger };
  return { code, trigger };
}

/** Settled only where every reading dates the subject inside the period, or every one outside. */
function isParted(trigger: Interval, code: Sql, { frame }: Place): Sql {
  const { pool, plan } = frame;
  const { field, period } = plan.dating;
  if (field !== null || period === null) return code;
  const { from, end } = period;
  const isOneSide = pool.make(
    `({1} <= ${plan.facts.asOf} and ({0} >= ${from} and {1} < ${end} or {1} < ${from} and {0} > -${FAR} or {0} >= ${end}))`,
    trigger.from,
    trigger.to,
  );
  return logicOf(pool).choose([[isOneSide, code]], pool.make(String(UNSURE)));
}

/**
 * The version whose span holds the trigger, if one span of those that the data reaches does. Otherwise whatever all versions
 * together could say: not applicable, or not sure.
 */
function bodiesInForce(plan: RulePlan, segments: readonly Segment[], trigger: Interval, place: Place): Sql {
  const { frame } = place;
  const { pool } = frame;
  const { all, choose } = logicOf(pool);
  const says = (code: number) => pool.make(String(code));
  const codeOf = ({ body }: Segment) => (body === null ? says(NOT_APPLICABLE) : bodyCode(plan, body, place));
  const [only] = segments;
  if (segments.length === 1 && only) return codeOf(only);
  const zone = zoneOf(place.zone);
  const { first, last } = frame.plan.facts.span;
  const reached = segments.filter(
    ({ from, to }) => startsBy(from, last, zone) && !startsBy(to + 1, first, zone),
  );
  const inForce = reached.map((segment): readonly [Sql, Sql] => {
    const from = Math.max(first, dayStart(segment.from, zone));
    const to = Math.min(last, dayStart(segment.to + 1, zone) - 1);
    const isIn = [pool.make(`({0} >= ${from})`, trigger.from), pool.make(`({0} <= ${to})`, trigger.to)];
    return [all(isIn), codeOf(segment)];
  });
  const bodies = segments.flatMap(({ body }) => (body === null ? [] : [body]));
  const together = bodies.length === 0 ? says(NOT_APPLICABLE) : unsettled(plan, mergedBody(bodies), place);
  return choose(inForce, together);
}

/** Not applicable under every version (docs/decisions/007), or not sure. */
function unsettled(plan: RulePlan, body: RuleBody | null, place: Place): Sql {
  const { pool } = place.frame;
  const unsure = pool.make(String(UNSURE));
  if (body === null) return unsure;
  const code = bodyCode(plan, body, place);
  return logicOf(pool).choose(
    [[pool.make(`({0} = ${NOT_APPLICABLE})`, code), pool.make(String(NOT_APPLICABLE))]],
    unsure,
  );
}

function dayStart(day: number, zone: Zone): number {
  return Number.isFinite(day) ? startOfDay(zone, day) : day;
}

function startsBy(day: number, instant: number, zone: Zone): boolean {
  return dayStart(day, zone) <= instant;
}

function bodyCode(plan: RulePlan, body: RuleBody, place: Place): Sql {
  if (body.kind === "deadline") return deadlineCode(body, place);
  if (body.kind === "requirement") return requirementCode(body, place);
  return gateCode(body, plan.rule.obligor === "provider", place);
}
