import type { PlanNode } from "#policy/plan.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { type ExpressionPool, expressionPool, type Sql } from "./expression-pool.js";
import { alternativesOf } from "./merged.js";
import type { Reach } from "./reach.js";
import type { SqlPlan } from "./sql-plan.js";
import { Unsupported } from "./unsupported.js";

/** A record that an expression can read: the determination, the subject, or the related record at hand. */
export type Alias = "d" | "s" | "r";

/** Which rows a frame has. */
export type Grain =
  /** One row per subject. */
  | { readonly of: "subject"; readonly kind: RecordKind }
  /** The records of a relation: of each case, of each P2P, or of each subject. */
  | RelatedGrain;

export type RelatedGrain = {
  readonly of: "related";
  readonly kind: RecordKind;
  /** How far the filter stands inside other filters: a relation is never gathered from itself. */
  readonly depth: number;
} & (
  | { readonly by: "case" }
  | { readonly by: "p2p" }
  | { readonly by: "subject"; readonly subject: RecordKind; readonly others: boolean }
);

/** Rows with the expressions asked of each. */
export interface Frame {
  readonly plan: SqlPlan;
  readonly grain: Grain;
  readonly pool: ExpressionPool;
  /** Columns of the base, by their name in the frame. */
  readonly base: Map<string, { readonly alias: string; readonly column: string }>;
  /** Gathered relations joined to the rows. */
  readonly gathers: Map<string, { readonly table: string; readonly alias: string; readonly on: string }>;
  /** Clock tables beside the rows, by name, with their alias. */
  readonly clocks: Map<string, string>;
  /** What instants and counts can be, as far as it is known. */
  readonly reaches: Map<Sql, Reach>;
  /** True where the row needs the reference engine: a date outside a calendar, a name that SQL cannot fold. */
  readonly trouble: Set<Sql>;
}

export function frameOf(plan: SqlPlan, grain: Grain): Frame {
  return {
    plan,
    grain,
    pool: expressionPool(),
    base: new Map(),
    gathers: new Map(),
    clocks: new Map(),
    reaches: new Map(),
    trouble: new Set(),
  };
}

/** What an expression is compiled in: the rows, and the instants that gates and extensions speak of. */
export interface Place {
  readonly frame: Frame;
  readonly act?: Instant;
  readonly due?: Instant;
  /** The zone in which days are counted. */
  readonly zone: string;
}

/** An instant that is made anew in each frame that asks for it. */
export type Instant = (place: Place) => Interval;

/** Both ends, never null. The other members say the same with less work, where that can be. */
export interface Interval {
  readonly from: Sql;
  readonly to: Sql;
  /** As `from` and `to`, but null where there is no beginning and no end. */
  readonly lower?: Sql;
  readonly upper?: Sql;
  /** The value itself, where both ends are one; null where it is unknown. */
  readonly point?: Sql;
  /** True where it did not happen by as-of. */
  readonly notYet?: Sql;
}

/** The alias of the record that a reach names in a frame. */
export function aliasOf(reach: "here" | "subject" | "determination", { grain }: Frame): Alias {
  if (reach === "determination") return "d";
  if (reach === "here") {
    if (grain.of === "related") return "r";
    return grain.kind === "determination" ? "d" : "s";
  }
  if (grain.of === "subject") return grain.kind === "determination" ? "d" : "s";
  if (grain.by === "subject") return grain.subject === "determination" ? "d" : "s";
  throw new Unsupported("a relation of the case asks for its subject");
}

/** Kind of the record behind an alias. */
export function kindAt(alias: Alias, { grain }: Frame): RecordKind {
  if (alias === "d") return "determination";
  if (alias === "r" && grain.of === "related") return grain.kind;
  return grain.of === "related" && grain.by === "subject" ? grain.subject : grain.kind;
}

/** A column of a record in the frame. The key and the link to the parent stand in columns of their own name. */
export function column(alias: Alias, name: string, frame: Frame): Sql {
  const kind = kindAt(alias, frame);
  const { key, parent } = kindOf(kind);
  const stored = name === key ? "id" : name === parent ? "parent" : name;
  const label = `${alias}.${stored}`;
  frame.base.set(label, { alias, column: stored });
  return frame.pool.base(label);
}

/** May a frame lack the record of an alias? A case may have no determination. */
export function mayBeNone(alias: Alias, { grain }: Frame): boolean {
  return alias === "d" && !(grain.of === "subject" && grain.kind === "determination");
}

/** May a cell of a field be blank, or its record be missing? */
export function mayBeBlank(alias: Alias, info: FieldInfo, frame: Frame): boolean {
  return mayBeNone(alias, frame) || (frame.plan.facts.column(info.kind, info.name)?.hasBlank ?? true);
}

/** Did the drop deliver the field? */
export function isDelivered(info: FieldInfo, { plan }: Frame): boolean {
  const { key, parent } = kindOf(info.kind);
  return (
    info.name === key ||
    info.name === parent ||
    (plan.facts.delivered.get(info.kind)?.has(info.name) ?? false)
  );
}

/** Does the expression speak of the subject or of an instant that only the subject gives? */
export function needsSubject(node: PlanNode | null): boolean {
  if (node === null) return false;
  switch (node.op) {
    case "field":
      return node.reach === "subject";
    case "known":
      return node.field.reach === "subject";
    case "actAt":
    case "dueAt":
    case "permitted":
      return true;
    case "some":
    case "count":
    case "earliest":
    case "latest":
      return node.reach === "subject" || node.relation === "otherP2pRequests" || needsSubject(node.where);
    default:
      return partsOf(node).some(needsSubject);
  }
}

/** The parts of a node that are evaluated where it stands. */
export function partsOf(node: PlanNode): readonly PlanNode[] {
  const alternatives = alternativesOf(node);
  if (alternatives) return alternatives;
  switch (node.op) {
    case "lookup":
      return [...node.key];
    case "earliestOf":
    case "latestOf":
    case "all":
    case "any":
      return [...node.of];
    case "not":
      return [node.of];
    case "plus":
      return [node.instant, node.amount];
    case "if":
      return [node.test, node.then, ...(node.else ? [node.else] : [])];
    case "equal":
    case "in":
    case "atMost":
    case "before":
    case "atOrBefore":
      return [node.a, node.b];
    case "permitted":
      return [node.at];
    default:
      return [];
  }
}
