import type { PickNode } from "#policy/plan.js";
import type { FieldInfo } from "#schema/record-fields.js";
import { KIND_OF_RELATION } from "../relation-kind.js";
import type { Sql } from "./expression-pool.js";
import { NOT_DELIVERED } from "./facts.js";
import type { Frame, Place } from "./frame.js";
import { gathered } from "./gathered.js";
import { logicOf } from "./logic.js";
import { momentField } from "./moment-field.js";
import { openMoment } from "./open-field.js";
import { openTruth } from "./open-truth.js";
import { isClosed } from "./open-value.js";
import { isNever, type Missing, missingOf, nothingOpen, type Openness, openFor } from "./openness.js";
import { comparedSql } from "./reach.js";

type Filtered = Pick<PickNode, "relation" | "reach" | "where">;

/** Where what is asked of a relation is open for what is missing alone. */
export interface OpenRelation {
  /** It is not known whether a record is there that is meant. */
  some(): Openness;
  /** The first or the last of their moments has neither beginning nor end. */
  pick(info: FieldInfo): Openness;
  /** The first of their moments has a beginning by as-of and no end: records may be meant, and none surely is. */
  endless(node: Extract<PickNode, { op: "earliest" | "latest" }>): Openness;
}

export function openRelation(node: Filtered, place: Place): OpenRelation {
  const { frame } = place;
  const { relation } = node;
  if (isAbsent(node, frame)) {
    const { always } = logicOf(frame.pool);
    const whole = openFor({ cause: "kind-not-delivered", field: relation }, always, frame);
    return { some: () => whole, pick: () => whole, endless: () => nothingOpen(frame) };
  }
  return ofRecords(node, place);
}

/** No record of the kind was delivered by anybody, and no rejected row is one. */
function isAbsent({ relation }: Filtered, { plan }: Frame): boolean {
  const kind = KIND_OF_RELATION[relation];
  const { originsOf, partialKinds, senders, stateOf } = plan.facts;
  const states = Array.from({ length: senders }, (_, sender) => stateOf(sender, kind));
  return (
    originsOf(kind).length === 0 && !partialKinds.has(kind) && states.every((one) => one === NOT_DELIVERED)
  );
}

/** Of delivered records each must be settled, or open for what is missing alone. */
function ofRecords(node: Filtered, place: Place): OpenRelation {
  const { frame } = place;
  const { every, some } = logicOf(frame.pool);
  const none = nothingOpen(frame);
  const { relation, where } = node;
  const book = gathered(node, place);
  const { inner } = book;
  const { always, every: all, never, some: any } = logicOf(inner.frame.pool);
  const filter = where === null ? nothingOpen(inner.frame) : openTruth(where, inner);
  const { no, yes } = book.holds;
  const isMeant = no === never ? always : inner.frame.pool.make("({0} is not true)", no);
  /** Open where records may be meant and each of them is as told; what is missing in some of them is missing. */
  const open = (isSo: Sql, parts: readonly Openness[], more: readonly Sql[] = []): Openness => {
    const each = book.value("bool_and(case when {1} then null when {0} then true else false end)", isSo, no);
    const missing = new Map<string, Missing & { readonly when: Sql }>();
    const found = missingOf(
      parts.map((part) => ({ ...part, open: all([isMeant, part.open]) })),
      inner.frame,
    );
    for (const { when, ...one } of found.values()) {
      const told = below(relation, one);
      const name = `${told.cause} ${told.field}`;
      const before = missing.get(name)?.when ?? logicOf(frame.pool).never;
      missing.set(name, { ...told, when: some([before, book.value("bool_or({0})", when)]) });
    }
    return { open: every([book.isComplete, each, ...more]), missing };
  };
  return {
    some: () => (isNever(filter, inner.frame) ? none : open(filter.open, [filter])),
    pick(info) {
      const moment = openMoment("r", info, info.name, inner.frame);
      if (isNever(moment, inner.frame)) return none;
      return open(all([moment.open, any([yes, filter.open])]), [filter, moment]);
    },
    endless({ info, runsToEnd, op }) {
      if (op !== "earliest" || isNever(filter, inner.frame)) return none;
      const isTimed = isClosed(momentField("r", info, false, inner.frame), inner.frame);
      const { from } = book.pick(op, info, runsToEnd);
      const asOf = frame.pool.make(String(frame.plan.facts.asOf));
      return open(all([filter.open, isTimed]), [filter], [comparedSql(from, "<=", asOf, frame)]);
    },
  };
}

/** A field of a related record is named with its relation, as the rule would write it. */
function below(relation: string, { cause, field }: Missing): Missing {
  return {
    cause,
    field: field.includes(".") || cause === "kind-not-delivered" ? field : `${relation}.${field}`,
  };
}
