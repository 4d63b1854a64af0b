import type { CaseRecords, Expression, Rule } from "#generated/types.js";
import type { Commons } from "#policy/bundle.js";
import type { PlanNode, RuleBody } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import { intervalOf, truthOf } from "#replay/reference/evaluate.js";
import type { Scene } from "#replay/reference/scene.js";
import type { Interval } from "#shared/interval.js";
import type { Truth } from "#shared/truth.js";
import {
  AS_OF,
  at,
  bundleOf,
  commonsOf,
  type PolicyParts,
  requirement,
  type Situation,
  sceneOf,
} from "../policy/fixture.js";

export const FOREVER = Number.POSITIVE_INFINITY;
export const UNKNOWN: Interval = { from: -FOREVER, to: FOREVER };
/** Not yet, as of the end of 2025. */
export const LATER: Interval = { from: at(AS_OF) + 1, to: FOREVER };

/** The first microsecond of a local day. */
export function first(day: string): number {
  return at(`${day}T00:00`);
}

export interface Setting extends PolicyParts {
  readonly given: CaseRecords;
  /** Rules beside the one that asks. */
  readonly rules?: readonly Rule[];
  readonly subject?: Rule["subject"];
  readonly commons?: Commons;
  readonly asOf?: string;
  readonly notDelivered?: string[];
  readonly partial?: string[];
}

/** The compiled parts of a requirement that says nothing but one expression, and a scene to ask it in. */
export function asked(
  rule: Partial<Pick<Extract<Rule, { kind: "requirement" }>, "must" | "by">>,
  setting: Setting,
): { body: Extract<RuleBody, { kind: "requirement" }>; scene: Scene } {
  const {
    given,
    rules = [],
    subject = "determination",
    commons = commonsOf(),
    asOf,
    notDelivered,
    partial,
    ...policy
  } = setting;
  const bundle = bundleOf([requirement({ subject, ...rule }), ...rules], policy);
  const [plan] = planPolicy(bundle, commons, {}).rules;
  const body = plan?.combinations[0]?.segments.find((segment) => segment.body)?.body;
  if (body?.kind !== "requirement") throw new Error("no requirement");
  const situation: Situation = {
    given,
    ...(asOf && { asOf }),
    ...(notDelivered && { notDelivered }),
    ...(partial && { partial }),
  };
  return { body, scene: sceneOf(subject, situation, commons) };
}

/** The truth of a predicate on the subject of a setting. */
export function truth(must: Expression, setting: Setting): Truth {
  const { body, scene } = asked({ must }, setting);
  return truthOf(body.must, scene.subject, scene);
}

/** The interval of an instant on the subject of a setting, in microseconds. */
export function instant(by: Expression, setting: Setting): Interval {
  const { body, scene } = asked({ by }, setting);
  const { from, to } = intervalOf(body.by as PlanNode, scene.subject, scene);
  return { from, to };
}
