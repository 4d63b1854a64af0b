import type { LedgerRecord } from "#ledger/record.js";
import type { PickNode, PlanNode } from "#policy/plan.js";
import { isNotYet } from "#shared/interval.js";
import { intervalOf, truthOf } from "./evaluate.js";
import { relatedTo, type Scene } from "./scene.js";

/** A relation and what is asked of its records. */
export type Filtered = Pick<PickNode, "relation" | "reach" | "where">;

/**
 * The records that would do, had their own times or coded content been others: what was done, only at another time
 * or with another content. A record of another audience, purpose or channel is another record.
 */
export function wouldDo({ relation, reach, where }: Filtered, here: LedgerRecord, scene: Scene) {
  return relatedTo(relation, reach, here, scene).records.filter(
    (record) => where === null || couldBe(where, true, record, scene),
  );
}

function couldBe(node: PlanNode, wanted: boolean, record: LedgerRecord, scene: Scene): boolean {
  switch (node.op) {
    case "not":
      return couldBe(node.of, !wanted, record, scene);
    case "all":
    case "any": {
      const could = (part: PlanNode) => couldBe(part, wanted, record, scene);
      return (node.op === "all") === wanted ? node.of.every(could) : node.of.some(could);
    }
    case "if":
      return branchesOf(node, record, scene).some((branch) => couldBe(branch, wanted, record, scene));
    case "field":
      return node.info.contentFlag || truthOf(node, record, scene) === wanted;
    case "before":
    case "atOrBefore":
      return readsOwnTime(node.a, record, scene) || readsOwnTime(node.b, record, scene)
        ? true
        : truthOf(node, record, scene) === wanted;
    default:
      return truthOf(node, record, scene) === wanted;
  }
}

/** A time of the record itself has a part in it. One that says "not yet" is no other time: the act had not happened. */
function readsOwnTime(node: PlanNode, record: LedgerRecord, scene: Scene): boolean {
  switch (node.op) {
    case "field":
      return node.reach === "here" && !isNotYet(intervalOf(node, record, scene), scene.stage.asOf);
    case "plus":
      return readsOwnTime(node.instant, record, scene);
    case "earliestOf":
    case "latestOf":
      return node.of.some((part) => readsOwnTime(part, record, scene));
    case "if":
      return branchesOf(node, record, scene).some((branch) => readsOwnTime(branch, record, scene));
    default:
      return false;
  }
}

/** The branch that was taken; both where that is not known. */
export function branchesOf(
  node: Extract<PlanNode, { op: "if" }>,
  here: LedgerRecord,
  scene: Scene,
): PlanNode[] {
  const test = truthOf(node.test, here, scene);
  const branches = test === null ? [node.then, node.else] : [test ? node.then : node.else];
  return branches.filter((branch) => branch !== null);
}
