import type { Combination, PlanNode, RuleBody, RulePlan, Segment } from "#policy/plan.js";
import type { Interval } from "#shared/interval.js";
import { type Cause, type Decided, decided, open, orNotApplicable, type Verdict } from "../outcome.js";
import { appliesTruth } from "./applies.js";
import { causesOf, subjectCause } from "./causes.js";
import { judgeDeadline } from "./deadline.js";
import { intervalOf, truthOf } from "./evaluate.js";
import { actOf, judgeGate } from "./gate.js";
import { judgeRequirement } from "./requirement.js";
import { daysOf, type Scene } from "./scene.js";

/** A verdict under one combination, with what it was judged by. */
export interface Judged {
  readonly combination: Combination;
  readonly verdict: Verdict;
  readonly trigger: Interval;
  readonly version: string | null;
  readonly body: RuleBody | null;
}

/** The verdict of a rule on the scene's subject under one combination of readings. */
export function judge(plan: RulePlan, combination: Combination, scene: Scene): Judged {
  const trigger = intervalOf(combination.trigger, scene.subject, scene);
  const { truth: applies } = appliesTruth(combination.appliesTo, scene);
  const common = { combination, trigger, version: null, body: null };
  if (applies === false) return { ...common, verdict: decided("not-applicable") };
  noteUnsettled(plan, trigger, scene);
  const inForce = segmentsOf(combination, trigger, scene);
  const [segment] = inForce;
  if (!segment || inForce.length > 1) return { ...common, verdict: versionUnsure(plan, inForce, scene) };
  if (!segment.body)
    return { ...common, verdict: decided("not-applicable", { reason: "no-policy-version" }) };
  const judged = { combination, trigger, version: segment.version, body: segment.body };
  const verdict = judgeBody(plan, segment.body, scene);
  if (applies === true) return { ...judged, verdict };
  return { ...judged, verdict: { ...orNotApplicable(verdict), reason: "applies-uncertain" } };
}

/** The fields that leave a judged rule open, in the order in which it writes them. */
export function causesOfJudged({ combination, verdict, body }: Judged, scene: Scene): Cause[] {
  if (verdict.reason === "disposition-blank") return subjectCause("disposition", scene);
  if (verdict.reason === "trigger-uncertain" || body === null)
    return causesOf(combination.trigger, scene.subject, scene);
  const applying =
    verdict.reason === "applies-uncertain" ? causesOf(combination.appliesTo, scene.subject, scene) : [];
  return [
    ...applying,
    ...partsOf(body, verdict, scene).flatMap(([part, at]) => causesOf(part, scene.subject, at)),
  ];
}

/** Where the trigger meets a span in which an answer decides the version, that question was asked. */
function noteUnsettled({ unsettled }: RulePlan, trigger: Interval, scene: Scene): void {
  if (unsettled.length === 0 || !scene.asked) return;
  const days = daysOf(trigger, scene.zone);
  for (const { question, from, to } of unsettled) {
    if (from <= days.to && days.from <= to) scene.asked.add(question);
  }
}

function segmentsOf(combination: Combination, trigger: Interval, scene: Scene): Segment[] {
  const days = daysOf(trigger, scene.zone);
  return combination.segments.filter((segment) => segment.from <= days.to && days.from <= segment.to);
}

/**
 * The trigger could fall in more than one version: whatever each of them could say. Where the rule applies under none
 * of them, which version is in force does not matter (docs/decisions/007).
 */
function versionUnsure(plan: RulePlan, segments: readonly Segment[], scene: Scene): Verdict {
  const possible = segments.flatMap((segment): readonly Decided[] =>
    segment.body ? judgeBody(plan, segment.body, scene).possible : ["not-applicable"],
  );
  if (possible.every((outcome) => outcome === "not-applicable")) return decided("not-applicable");
  return open([...new Set(possible)], { reason: "trigger-uncertain" });
}

function judgeBody(plan: RulePlan, body: RuleBody, scene: Scene): Verdict {
  if (body.kind === "deadline") return judgeDeadline(body, scene);
  if (body.kind === "gate") return judgeGate(body, plan.rule.obligor === "provider", scene);
  return judgeRequirement(body, scene);
}

/** The expressions of a rule with the scene each is asked in. */
function partsOf(body: RuleBody, verdict: Verdict, scene: Scene): (readonly [PlanNode, Scene])[] {
  const when = body.when === null ? [] : [[body.when, scene] as const];
  if (body.kind === "requirement") {
    const isUnmet = truthOf(body.must, scene.subject, scene) !== true;
    return [...when, [body.must, scene], ...(body.by && isUnmet ? [[body.by, scene] as const] : [])];
  }
  if (body.kind === "gate") {
    const acted = { ...scene, act: actOf(verdict, scene) };
    const gates = body.gates.filter((gate) => verdict.gates?.includes(gate.id) ?? false);
    const asked =
      gates.length > 0 ? gates.flatMap((gate) => [gate.when, gate.onlyIf]) : [body.when, body.onlyIf];
    return asked.flatMap((part) => (part ? [[part, acted] as const] : []));
  }
  const extended = { ...scene, due: intervalOf(body.due, scene.subject, scene) };
  const isExtended =
    body.extension !== null && truthOf(body.extension.counts, scene.subject, extended) !== false;
  return [
    ...when,
    ...(body.start ? [[body.start, scene] as const] : []),
    [body.due, scene],
    ...(body.extension && isExtended
      ? [[body.extension.counts, extended] as const, [body.extension.until, extended] as const]
      : []),
    [body.stop, scene],
  ];
}
