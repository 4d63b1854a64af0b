import type { LedgerRecord } from "#ledger/record.js";
import type { ComparisonNode, GatePart, PlanNode, RelationName } from "#policy/plan.js";
import { type Interval, isNotYet } from "#shared/interval.js";
import { intervalOf, truthOf } from "./evaluate.js";
import type { Scene } from "./scene.js";
import { branchesOf, wouldDo } from "./would-do.js";

/** Relations of which a record is missing; none where a verdict rests on records alone. */
export type Absences = readonly RelationName[];

const NONE: Absences = [];

/**
 * What is absent, where a decided predicate follows from the absence of a record. `value` is what it came to. Where
 * one part alone decides, a part that rests on a record decides without any absence.
 */
export function absencesOf(node: PlanNode, value: boolean, here: LedgerRecord, scene: Scene): Absences {
  switch (node.op) {
    case "not":
      return absencesOf(node.of, !value, here, scene);
    case "all":
    case "any": {
      const deciding = node.of.filter((part) => truthOf(part, here, scene) === value);
      const rests = deciding.map((part) => absencesOf(part, value, here, scene));
      return oneDecides(node.op, value) ? everyOne(rests) : union(rests);
    }
    case "some":
      return value === false && wouldDo(node, here, scene).length === 0 ? [node.relation] : NONE;
    case "if":
      return union(branchesOf(node, here, scene).map((branch) => absencesOf(branch, value, here, scene)));
    case "atMost":
      return value
        ? tooFew(node.a, intervalOf(node.b, here, scene).to + 1, here, scene)
        : tooFew(node.b, intervalOf(node.a, here, scene).to, here, scene);
    case "before":
    case "atOrBefore":
      return comparisonAbsences(node, value, here, scene);
    default:
      return NONE;
  }
}

/** What is absent, where it follows from the absence of a record that a gate is open. */
export function openAbsences({ when, onlyIf }: GatePart, scene: Scene): Absences {
  const { subject } = scene;
  const deciding = [
    ...(when !== null && truthOf(when, subject, scene) === false ? [[when, false] as const] : []),
    ...(truthOf(onlyIf, subject, scene) === true ? [[onlyIf, true] as const] : []),
  ];
  return everyOne(deciding.map(([part, value]) => absencesOf(part, value, subject, scene)));
}

/** The relations from whose records an instant is taken. */
export function relationsOf(node: PlanNode, here: LedgerRecord, scene: Scene): Absences {
  if (node.op === "earliest" || node.op === "latest") return [node.relation];
  if (node.op === "earliestOf" || node.op === "latestOf")
    return union(node.of.map((part) => relationsOf(part, here, scene)));
  if (node.op === "plus") return relationsOf(node.instant, here, scene);
  if (node.op !== "if") return NONE;
  return union(branchesOf(node, here, scene).map((branch) => relationsOf(branch, here, scene)));
}

/** One part decides `all` to false and `any` to true; otherwise every part is needed. */
function oneDecides(op: "all" | "any", value: boolean): boolean {
  return (op === "any") === value;
}

function everyOne(parts: readonly Absences[]): Absences {
  return parts.every((part) => part.length > 0) ? union(parts) : NONE;
}

function union(parts: readonly Absences[]): Absences {
  return [...new Set(parts.flat())];
}

/** A count is too small, though enough records are there that only came at another time or with another content. */
function tooFew(node: PlanNode, needed: number, here: LedgerRecord, scene: Scene): Absences {
  if (node.op !== "count") return NONE;
  return wouldDo(node, here, scene).length >= needed ? NONE : [node.relation];
}

/**
 * A comparison is false because its left side is late, true because its right side is: an instant that has not
 * come is late and never early. `isLate` says of an instant alone whether it decides the comparison.
 */
function comparisonAbsences(
  node: ComparisonNode,
  value: boolean,
  here: LedgerRecord,
  scene: Scene,
): Absences {
  const bound = intervalOf(value ? node.a : node.b, here, scene).to;
  const strict = (node.op === "before") === value;
  const isLate = ({ from }: Interval) => (strict ? from > bound : from >= bound);
  return lateAbsences(value ? node.b : node.a, isLate, here, scene);
}

type IsLate = (instant: Interval) => boolean;

/** What is absent, where it follows from the absence of a record that an instant is late. */
function lateAbsences(node: PlanNode, isLate: IsLate, here: LedgerRecord, scene: Scene): Absences {
  const absences = (part: PlanNode) => lateAbsences(part, isLate, here, scene);
  switch (node.op) {
    case "earliest":
    case "latest":
      return isNotYet(intervalOf(node, here, scene), scene.stage.asOf) ? [node.relation] : NONE;
    case "earliestOf":
      return node.of.some((part) => isThere(part, here, scene)) ? NONE : union(node.of.map(absences));
    case "latestOf":
      return everyOne(
        node.of.filter((part) => isLate(intervalOf(part, here, scene))).map((part) => absences(part)),
      );
    case "plus":
      return lateAbsences(node.instant, (value) => isNotYet(value, scene.stage.asOf), here, scene);
    case "if":
      return union(branchesOf(node, here, scene).map(absences));
    default:
      return NONE;
  }
}

/** A record gives the instant, only late: the earliest of several lists is as good as the earliest of one. */
function isThere(node: PlanNode, here: LedgerRecord, scene: Scene): boolean {
  if (node.op === "earliest" || node.op === "latest")
    return !isNotYet(intervalOf(node, here, scene), scene.stage.asOf);
  if (node.op === "earliestOf") return node.of.some((part) => isThere(part, here, scene));
  if (node.op === "plus") return isThere(node.instant, here, scene);
  return node.op === "if" && branchesOf(node, here, scene).some((branch) => isThere(branch, here, scene));
}
