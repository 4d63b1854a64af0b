import type { Rule } from "#generated/types.js";
import type { GatePart, PlanNode, RuleBody } from "#policy/plan.js";
import type { Verdict } from "../outcome.js";
import type { Compared } from "../rule-outcome.js";
import { comparedIn } from "./compared.js";
import { truthOf } from "./evaluate.js";
import { actOf } from "./gate.js";
import type { Judged } from "./judge.js";
import type { Scene } from "./scene.js";

/** The comparisons of times that decided a gate or requirement: those of readings under which it is not met first. */
export function decidingComparisons(judged: readonly Judged[], rule: Rule, scene: Scene): Compared[] {
  const isFail = (one: Judged) => one.verdict.outcome === "fail";
  const ordered = [...judged.filter(isFail), ...judged.filter((one) => !isFail(one))];
  return ordered.flatMap((one) => comparisonsOf(one, rule, scene));
}

/** What a letter says or who decided does not turn on the times in `when`, nor does a gate's own condition. */
function asksWhen(rule: Rule): boolean {
  return rule.kind === "requirement" && rule.evidenceKind !== "content" && rule.evidenceKind !== "role";
}

function comparisonsOf({ body, verdict }: Judged, rule: Rule, scene: Scene): Compared[] {
  if (body === null || body.kind === "deadline" || verdict.outcome === "indeterminate") return [];
  const at = body.kind === "gate" ? { ...scene, act: actOf(verdict, scene) } : scene;
  const when = body.when ? [body.when] : [];
  const own = () => ownParts(body, verdict, rule.id, at);
  const parts = verdict.outcome === "not-applicable" ? when : [...own(), ...(asksWhen(rule) ? when : [])];
  return parts.flatMap((part) => {
    const truth = truthOf(part, at.subject, at);
    return truth === null ? [] : comparedIn(part, truth, at);
  });
}

/** What was asked: of a refusal every gate that was open, or those that were closed. */
function ownParts(
  body: Exclude<RuleBody, { kind: "deadline" }>,
  verdict: Verdict,
  own: string,
  scene: Scene,
): readonly PlanNode[] {
  if (body.kind === "requirement") return [body.must];
  if (!body.owed || verdict.act !== "refused") return [body.onlyIf];
  const named = body.gates.filter(({ id }) => verdict.gates?.includes(id) ?? true);
  const isOwn = (gate: GatePart) => gate.id === own;
  return [...named.filter(isOwn), ...named.filter((gate) => !isOwn(gate))].map(({ when, onlyIf }) =>
    when !== null && truthOf(when, scene.subject, scene) === false ? when : onlyIf,
  );
}
