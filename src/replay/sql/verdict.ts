import { startOfDay, type Zone, zoneOf } from "#calendar/zone.js";
import { FAR_SQL as FAR } from "#duckdb/far.js";
import type { Combination, RuleBody, RulePlan, Segment } from "#policy/plan.js";
import { kindOf } from "#schema/record-fields.js";
import type { Sql } from "./expression-pool.js";
import { column, type Interval, isDelivered, type Place } from "./frame.js";
import { intervalSql, momentField } from "./interval.js";
import { logicOf } from "./logic.js";
import { alternativesIn, mergedBody, mergedCombinations } from "./merged.js";
import { gatesOpenSql, truthSql } from "./truth.js";

/**
 * What one rule says of one subject, as a number. Up to `PENDING` the outcome is settled and needs no words; everything
 * above is written by the reference engine.
 */
export const NOT_APPLICABLE = 0;
export const PASS = 1;
export const PENDING = 2;
export const FAIL = 3;
/** Indeterminate: fail is not among what the missing data could turn it into. */
export const OPEN = 4;
/** Indeterminate: it could fail. */
export const OPEN_FAIL = 5;
/** SQL does not say. */
export const UNSURE = 6;

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
  if (body.kind === "deadline")
    return alternativesIn({ ...body, when: null })
      ? mergedDeadlineCode(body, place)
      : deadlineCode(body, place);
  if (body.kind === "requirement") return requirementCode(body, place);
  return gateCode(body, plan.rule.obligor === "provider", place);
}

/** `when` is false: not applicable; unknown: what it would have been, or not applicable. */
function underWhen(when: Sql, code: Sql, { frame }: Place): Sql {
  const { pool } = frame;
  const { choose, not } = logicOf(pool);
  return choose(
    [
      [not(when), pool.make(String(NOT_APPLICABLE))],
      [when, code],
      [pool.make(`({0} in (${NOT_APPLICABLE}, ${UNSURE}))`, code), code],
      [pool.make(`({0} in (${FAIL}, ${OPEN_FAIL}))`, code), pool.make(String(OPEN_FAIL))],
    ],
    pool.make(String(OPEN)),
  );
}

function whenSql(when: RuleBody["when"], place: Place): Sql {
  return when === null ? logicOf(place.frame.pool).yes : truthSql(when, place);
}

/**
 * A deadline whose readings differ, judged as whatever they could be: the rows of the table are not all kept when values are
 * widened, so only what holds under each reading is settled.
 */
function mergedDeadlineCode(body: Extract<RuleBody, { kind: "deadline" }>, place: Place): Sql {
  const { pool, plan } = place.frame;
  const { all, choose, no } = logicOf(pool);
  const says = (code: number) => pool.make(String(code));
  const due = dueSql(body, place);
  const stop = intervalSql(body.stop, place);
  const start = body.start && !body.earlyPasses ? intervalSql(body.start, place) : null;
  const inTime = all([
    pool.make(`({0} < ${FAR} and {0} <= {1})`, stop.to, due.from),
    ...(start ? [pool.make("({0} >= {1})", stop.from, start.to)] : []),
  ]);
  const isRunning = alternativesIn(body.stop)
    ? no
    : pool.make(
        `({0} > ${plan.facts.asOf} and {1} = ${FAR} and {2} > ${plan.facts.asOf})`,
        stop.from,
        stop.to,
        due.from,
      );
  const code = choose(
    [
      [inTime, says(PASS)],
      [isRunning, says(PENDING)],
    ],
    says(UNSURE),
  );
  return underWhen(whenSql(body.when, place), code, place);
}

/** The outcome table of docs/language.md, "Deadline". */
function deadlineCode(body: Extract<RuleBody, { kind: "deadline" }>, place: Place): Sql {
  const { pool, plan } = place.frame;
  const { all, choose, no } = logicOf(pool);
  const asOf = plan.facts.asOf;
  const due = dueSql(body, place);
  const stop = intervalSql(body.stop, place);
  const says = (code: number) => pool.make(String(code));
  const isNotYet = ({ from, to, point }: Interval) =>
    point ? no : pool.make(`({0} > ${asOf} and {1} = ${FAR})`, from, to);
  const compared = (sign: string, a: Sql, b: Sql, points: readonly (Sql | undefined)[]) => {
    const [x, y] = points;
    return x && y ? pool.make(`({0} ${sign} {1})`, x, y) : pool.make(`({0} ${sign} {1})`, a, b);
  };
  const stopNotYet = isNotYet(stop);
  const branches: (readonly [Sql, Sql])[] = [];
  if (body.start) {
    const start = intervalSql(body.start, place);
    branches.push([all([isNotYet(start), stopNotYet]), says(PENDING)]);
    const isEarly = compared("<", stop.to, start.from, [stop.point, start.point]);
    branches.push([isEarly, says(body.earlyPasses ? PASS : OPEN_FAIL)]);
  }
  const code = choose(
    [
      ...branches,
      [all([stopNotYet, pool.make(`({0} <= ${asOf})`, due.to)]), says(FAIL)],
      [all([stopNotYet, pool.make(`({0} > ${asOf})`, due.from)]), says(PENDING)],
      [stopNotYet, says(OPEN_FAIL)],
      [compared("<=", stop.to, due.from, [stop.point, due.point]), says(PASS)],
      [compared(">", stop.from, due.to, [stop.point, due.point]), says(FAIL)],
      [pool.make(`({0} <= ${asOf})`, due.from), says(OPEN_FAIL)],
    ],
    says(OPEN),
  );
  return underWhen(whenSql(body.when, place), code, place);
}

function dueSql(body: Extract<RuleBody, { kind: "deadline" }>, place: Place): Interval {
  const { pool } = place.frame;
  const { choose, not } = logicOf(pool);
  const due = intervalSql(body.due, place);
  if (!body.extension) return due;
  const extended: Place = { ...place, due: (inner) => intervalSql(body.due, inner) };
  const counts = truthSql(body.extension.counts, extended);
  const until = intervalSql(body.extension.until, extended);
  const later = (a: Sql, b: Sql) => pool.make("greatest({0}, {1})", a, b);
  // Unknown: what covers the due and the later of both, so that only the upper end moves.
  return {
    from: choose([[counts, later(due.from, until.from)]], due.from),
    to: choose([[not(counts), due.to]], later(due.to, until.to)),
  };
}

/** The outcome table of docs/language.md, "Requirement". */
function requirementCode(body: Extract<RuleBody, { kind: "requirement" }>, place: Place): Sql {
  const { pool, plan } = place.frame;
  const { choose, not, yes, no } = logicOf(pool);
  const asOf = plan.facts.asOf;
  const must = truthSql(body.must, place);
  const by = body.by === null ? null : intervalSql(body.by, place);
  const past = by === null ? yes : pool.make(`({0} <= ${asOf})`, by.to);
  const ahead = by === null ? no : pool.make(`({0} > ${asOf})`, by.from);
  const isFalse = not(must);
  const says = (code: number) => pool.make(String(code));
  const code = choose(
    [
      [must, says(PASS)],
      [past, choose([[isFalse, says(FAIL)]], says(OPEN_FAIL))],
      [ahead, choose([[isFalse, says(PENDING)]], says(OPEN))],
    ],
    says(OPEN_FAIL),
  );
  return underWhen(whenSql(body.when, place), code, place);
}

const P2P = kindOf("p2pRequest").fields;

/** The outcome table of docs/language.md, "Gate"; a blank disposition is left to the reference engine. */
function gateCode(body: Extract<RuleBody, { kind: "gate" }>, byProvider: boolean, place: Place): Sql {
  const { frame } = place;
  const { pool } = frame;
  const logic = logicOf(pool);
  const says = (code: number) => pool.make(String(code));
  const info = P2P.get("disposition");
  if (!info || !isDelivered(info, frame)) return says(UNSURE);
  const disposition = column("s", "disposition", frame);
  const held = pool.make("({0} = 'conducted')", disposition);
  const refused = pool.make("({0} = 'refused' or {0} = 'referred-to-appeal')", disposition);
  const at: Place = { ...place, act: actSql };
  const truthCode = (truth: Sql) =>
    logic.choose(
      [
        [truth, says(PASS)],
        [logic.not(truth), says(FAIL)],
      ],
      says(OPEN_FAIL),
    );
  const own = truthCode(truthSql(body.onlyIf, at));
  const ofRefusal = body.owed ? refusalCode(body, at) : byProvider ? own : says(NOT_APPLICABLE);
  const code = logic.choose(
    [
      [held, own],
      [refused, ofRefusal],
    ],
    says(NOT_APPLICABLE),
  );
  return logic.choose(
    [[pool.make("({0} is null)", disposition), says(UNSURE)]],
    logic.choose(
      [[pool.make("(not ({0} or {1}))", held, refused), says(NOT_APPLICABLE)]],
      underWhen(whenSql(body.when, at), code, place),
    ),
  );
}

/** The owed gate judges a refusal by every gate: one that is closed settles it. */
function refusalCode(body: Extract<RuleBody, { kind: "gate" }>, at: Place): Sql {
  const { pool } = at.frame;
  const logic = logicOf(pool);
  const open = gatesOpenSql(body.gates, at, logic);
  const says = (code: number) => pool.make(String(code));
  return logic.choose(
    [
      [open, says(FAIL)],
      [logic.not(open), says(PASS)],
    ],
    says(OPEN_FAIL),
  );
}

/** The start of the talk, or the closing of a refusal. */
function actSql({ frame }: Place): Interval {
  const { pool } = frame;
  const [started, disposed] = [P2P.get("startedAt"), P2P.get("disposedAt")].map((info) =>
    momentField("s", info as NonNullable<typeof info>, false, frame),
  ) as [Interval, Interval];
  const held = pool.make("({0} = 'conducted')", column("s", "disposition", frame));
  const either = (a: Sql, b: Sql) => logicOf(pool).choose([[held, a]], b);
  return { from: either(started.from, disposed.from), to: either(started.to, disposed.to) };
}
