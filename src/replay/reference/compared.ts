import type { ComparisonNode, PlanNode } from "#policy/plan.js";
import { isNotYet } from "#shared/interval.js";
import type { Compared } from "../rule-outcome.js";
import { split, truthOf } from "./evaluate.js";
import { relatedTo, type Scene } from "./scene.js";
import { type Spot, termOf } from "./term.js";
import { branchesOf, wouldDo } from "./would-do.js";

/**
 * The comparisons of times that made a predicate come to `value`, through `all`, `any`, `not`, `if` and the records
 * that `some` found, or that would do had they come at another time.
 */
export function comparedIn(node: PlanNode, value: boolean, scene: Scene): Compared[] {
  return collect(node, value, { here: scene.subject, relation: null }, scene);
}

function collect(node: PlanNode, value: boolean, spot: Spot, scene: Scene): Compared[] {
  const { here } = spot;
  switch (node.op) {
    case "not":
      return collect(node.of, !value, spot, scene);
    case "all":
    case "any":
      return node.of
        .filter((part) => truthOf(part, here, scene) === value)
        .flatMap((part) => collect(part, value, spot, scene));
    case "if": {
      const branches = branchesOf(node, here, scene);
      return branches.length === 1 ? branches.flatMap((branch) => collect(branch, value, spot, scene)) : [];
    }
    case "some": {
      const { relation, reach, where } = node;
      if (where === null) return [];
      const records = value
        ? split(relatedTo(relation, reach, here, scene), where, scene).sure
        : wouldDo(node, here, scene);
      return records.flatMap((record) => collect(where, value, { here: record, relation }, scene));
    }
    case "before":
    case "atOrBefore":
      return comparison(node, value, spot, scene);
    default:
      return [];
  }
}

/** A list that gives no instant is said as an absence, not as a comparison. */
function comparison(node: ComparisonNode, value: boolean, spot: Spot, scene: Scene): Compared[] {
  const [a, b] = [termOf(node.a, spot, scene), termOf(node.b, spot, scene)];
  if ([a, b].some((side) => side.isPick && isNotYet(side.value, scene.stage.asOf))) return [];
  if ([a, b].some(({ value: { from, to } }) => !Number.isFinite(from) && !Number.isFinite(to))) return [];
  return [{ a, b, isStrict: node.op === "before", truth: value }];
}
