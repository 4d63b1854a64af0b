import type { RuleBody } from "#policy/plan.js";
import { FAIL, NOT_APPLICABLE, OPEN, OPEN_FAIL, UNSURE } from "./codes.js";
import type { Sql } from "./expression-pool.js";
import type { Place } from "./frame.js";
import { logicOf } from "./logic.js";
import { truthSql } from "./truth.js";

/** `when` is false: not applicable; unknown: what it would have been, or not applicable. */
export function underWhen(when: Sql, code: Sql, { frame }: Place): Sql {
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

/** The condition of a body; left out: true. */
export function whenSql(when: RuleBody["when"], place: Place): Sql {
  return when === null ? logicOf(place.frame.pool).yes : truthSql(when, place);
}
