import type { Session } from "#duckdb/database.js";
import { inTextOrder, named } from "#duckdb/sql-text.js";
import type { IntegrityChecks } from "#generated/types.js";
import { flagOf } from "#integrity/flag-instances.js";
import { caseOf } from "#ledger/link.js";
import type { PolicyPlan } from "#policy/plan.js";
import { replayCase } from "#replay/reference/replay.js";
import type { Stage } from "#replay/reference/scene.js";
import type { CaseOutcome } from "#replay/rule-outcome.js";
import { PASS } from "#replay/sql/codes.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import type { JudgedKind } from "#replay/sql/judge-plan.js";
import { caseRecords } from "../case-records.js";
import { judgedTable } from "../judged-tables.js";
import type { TakenTables } from "../taken-tables.js";

const BATCH = 2048;

/**
 * The cases that SQL settled as met although the source system's own flag says otherwise, judged by the reference engine:
 * it writes why. What SQL does not settle is judged there anyway, and a case may come from both.
 */
export async function* passedAgainstFlag(
  session: Session,
  taken: TakenTables,
  kinds: readonly JudgedKind[],
  plans: readonly PolicyPlan[],
  stage: Stage,
  ownFlags: IntegrityChecks["ownFlags"],
): AsyncGenerator<CaseOutcome> {
  const queries = kinds.flatMap((judged) => contradicted(judged, taken, ownFlags));
  if (queries.length === 0) return;
  await session.run(
    `create temp table flagged_no as
     select row_number() over (order by ${inTextOrder("id")}) - 1 as n, cid, id from (
       select c.cid, coalesce(d.id, o.id) as id from (${queries.join(" union ")}) c
       left join "determination" d on d.rowid = c.cid left join orphan o on o.cid = c.cid)`,
  );
  const some = plans.flatMap((policy) => {
    const rules = policy.rules.filter(({ rule }) => flagOf(rule, ownFlags) !== null);
    return rules.length > 0 ? [{ ...policy, rules }] : [];
  });
  const [[total] = [0]] = await session.rows("select count(*) from flagged_no");
  for (let first = 0; first < Number(total); first += BATCH) {
    await session.run(
      `create or replace temp view flagged_no_part as select * from flagged_no where n >= ${first} and n < ${first + BATCH}`,
    );
    const cases = await session.rows("select n, id from flagged_no_part order by n");
    const groups = await caseRecords(session, taken, "flagged_no_part");
    for (const [n, id] of cases)
      yield replayCase(caseOf(String(id), groups.get(Number(n)) ?? []), some, stage);
  }
}

/** Selects the cases (`cid`) with a record of the kind of which a rule is met and its flag says no. */
function contradicted(
  { kind, rules }: JudgedKind,
  { columns }: TakenTables,
  ownFlags: IntegrityChecks["ownFlags"],
): string[] {
  const met = rules.flatMap(({ plan, pack, shift }) => {
    const flag = flagOf(plan.rule, ownFlags);
    if (flag === null || !columns.get(kind)?.has(flag)) return [];
    return `(t.${named(flag)} is false and ((j.${named(pack)} >> ${shift}) & 7) = ${PASS})`;
  });
  if (met.length === 0) return [];
  return [
    `select l.cid from ${named(judgedTable(kind))} j join ${named(linkedTable(kind))} l on l.rid = j.rid
     join ${named(kind)} t on t.rowid = l.rid where j.whole is not true and (${met.join(" or ")})`,
  ];
}
