import { zoneOf } from "#calendar/zone.js";
import type { Session } from "#duckdb/database.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { Agreement } from "#generated/types.js";
import { ruleTrace } from "#judging/rule-trace.js";
import type { PolicyPlan } from "#policy/plan.js";
import { judgeRule } from "#replay/reference/judge-rule.js";
import type { Stage } from "#replay/reference/scene.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import type { JudgePlan } from "#replay/sql/judge-plan.js";
import type { Differing } from "./agreement.js";
import { showCase } from "./cases-at-hand.js";

/** Of so many disagreements both traces are given: a fault of an engine shows in each of them. */
const TRACED = 20;

/** Disagreements with how both engines came to what they say; of the first of them, as many as there are traces for. */
export async function traced(
  session: Session,
  plan: JudgePlan,
  differing: readonly Differing[],
  plans: readonly PolicyPlan[],
  stage: Stage,
): Promise<Agreement["disagreements"]> {
  const said: Agreement["disagreements"][number][] = [];
  for (const [index, one] of differing.entries()) {
    if (index >= TRACED) said.push(one.disagreement);
    else
      said.push({
        ...one.disagreement,
        traces: {
          compiled: await compiledTrace(session, plan, one),
          reference: referenceTrace(one, plans, stage),
        },
      });
  }
  return said;
}

function referenceTrace(
  { plan, policy, subject, matter }: Differing,
  plans: readonly PolicyPlan[],
  stage: Stage,
): string[] {
  const { zone } = plans.find(({ id }) => id === policy) as PolicyPlan;
  const scene = { stage, zone: zoneOf(zone), matter, subject };
  return ruleTrace(judgeRule(plan, policy, scene), scene).flat();
}

/** Gathers and judges anew the one case; what was gathered for judging is gone. */
async function compiledTrace(
  session: Session,
  { gathers, kinds }: JudgePlan,
  { plan, policy, subject }: Differing,
): Promise<string[]> {
  const kind = kinds.find((one) => one.kind === subject.kind);
  const rule = kind?.rules.find((one) => one.policy === policy && one.plan === plan);
  if (!kind || !rule) return [];
  const [[rid, cid] = []] = await session.rows(
    `select rid, cid from ${named(linkedTable(kind.kind))} where id = ${quoted(subject.id)}`,
  );
  await showCase(session, Number(cid));
  for (const { table, query } of gathers) await session.run(`create temp table ${named(table)} as ${query}`);
  const { sql, names } = kind.traceOf(rule);
  const [[, ...cells] = []] = await session.rows(`select * from (${sql}) where rid = ${Number(rid)}`);
  for (const { table } of gathers) await session.run(`drop table ${named(table)}`);
  return names.map((name, index) => `${name} → ${cells[index] ?? "null"}`);
}
