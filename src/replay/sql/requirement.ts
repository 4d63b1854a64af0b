import type { RuleBody } from "#policy/plan.js";
import type { Place } from "./frame.js";
import { intervalSql } from "./interval.js";
import { logicOf } from "./logic.js";
import { comparedSql } from "./reach.js";
import { truthSql } from "./truth.js";
import { type Settled, underWhen, whenTruth } from "./when.js";

/** The outcome table of docs/language.md, "Requirement". */
export function requirementSettled(body: Extract<RuleBody, { kind: "requirement" }>, place: Place): Settled {
  const { frame } = place;
  const { every, never } = logicOf(frame.pool);
  const must = truthSql(body.must, place);
  const by = body.by === null ? null : intervalSql(body.by, place);
  const asOf = frame.pool.make(String(frame.plan.facts.asOf));
  const pending = by === null ? never : every([comparedSql(by.lower ?? by.from, ">", asOf, frame), must.no]);
  return underWhen(whenTruth(body.when, place), { notApplicable: never, pass: must.yes, pending }, place);
}
