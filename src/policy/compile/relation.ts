import type { Expression, ExpressionObject } from "#generated/types.js";
import { KINDS } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { namesHelp } from "#shared/similar-names.js";
import type { PlanNode, Reach, RelationName } from "../plan.js";
import { compileAs } from "./expression.js";
import { fieldOf } from "./field.js";
import { mentions } from "./mentions.js";
import { inside, refuse, type Scope } from "./scope.js";

const RELATIONS: readonly RelationName[] = [
  "notices",
  "decisionChanges",
  "p2pRequests",
  "otherP2pRequests",
  "contactAttempts",
  "appeals",
  "information",
];

interface Relation {
  readonly name: RelationName;
  readonly kind: RecordKind;
  readonly reach: Reach;
}

/** `earliest` and `latest` of relation.field. Over notices the `where` must mention `purpose`. */
export function compilePick(
  op: "earliest" | "latest",
  expression: ExpressionObject,
  scope: Scope,
): PlanNode | null {
  const [name = "", ...rest] = String(expression[op]).split(".");
  const field = rest.join(".");
  const relation = relationOf(name, scope);
  if (!relation) return null;
  const info = fieldOf(relation.kind, field, `${name}.${field}`, scope);
  if (!info) return null;
  if (info.type !== "moment") {
    refuse(scope, "type-mismatch", `\`${name}.${field}\` is no instant`);
    return null;
  }
  if (relation.name === "notices" && !mentions(expression.where, "purpose", scope.compilation)) {
    refuse(
      scope,
      "pick-without-purpose",
      `\`${op}\` over notices does not say which purpose is meant`,
      'a reversal letter would count as the denial letter: add a test of `purpose`, such as "where": {"equal": [{"field": "purpose"}, "denial"]}',
    );
    return null;
  }
  const where = whereOf(expression.where, relation, scope);
  if (where === undefined) return null;
  return {
    op,
    type: "instant",
    relation: relation.name,
    reach: relation.reach,
    info,
    where,
    runsToEnd: scope.runsToEnd,
  };
}

/** `count` of a relation. */
export function compileCount(expression: ExpressionObject, scope: Scope): PlanNode | null {
  return overRelation("count", "number", expression.count as string, expression.where, scope);
}

/** `some` of a relation. */
export function compileSome(expression: ExpressionObject, scope: Scope): PlanNode | null {
  return overRelation("some", "boolean", expression.some as string, expression.where, scope);
}

function overRelation(
  op: "count" | "some",
  type: "number" | "boolean",
  name: string,
  filter: Expression | undefined,
  scope: Scope,
): PlanNode | null {
  const relation = relationOf(name, scope);
  if (!relation) return null;
  const where = whereOf(filter, relation, scope);
  if (where === undefined) return null;
  return { op, type, relation: relation.name, reach: relation.reach, where } as PlanNode;
}

/** The compiled filter: null where there is none, undefined where it was refused. */
function whereOf(
  filter: Expression | undefined,
  relation: Relation,
  scope: Scope,
): PlanNode | null | undefined {
  if (filter === undefined) return null;
  const related: Scope = {
    ...inside(scope, "where"),
    here: relation.kind,
    reach: "here",
    inWhere: true,
    runsToEnd: false,
  };
  return compileAs("boolean", filter, related) ?? undefined;
}

function relationOf(name: string, scope: Scope): Relation | null {
  const other = name === "otherP2pRequests";
  const kind = other ? "p2pRequest" : [...KINDS.values()].find((info) => info.relation === name)?.kind;
  if (kind === undefined || kind === "determination" || kind === "letterTemplate") {
    refuse(scope, "unknown-relation", `\`${name}\` is no relation`, namesHelp("relations", name, RELATIONS));
    return null;
  }
  if (other && scope.compilation.subject !== "p2pRequest") {
    refuse(
      scope,
      "relation-out-of-place",
      "`otherP2pRequests` has a meaning only where the subject is a p2pRequest",
    );
    return null;
  }
  if (kind !== "contactAttempt") return { name: name as RelationName, kind, reach: "determination" };
  if (scope.here === "p2pRequest") return { name: "contactAttempts", kind, reach: scope.reach };
  if (scope.compilation.subject === "p2pRequest") return { name: "contactAttempts", kind, reach: "subject" };
  refuse(
    scope,
    "relation-out-of-place",
    "`contactAttempts` belong to a p2pRequest",
    "use it where the subject is a p2pRequest, or in a `where` over p2pRequests",
  );
  return null;
}
