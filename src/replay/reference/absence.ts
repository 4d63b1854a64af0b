import type { LedgerRecord } from "#ledger/record.js";
import type { PlanNode } from "#policy/plan.js";
import { isNotYet } from "#shared/interval.js";
import { intervalOf, split, truthOf } from "./evaluate.js";
import { relatedTo, type Scene } from "./scene.js";

/**
 * Does a decided predicate follow from the absence of a record? `value` is what it came to. Where one part
 * alone decides, a part that rests on a record decides without any absence.
 */
export function restsOnAbsence(node: PlanNode, value: boolean, here: LedgerRecord, scene: Scene): boolean {
  switch (node.op) {
    case "not":
      return restsOnAbsence(node.of, !value, here, scene);
    case "all":
    case "any": {
      const deciding = node.of.filter((part) => truthOf(part, here, scene) === value);
      const rests = deciding.map((part) => restsOnAbsence(part, value, here, scene));
      return oneDecides(node.op, value) ? rests.every(Boolean) : rests.some(Boolean);
    }
    case "some":
      return (
        value === false &&
        split(relatedTo(node.relation, node.reach, here, scene), node.where, scene).sure.length === 0
      );
    case "if": {
      const test = truthOf(node.test, here, scene);
      const branch = test === false ? node.else : node.then;
      return branch !== null && restsOnAbsence(branch, value, here, scene);
    }
    case "atMost":
      return value === false && node.b.op === "count";
    case "before":
    case "atOrBefore":
      return [node.a, node.b].some((part) => isAbsent(part, here, scene));
    default:
      return false;
  }
}

/** One part decides `all` to false and `any` to true; otherwise every part is needed. */
function oneDecides(op: "all" | "any", value: boolean): boolean {
  return (op === "any") === value;
}

function isAbsent(node: PlanNode, here: LedgerRecord, scene: Scene): boolean {
  if (node.op === "earliest" || node.op === "latest")
    return isNotYet(intervalOf(node, here, scene), scene.stage.asOf);
  if (node.op === "earliestOf" || node.op === "latestOf")
    return node.of.some((part) => isAbsent(part, here, scene));
  return node.op === "plus" && isAbsent(node.instant, here, scene);
}
