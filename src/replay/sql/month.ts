import { FAR_SQL } from "#duckdb/far.js";
import { clockAt } from "./clock-look-up.js";
import type { Sql } from "./expression-pool.js";
import { column, type Frame } from "./frame.js";
import { logicOf } from "./logic.js";
import { comparedSql, reachOf } from "./reach.js";

/** Months of the judged tables: undated, and outside the period. */
export const UNDATED = 0;
export const OUTSIDE = -1;

/** The local month that dates a subject for a rule (src/result/period.ts); `trigger` may be null where it has no beginning. */
export function monthSql(trigger: Sql, frame: Frame): Sql {
  const { pool, plan } = frame;
  const { choose, every } = logicOf(pool);
  const { dating } = plan;
  const instant = dating.field === null ? trigger : datingField(dating.field, frame);
  const { mayBeMinusFar } = reachOf(instant, frame);
  const asOf = pool.make(String(plan.facts.asOf));
  const isDated = every([
    ...(mayBeMinusFar ? [pool.make(`({0} > -${FAR_SQL})`, instant)] : []),
    comparedSql(instant, "<=", asOf, frame),
  ]);
  const { value: month, isSure } = clockAt(plan.clocks.month(dating.zone), instant, frame);
  if (!isSure) frame.trouble.add(pool.make("({0} and {1} is null)", isDated, month));
  const undated = pool.make(String(UNDATED));
  const known = choose([[isDated, month]], undated);
  if (dating.period === null) return known;
  const { from, end } = dating.period;
  return pool.make(
    `case when {0} and not ({1} >= ${from} and {1} < ${end}) then ${OUTSIDE} else {2} end`,
    isDated,
    instant,
    known,
  );
}

function datingField(field: string, frame: Frame): Sql {
  if (!frame.plan.facts.delivered.get("determination")?.has(field))
    return frame.pool.make("cast(null as bigint)");
  return column("d", field, frame);
}
