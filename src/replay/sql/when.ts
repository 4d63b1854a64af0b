import type { RuleBody } from "#policy/plan.js";
import type { Sql } from "./expression-pool.js";
import type { Place } from "./frame.js";
import { logicOf, type Truth } from "./logic.js";
import { truthSql } from "./truth.js";

/**
 * Where a rule surely gives each of the outcomes that need no words. Where none does, the reference engine says what it
 * gives.
 */
export interface Settled {
  readonly notApplicable: Sql;
  /** What must hold besides for pending and met; many rules share its first parts. */
  readonly given: readonly Sql[];
  /** Goes before met. */
  readonly pending: Sql;
  readonly pass: Sql;
}

/** `when` is false: not applicable; unknown: what it would have been, or not applicable. */
export function underWhen(when: Truth, settled: Omit<Settled, "given">, { frame }: Place): Settled {
  const { some } = logicOf(frame.pool);
  return {
    ...settled,
    notApplicable: some([when.no, settled.notApplicable]),
    given: [when.yes],
  };
}

/** The condition of a body; left out: true. */
export function whenTruth(when: RuleBody["when"], place: Place): Truth {
  return when === null ? logicOf(place.frame.pool).yes : truthSql(when, place);
}
