import type { LedgerRecord } from "#ledger/record.js";
import type { ComparisonNode, GatePart, PlanNode } from "#policy/plan.js";
import { type Interval, isNotYet } from "#shared/interval.js";
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
      return value === false && !wouldDoWithOtherContent(node, here, scene);
    case "if": {
      const test = truthOf(node.test, here, scene);
      const branches = test === null ? [node.then, node.else] : [test ? node.then : node.else];
      return branches.some((branch) => branch !== null && restsOnAbsence(branch, value, here, scene));
    }
    case "atMost":
      return (value ? node.a : node.b).op === "count";
    case "before":
    case "atOrBefore":
      return comparisonRests(node, value, here, scene);
    default:
      return false;
  }
}

/** Does it rest on absence that a gate is open? */
export function openRestsOnAbsence({ when, onlyIf }: GatePart, scene: Scene): boolean {
  const { subject } = scene;
  const deciding = [
    ...(when !== null && truthOf(when, subject, scene) === false ? [[when, false] as const] : []),
    ...(truthOf(onlyIf, subject, scene) === true ? [[onlyIf, true] as const] : []),
  ];
  return deciding.every(([part, value]) => restsOnAbsence(part, value, subject, scene));
}

/** A record is there and only its content was coded otherwise: that rests on the record, not on an absence. */
function wouldDoWithOtherContent(
  node: Extract<PlanNode, { op: "some" }>,
  here: LedgerRecord,
  scene: Scene,
): boolean {
  const related = relatedTo(node.relation, node.reach, here, scene);
  return split(related, node.where, { ...scene, flagsAssumed: true }).sure.length > 0;
}

/** One part decides `all` to false and `any` to true; otherwise every part is needed. */
function oneDecides(op: "all" | "any", value: boolean): boolean {
  return (op === "any") === value;
}

/**
 * A comparison is false because its left side is late, true because its right side is: an instant that has not
 * come is late and never early. `isLate` says of an instant alone whether it decides the comparison.
 */
function comparisonRests(node: ComparisonNode, value: boolean, here: LedgerRecord, scene: Scene): boolean {
  const bound = intervalOf(value ? node.a : node.b, here, scene).to;
  const strict = (node.op === "before") === value;
  const isLate = ({ from }: Interval) => (strict ? from > bound : from >= bound);
  return lateRests(value ? node.b : node.a, isLate, here, scene);
}

type IsLate = (instant: Interval) => boolean;

/** Does it rest on the absence of a record that an instant is late? */
function lateRests(node: PlanNode, isLate: IsLate, here: LedgerRecord, scene: Scene): boolean {
  const rests = (part: PlanNode) => lateRests(part, isLate, here, scene);
  switch (node.op) {
    case "earliest":
    case "latest":
      return isNotYet(intervalOf(node, here, scene), scene.stage.asOf);
    case "earliestOf":
      return node.of.some(rests);
    case "latestOf":
      return node.of.filter((part) => isLate(intervalOf(part, here, scene))).every(rests);
    case "plus":
      return lateRests(node.instant, (value) => isNotYet(value, scene.stage.asOf), here, scene);
    case "if": {
      const test = truthOf(node.test, here, scene);
      const branches = test === null ? [node.then, node.else] : [test ? node.then : node.else];
      return branches.some((branch) => branch !== null && rests(branch));
    }
    default:
      return false;
  }
}
