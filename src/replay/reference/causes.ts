import { NOT_YET } from "#calendar/moment.js";
import { localDay } from "#calendar/zone.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { ComparisonNode, FieldNode, PickNode, PlanNode, PlusNode, RelationName } from "#policy/plan.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { type Interval, isNotYet } from "#shared/interval.js";
import { not, type Truth } from "#shared/truth.js";
import type { Cause } from "../outcome.js";
import { inOrder, intervalOf, listOf, rowOf, type Split, split, textOf, truthOf } from "./evaluate.js";
import { readInstant, saysNotYet } from "./read-field.js";
import { isUnlinked, recordAt, relatedTo, type Scene } from "./scene.js";
import { branchesOf } from "./would-do.js";

/** Would an instant, taken alone, be the late one of the two that are compared? */
type IsLate = (instant: Interval) => Truth;

/**
 * The fields that leave an expression open for this subject, in the order in which the rule writes them. With
 * `isLate`, of an instant that is compared: a part that cannot decide the comparison is none.
 */
export function causesOf(node: PlanNode, here: LedgerRecord, scene: Scene, isLate?: IsLate): Cause[] {
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
      return junctionCauses(node, here, scene);
    case "earliestOf":
    case "latestOf":
      return node.of
        .filter((part) => isLate?.(intervalOf(part, here, scene)) !== (node.op === "earliestOf"))
        .flatMap((part) => causesOf(part, here, scene, isLate));
    case "not":
      return causesOf(node.of, here, scene);
    case "if": {
      const test = truthOf(node.test, here, scene);
      const branches = branchesOf(node, here, scene).flatMap((part) => causesOf(part, here, scene, isLate));
      return test === null ? [...causesOf(node.test, here, scene), ...branches] : branches;
    }
    case "plus": {
      const amount = causesOf(node.amount, here, scene);
      return countsDays(node, here, scene) ? amount : [...causesOf(node.instant, here, scene), ...amount];
    }
    case "before":
    case "atOrBefore":
      return comparisonCauses(node, node.op, here, scene);
    case "equal":
    case "in":
    case "atMost":
      return [...causesOf(node.a, here, scene), ...causesOf(node.b, here, scene)];
    case "some":
    case "count":
      return relationCauses(node.relation, node.where, splitOf(node, here, scene), scene);
    case "earliest":
    case "latest":
      return pickCauses(node, here, scene, isLate);
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

/**
 * A branch that turns on a field which alone may settle the whole (`any` of a role in a list, or another role and a
 * service): the rest of the branch matters only once that field is filled.
 */
function junctionCauses(
  node: Extract<PlanNode, { op: "all" | "any" }>,
  here: LedgerRecord,
  scene: Scene,
): Cause[] {
  const found = node.of.map((part) => ({ part, causes: uniqueCauses(causesOf(part, here, scene)) }));
  return found.flatMap(({ part, causes }) => {
    if (causes.length < 2 || part.op !== (node.op === "any" ? "all" : "any")) return causes;
    const guards = part.of.map((inner) => uniqueCauses(causesOf(inner, here, scene)));
    const [shared] = guards.filter(
      (guard) =>
        guard.length === 1 && found.some((other) => other.part !== part && isSame(other.causes, guard)),
    );
    return shared ?? causes;
  });
}

function isSame([a, ...others]: readonly Cause[], [b]: readonly Cause[]): boolean {
  return others.length === 0 && a !== undefined && b !== undefined && identity(a) === identity(b);
}

function comparisonCauses(
  node: ComparisonNode,
  op: "before" | "atOrBefore",
  here: LedgerRecord,
  scene: Scene,
): Cause[] {
  const [a, b] = [intervalOf(node.a, here, scene), intervalOf(node.b, here, scene)];
  return [
    ...causesOf(node.a, here, scene, (value) => not(inOrder(op, value, b))),
    ...causesOf(node.b, here, scene, (value) => inOrder(op, a, value)),
  ];
}

/** Days are counted from the day: which time of it does not matter, unless a time of day may put the start off. */
function countsDays(node: PlusNode, here: LedgerRecord, scene: Scene): boolean {
  if (node.unit !== "calendarDays" && node.unit !== "businessDays") return false;
  const { from, to } = intervalOf(node.instant, here, scene);
  if (!Number.isFinite(from) || !Number.isFinite(to) || node.counting.cutoff !== null) return false;
  return localDay(scene.zone, from) === localDay(scene.zone, to);
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
  if (unknownKeys.length > 0) return unknownKeys;
  const cause: Cause = { kind: "not-in-table", field: `${node.table}.${node.column}`, record: here };
  const table = scene.stage.tables.get(node.table);
  if (!table || rowOf(node, here, scene)) return [cause];
  const key = node.key.map((part, index) => {
    return [table.keys[index] ?? "", textOf(part, here, scene) ?? ""] as const;
  });
  return [{ ...cause, noRow: { table: node.table, key } }];
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

function pickCauses(node: PickNode, here: LedgerRecord, scene: Scene, isLate?: IsLate): Cause[] {
  const { sure, maybe, state } = splitOf(node, here, scene);
  const decides = (record: LedgerRecord) =>
    isLate?.(readInstant(record, node.info, node.runsToEnd, scene)) !== (node.op === "earliest");
  const parts = { sure: sure.filter(decides), maybe: maybe.filter(decides), state };
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
  const unique = new Map<string, Cause>();
  for (const cause of causes) {
    const name = identity(cause);
    if (!cause.noRow || !unique.has(name)) unique.set(name, cause);
  }
  return [...unique.values()];
}

/** A row that a table lacks is one cause, whatever columns are read of it. */
function identity({ kind, field, noRow }: Cause): string {
  return noRow ? `${noRow.table} ${JSON.stringify(noRow.key)}` : `${kind} ${field}`;
}
