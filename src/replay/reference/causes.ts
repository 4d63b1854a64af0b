import { NOT_YET } from "#calendar/moment.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { FieldNode, PickNode, PlanNode, RelationName } from "#policy/plan.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { type Interval, isNotYet } from "#shared/interval.js";
import type { Cause } from "../outcome.js";
import { intervalOf, listOf, type Split, split, textOf, truthOf } from "./evaluate.js";
import { saysNotYet } from "./read-field.js";
import { isUnlinked, recordAt, relatedTo, type Scene } from "./scene.js";

/** The fields that leave an expression open for this subject, in the order in which the rule writes them. */
export function causesOf(node: PlanNode, here: LedgerRecord, scene: Scene): Cause[] {
  if (!isOpen(node, here, scene)) return [];
  switch (node.op) {
    case "field":
      return fieldCauses(node, here, scene);
    case "known":
      return fieldCauses(node.field, here, scene);
    case "lookup":
      return lookupCauses(node, here, scene);
    case "all":
    case "any":
    case "earliestOf":
    case "latestOf":
      return node.of.flatMap((part) => causesOf(part, here, scene));
    case "not":
      return causesOf(node.of, here, scene);
    case "if": {
      const test = truthOf(node.test, here, scene);
      const asked = test === null ? [node.test, node.then, node.else] : [test ? node.then : node.else];
      return asked.flatMap((part) => (part ? causesOf(part, here, scene) : []));
    }
    case "plus":
      return [...causesOf(node.instant, here, scene), ...causesOf(node.amount, here, scene)];
    case "equal":
    case "in":
    case "atMost":
    case "before":
    case "atOrBefore":
      return [...causesOf(node.a, here, scene), ...causesOf(node.b, here, scene)];
    case "some":
    case "count":
      return relationCauses(node.relation, node.where, splitOf(node, here, scene), scene);
    case "earliest":
    case "latest":
      return pickCauses(node, here, scene);
    case "permitted": {
      const act = intervalOf(node.at, here, scene);
      const then = { ...scene, act };
      return [
        ...causesOf(node.at, here, scene),
        ...node.gates.flatMap((gate) =>
          [gate.when, gate.onlyIf].flatMap((part) => (part ? causesOf(part, scene.subject, then) : [])),
        ),
      ];
    }
    case "actAt":
      return actCauses(scene);
    default:
      return [];
  }
}

/** A field of the subject that is blank, or was not delivered. */
export function subjectCause(field: string, scene: Scene): Cause[] {
  const info = kindOf(scene.subject.kind).fields.get(field);
  return info ? [causeOf(scene.subject, info, field, scene)] : [];
}

/** The instant of the act is the start of the talk, or the closing of a refusal. */
function actCauses(scene: Scene): Cause[] {
  return subjectCause(scene.subject.values.disposition === "conducted" ? "startedAt" : "disposedAt", scene);
}

/** Not surely true or false, or an interval that is neither an instant nor not yet. */
function isOpen(node: PlanNode, here: LedgerRecord, scene: Scene): boolean {
  if (node.type === "boolean") return truthOf(node, here, scene) === null;
  if (node.type === "text") return textOf(node, here, scene) === null;
  if (node.type === "list") return listOf(node, here, scene) === null;
  return isCoarse(intervalOf(node, here, scene), scene);
}

function isCoarse(value: Interval, scene: Scene): boolean {
  return value.from !== value.to && !isNotYet(value, scene.stage.asOf);
}

function fieldCauses(node: FieldNode, here: LedgerRecord, scene: Scene): Cause[] {
  const record = recordAt(node.reach, here, scene);
  if (!record) return [{ kind: "determination-not-delivered", field: node.path, record: null }];
  return [causeOf(record, node.info, node.path, scene)];
}

function causeOf(record: LedgerRecord, info: FieldInfo, field: string, scene: Scene): Cause {
  if (record.values[info.name] !== undefined) return { kind: "coarse", field, record };
  if (info.contentFlag) return { kind: "flag-not-coded", field, record };
  return {
    kind: scene.stage.book.hasField(record, info.name) ? "blank" : "field-not-delivered",
    field,
    record,
  };
}

function lookupCauses(node: Extract<PlanNode, { op: "lookup" }>, here: LedgerRecord, scene: Scene): Cause[] {
  const unknownKeys = node.key.flatMap((part) => causesOf(part, here, scene));
  return unknownKeys.length > 0
    ? unknownKeys
    : [{ kind: "not-in-table", field: `${node.table}.${node.column}`, record: here }];
}

function splitOf(
  node: { relation: RelationName; reach: PickNode["reach"]; where: PlanNode | null },
  here: LedgerRecord,
  scene: Scene,
): Split {
  return split(relatedTo(node.relation, node.reach, here, scene), node.where, scene);
}

function relationCauses(
  relation: RelationName,
  where: PlanNode | null,
  { maybe, state }: Split,
  scene: Scene,
): Cause[] {
  const inRecords =
    where === null
      ? []
      : maybe.flatMap((record) => causesOf(where, record, scene).map((cause) => below(relation, cause)));
  return [...stateCauses(relation, state, scene), ...inRecords];
}

function pickCauses(node: PickNode, here: LedgerRecord, scene: Scene): Cause[] {
  const parts = splitOf(node, here, scene);
  const times = [...parts.sure, ...parts.maybe]
    .filter((record) => isUnsure(record, node.info))
    .map((record) => below(node.relation, causeOf(record, node.info, node.info.name, scene)));
  return [...relationCauses(node.relation, node.where, parts, scene), ...times];
}

function isUnsure(record: LedgerRecord, info: FieldInfo): boolean {
  const value = record.values[info.name];
  if (value === undefined) return !saysNotYet(record, info);
  return value !== NOT_YET && typeof value === "object" && value.from !== value.to;
}

function stateCauses(relation: RelationName, state: Split["state"], scene: Scene): Cause[] {
  if (state === "complete") return [];
  if (state === "partial" && relation !== "contactAttempts" && isUnlinked(scene))
    return [{ kind: "determination-not-delivered", field: relation, record: null }];
  return [
    { kind: state === "partial" ? "kind-partial" : "kind-not-delivered", field: relation, record: null },
  ];
}

/** A field of a related record is named with its relation, as the rule would write it. */
function below(relation: RelationName, cause: Cause): Cause {
  return cause.field.includes(".") || cause.kind === "kind-partial" || cause.kind === "kind-not-delivered"
    ? cause
    : { ...cause, field: `${relation}.${cause.field}` };
}

/** Each cause once, in the order first named. */
export function uniqueCauses(causes: readonly Cause[]): Cause[] {
  return [...new Map(causes.map((cause) => [`${cause.kind} ${cause.field}`, cause])).values()];
}
