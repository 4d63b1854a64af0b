import type { RuleBody } from "#policy/plan.js";
import { FAIL, OPEN, OPEN_FAIL, PASS, PENDING } from "./codes.js";
import type { Sql } from "./expression-pool.js";
import type { Place } from "./frame.js";
import { intervalSql } from "./interval.js";
import { logicOf } from "./logic.js";
import { truthSql } from "./truth.js";
import { underWhen, whenSql } from "./when.js";

/** The outcome table of docs/language.md, "Requirement". */
export function requirementCode(body: Extract<RuleBody, { kind: "requirement" }>, place: Place): Sql {
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
