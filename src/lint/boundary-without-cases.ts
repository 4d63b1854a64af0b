import { MICROS_PER_HOUR, MICROS_PER_MINUTE } from "#calendar/day.js";
import { type CaseSituation, sceneOf, situationOf } from "#cases/judge-case.js";
import type { PlanNode, RuleBody, RulePlan } from "#policy/plan.js";
import { intervalOf } from "#replay/reference/evaluate.js";
import { actOf } from "#replay/reference/gate.js";
import { judgeRule } from "#replay/reference/judge-rule.js";
import type { Interval } from "#shared/interval.js";
import type { Lint, LintContext } from "./remark.js";

/** A limit without a rule case in its last minute, or without one in the minute after. */
export const boundaryWithoutCases: Lint = {
  id: "boundary-without-cases",
  find: (context) =>
    context.plan.rules.flatMap((plan) => {
      const sides = sidesTested(plan, context);
      const missing = [
        ...(sides.some(({ gap }) => gap >= 0 && gap < MICROS_PER_MINUTE) ? [] : ["in its last minute"]),
        ...(sides.some(({ gap, step }) => gap < 0 && gap >= -step) ? [] : ["in the minute after it"]),
      ];
      if (!setsLimit(plan) || missing.length === 0) return [];
      const { id } = plan.rule;
      return [{ at: id, message: `the limit of \`${id}\` has no rule case ${missing.join(" and none ")}` }];
    }),
};

/** How far an act lay before its limit, in microseconds; negative after it. */
interface Side {
  readonly gap: number;
  /** The least time by which the act can be late: a minute, or a day where the act itself is the end of a day. */
  readonly step: number;
}

function sidesTested(plan: RulePlan, { bundle, commons }: LintContext): Side[] {
  const cases = bundle.cases.find((one) => one.rule === plan.rule.id);
  return (cases?.cases ?? []).flatMap((test) =>
    sidesOf(plan, situationOf(cases as NonNullable<typeof cases>, test, bundle, commons)),
  );
}

function sidesOf(plan: RulePlan, situation: CaseSituation): Side[] {
  const scene = sceneOf(situation, plan);
  if (!scene) return [];
  const verdicts = judgeRule(plan, situation.policy, scene).readings.map(({ verdict }) => verdict);
  if (plan.rule.kind === "deadline")
    return verdicts.flatMap(({ due, stop }) => (due && stop ? [sideOf(stop, due, MICROS_PER_MINUTE)] : []));
  const acts = plan.rule.kind === "gate" ? verdicts.map((verdict) => actOf(verdict, scene)) : [undefined];
  const bounds = bodiesOf(plan).flatMap(boundsOf);
  return acts.flatMap((act) =>
    bounds.map(({ a, b }) => {
      const at = { ...scene, ...(act && { act }) };
      return sideOf(intervalOf(a, scene.subject, at), intervalOf(b, scene.subject, at), stepOf(a));
    }),
  );
}

function sideOf(act: Interval, limit: Interval, step: number): Side {
  return { gap: act.to <= limit.from ? limit.from - act.to : limit.to - act.from, step };
}

/** `at least ten days before` compares ends of days: the next one is a day off, or 25 hours in autumn. */
function stepOf(act: PlanNode): number {
  const isEndOfDay = act.op === "plus" && (act.unit === "calendarDays" || act.unit === "businessDays");
  return isEndOfDay ? 25 * MICROS_PER_HOUR : MICROS_PER_MINUTE;
}

function setsLimit(plan: RulePlan): boolean {
  return bodiesOf(plan).some((body) => (body.kind === "deadline" ? true : boundsOf(body).length > 0));
}

function bodiesOf({ combinations }: RulePlan): RuleBody[] {
  return combinations.flatMap(({ segments }) => segments.flatMap(({ body }) => body ?? []));
}

interface Bound {
  readonly a: PlanNode;
  readonly b: PlanNode;
}

/** Comparisons of a gate's or requirement's condition with an instant plus a duration, on the subject itself. */
function boundsOf(body: RuleBody): Bound[] {
  if (body.kind === "deadline") return [];
  return comparisonsIn(body.kind === "gate" ? body.onlyIf : body.must);
}

function comparisonsIn(node: PlanNode): Bound[] {
  switch (node.op) {
    case "atOrBefore":
    case "before":
      return hasDuration(node.b) || hasDuration(node.a) ? [{ a: node.a, b: node.b }] : [];
    case "all":
    case "any":
      return node.of.flatMap(comparisonsIn);
    case "not":
      return comparisonsIn(node.of);
    case "if":
      return [...comparisonsIn(node.then), ...(node.else ? comparisonsIn(node.else) : [])];
    default:
      return [];
  }
}

/** A duration that is more than the end of a day. */
function hasDuration(node: PlanNode): boolean {
  if (node.op === "plus") return !(node.amount.op === "literal" && node.amount.value === 0);
  return (node.op === "earliestOf" || node.op === "latestOf") && node.of.some(hasDuration);
}
