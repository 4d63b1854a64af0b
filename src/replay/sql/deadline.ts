import { FAR_SQL as FAR } from "#duckdb/far.js";
import type { RuleBody } from "#policy/plan.js";
import { FAIL, OPEN, OPEN_FAIL, PASS, PENDING, UNSURE } from "./codes.js";
import type { Sql } from "./expression-pool.js";
import type { Interval, Place } from "./frame.js";
import { intervalSql } from "./interval.js";
import { logicOf } from "./logic.js";
import { alternativesIn } from "./merged.js";
import { truthSql } from "./truth.js";
import { underWhen, whenSql } from "./when.js";

type DeadlineBody = Extract<RuleBody, { kind: "deadline" }>;

/** The code of a deadline on the rows of a frame. */
export function deadlineCode(body: DeadlineBody, place: Place): Sql {
  return alternativesIn({ ...body, when: null })
    ? mergedDeadlineCode(body, place)
    : plainDeadlineCode(body, place);
}

/**
 * A deadline whose readings differ, judged as whatever they could be: the rows of the table are not all kept when values are
 * widened, so only what holds under each reading is settled.
 */
function mergedDeadlineCode(body: DeadlineBody, place: Place): Sql {
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
function plainDeadlineCode(body: DeadlineBody, place: Place): Sql {
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

function dueSql(body: DeadlineBody, place: Place): Interval {
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
