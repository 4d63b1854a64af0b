import { FAR_SQL } from "#duckdb/far.js";
import type { RuleBody } from "#policy/plan.js";
import type { Sql } from "./expression-pool.js";
import type { Interval, Place } from "./frame.js";
import { intervalSql } from "./interval.js";
import { logicOf } from "./logic.js";
import { alternativesIn } from "./merged.js";
import { comparedSql, extremeSql, reachOf } from "./reach.js";
import { truthSql } from "./truth.js";
import { type Settled, underWhen, whenTruth } from "./when.js";

type DeadlineBody = Extract<RuleBody, { kind: "deadline" }>;

/** What a deadline settles on the rows of a frame. */
export function deadlineSettled(body: DeadlineBody, place: Place): Settled {
  const settled = alternativesIn({ ...body, when: null })
    ? mergedDeadline(body, place)
    : plainDeadline(body, place);
  return underWhen(whenTruth(body.when, place), settled, place);
}

/**
 * A deadline whose readings differ, judged as whatever they could be: the rows of the table are not all kept when values are
 * widened, so only what holds under each reading is settled.
 */
function mergedDeadline(body: DeadlineBody, place: Place): Omit<Settled, "given"> {
  const { frame } = place;
  const { pool } = frame;
  const { every, never } = logicOf(pool);
  const due = dueSql(body, place);
  const stop = intervalSql(body.stop, place);
  const start = body.start && !body.earlyPasses ? intervalSql(body.start, place) : null;
  const isPending = alternativesIn(body.stop)
    ? never
    : every([notYetSql(stop, place), afterAsOf(due.lower ?? due.from, place)]);
  return {
    notApplicable: never,
    pass: every([
      comparedSql(stop.upper ?? stop.to, "<", pool.make(FAR_SQL), frame),
      comparedSql(stop.upper ?? stop.to, "<=", due.lower ?? due.from, frame),
      ...(start ? [comparedSql(start.upper ?? start.to, "<=", stop.lower ?? stop.from, frame)] : []),
    ]),
    pending: isPending,
  };
}

/** The outcome table of docs/language.md, "Deadline": its rows 1, 2, 4 and 6. */
function plainDeadline(body: DeadlineBody, place: Place): Omit<Settled, "given"> {
  const { frame } = place;
  const { every, never, some } = logicOf(frame.pool);
  const due = dueSql(body, place);
  const stop = intervalSql(body.stop, place);
  const start = body.start ? intervalSql(body.start, place) : null;
  const isStopNotYet = notYetSql(stop, place);
  const isAhead = afterAsOf(due.lower ?? due.from, place);
  const isOpen = start ? some([isAhead, notYetSql(start, place)]) : isAhead;
  const inTime = comparedSql(stop.upper ?? stop.to, "<=", due.lower ?? due.from, frame);
  const isEarly = start ? comparedSql(stop.upper ?? stop.to, "<", start.lower ?? start.from, frame) : never;
  const isNotEarly = start ? [comparedSql(start.from, "<=", stop.upper ?? stop.to, frame)] : [];
  return {
    notApplicable: never,
    pass: body.earlyPasses ? some([isEarly, inTime]) : every([...isNotEarly, inTime]),
    pending: every([isStopNotYet, isOpen]),
  };
}

/** Did it surely not happen by as-of? */
function notYetSql({ from, to, point, notYet }: Interval, place: Place): Sql {
  const { frame } = place;
  const { pool } = frame;
  const { every, never } = logicOf(pool);
  if (notYet) return notYet;
  if (point || !reachOf(to, frame).mayBeFar) return never;
  return every([afterAsOf(from, place), pool.make(`({0} = ${FAR_SQL})`, to)]);
}

function afterAsOf(instant: Sql, { frame }: Place): Sql {
  return comparedSql(instant, ">", frame.pool.make(String(frame.plan.facts.asOf)), frame);
}

/** The due with its extension, as src/replay/reference/deadline.ts has it. */
export function dueSql(body: DeadlineBody, place: Place): Interval {
  const { frame } = place;
  const { choose } = logicOf(frame.pool);
  const due = intervalSql(body.due, place);
  if (!body.extension) return due;
  const extended: Place = { ...place, due: (inner) => intervalSql(body.due, inner) };
  const counts = truthSql(body.extension.counts, extended);
  const until = intervalSql(body.extension.until, extended);
  const later = (a: Sql, b: Sql) => extremeSql("greatest", [a, b], frame);
  // Unknown: what covers the due and the later of both, so that only the upper end moves.
  return {
    from: choose([[counts.yes, later(due.from, until.from)]], due.from),
    to: choose([[counts.no, due.to]], later(due.to, until.to)),
  };
}
