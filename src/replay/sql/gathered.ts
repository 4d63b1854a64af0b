import type { PickNode } from "#policy/plan.js";
import type { FieldInfo } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { KIND_OF_RELATION } from "../relation-kind.js";
import { type Completeness, completenessSql } from "./completeness.js";
import type { Sql } from "./expression-pool.js";
import {
  type Alias,
  aliasOf,
  type Frame,
  type Interval,
  needsSubject,
  type Place,
  type RelatedGrain,
} from "./frame.js";
import { logicOf, type Truth } from "./logic.js";
import { alternativesIn } from "./merged.js";
import { momentField, notYetIn, unknownIn } from "./moment-field.js";
import { chosenSql, coalesced, reaching, reachOf } from "./reach.js";
import { truthSql } from "./truth.js";
import { Unsupported } from "./unsupported.js";

/**
 * A relation and what is asked of its records. Aggregates take CASE and not FILTER: for each FILTER DuckDB cuts all columns of
 * the rows anew, which is a hundred times slower with many of them.
 */
type Filtered = Pick<PickNode, "relation" | "reach" | "where">;

/** What was gathered of a relation, as expressions of the frame that asks. */
export interface Gathered {
  /** Is there a record for which the filter holds? */
  some(): Truth;
  /** How many there are. */
  count(): Interval;
  /** The first or the last of their moments; docs/language.md, "Values". */
  pick(op: "earliest" | "latest", info: FieldInfo, runsToEnd: boolean): Interval;
  /** The rows of the records, and where the filter holds for one. */
  readonly inner: Place;
  readonly holds: Truth;
  /** No record of the kind can be missing. */
  readonly isComplete: Sql;
  /** An aggregate over expressions of the rows; null where there is no record. */
  value(template: string, ...parts: readonly Sql[]): Sql;
}

export function gathered(node: Filtered, place: Place): Gathered {
  const { frame } = place;
  const { pool } = frame;
  const { always, every } = logicOf(pool);
  const { grain, owner } = grainOf(node, frame);
  const gather = frame.plan.gather(grain);
  const inner: Place = { ...place, frame: gather.frame };
  const innerLogic = logicOf(gather.frame.pool);
  const holds = node.where === null ? innerLogic.yes : truthSql(node.where, inner);
  const isOnly = holds.yes === innerLogic.always;
  const key = joinKey(grain, owner, frame);
  const alias = aliasOfGather(gather.table, key, frame);
  const { isComplete, isDelivered } = completenessSql(KIND_OF_RELATION[node.relation], owner, place);
  const value = (template: string, ...parts: readonly Sql[]): Sql => {
    const name = gather.aggregate(template, ...parts);
    const label = `${alias}.${name}`;
    frame.base.set(label, { alias, column: name });
    return pool.base(label);
  };
  /** Over the records that are surely meant, and over those that may be. */
  const sure = (word: string, what: Sql) =>
    isOnly ? value(`${word}({0})`, what) : value(`${word}(case when {1} then {0} end)`, what, holds.yes);
  const open = (word: string, what: Sql) =>
    isOnly || holds.isDecided
      ? sure(word, what)
      : value(`${word}(case when {1} then null else {0} end)`, what, holds.no);
  const one = gather.frame.pool.make("1");
  const isSome = () => value("bool_or({0})", holds.yes);
  /** Never null: there is no record that may be meant. */
  const isNone = () =>
    isOnly || holds.isDecided
      ? pool.make("({0} is not true)", isSome())
      : pool.make("({0} is null)", open("max", one));
  const asked = {
    place,
    isComplete,
    isDelivered,
    hasReadings: node.where !== null && alternativesIn(node.where),
  };
  return {
    ...{ inner, holds, isComplete, value },
    some() {
      const isDecided = isComplete === always && holds.isDecided;
      return { yes: isSome(), no: every([isComplete, isNone()]), isDecided };
    },
    count() {
      const number = (sql: Sql) => pool.make("coalesce({0}, 0)", sql);
      const from = number(sure("count", one));
      const to = logicOf(pool).choose([[isComplete, number(open("count", one))]], unknownIn(frame).to);
      return { from, to };
    },
    pick(op, info, runsToEnd) {
      const moment = momentField("r", info, runsToEnd, gather.frame);
      const ends = (sql: Sql, end: Sql): Sql =>
        reaching(sql, { ...reachOf(end, gather.frame), mayBeNull: true }, frame);
      const { from, to } = moment;
      if (op === "earliest") return earliest(ends(open("min", from), from), ends(sure("min", to), to), asked);
      const maybe = () =>
        isOnly || holds.isDecided
          ? null
          : ends(
              value(
                "min(case when {1} then null when {2} then null else {0} end)",
                from,
                holds.yes,
                holds.no,
              ),
              from,
            );
      return latest(ends(sure("max", from), from), maybe(), () => ends(open("max", to), to), asked);
    },
  };
}

interface Asked extends Completeness {
  readonly place: Place;
  /** The filter has several readings: that no record is meant is one of them, and that is not yet. */
  readonly hasReadings: boolean;
}

/** `least`: the first that may be meant, null where none may; `most`: the first that surely is. */
function earliest(least: Sql, most: Sql, { place, isComplete, isDelivered, hasReadings }: Asked): Interval {
  const { frame } = place;
  const { always, every } = logicOf(frame.pool);
  const [unknown, notYet] = [unknownIn(frame), notYetIn(frame)];
  const first = hasReadings
    ? chosenSql(
        [[frame.pool.make("({0} is not null)", most), least]],
        frame.pool.make("least({0}, {1})", least, notYet.from),
        frame,
      )
    : least;
  const from = chosenSql([[isComplete, coalesced(first, notYet.from, frame)]], unknown.from, frame);
  const upper = isDelivered === always ? most : chosenSql([[isDelivered, most]], unknown.to, frame);
  const isPoint = least === most && isPast(least, frame);
  return {
    from,
    to: coalesced(upper, unknown.to, frame),
    upper,
    ...(isPoint && !hasReadings && { notYet: every([isComplete, frame.pool.make("({0} is null)", least)]) }),
  };
}

/** Never after as-of, and never a mark: where it is null nothing happened. */
function isPast(moment: Sql, frame: Frame): boolean {
  const { high, mayBeFar, mayBeMinusFar } = reachOf(moment, frame);
  return high <= frame.plan.facts.asOf && !mayBeFar && !mayBeMinusFar;
}

/** `least`: the last that is surely meant; `maybe`: the first of those that may be; `most`: the last that may be. */
function latest(
  least: Sql,
  maybe: Sql | null,
  most: () => Sql,
  { place, isComplete, isDelivered, hasReadings }: Asked,
): Interval {
  const { frame } = place;
  const { pool } = frame;
  const { every } = logicOf(pool);
  const [unknown, notYet] = [unknownIn(frame), notYetIn(frame)];
  const none =
    maybe === null
      ? notYet.from
      : hasReadings
        ? pool.make("least({0}, {1})", maybe, notYet.from)
        : coalesced(maybe, notYet.from, frame);
  const otherwise = chosenSql([[isComplete, none]], unknown.from, frame);
  const from = chosenSql([[isDelivered, coalesced(least, otherwise, frame)]], unknown.from, frame);
  const isSure = every([isComplete, pool.make("({0} is not null)", least)]);
  return { from, to: chosenSql([[isSure, most()]], unknown.to, frame) };
}

/** Which rows are gathered, and whose they are. */
function grainOf(
  { relation, where, reach }: Filtered,
  frame: Frame,
): { grain: RelatedGrain; owner: Alias | "case" } {
  const kind = KIND_OF_RELATION[relation];
  const depth = frame.grain.of === "related" ? frame.grain.depth + 1 : 0;
  const asksSubject = needsSubject(where) || relation === "otherP2pRequests";
  if (relation === "contactAttempts") {
    const owner = aliasOf(reach, frame);
    if (!asksSubject) return { grain: { of: "related", kind, depth, by: "p2p" }, owner };
    const { grain } = frame;
    if (grain.of !== "subject" || owner !== "s")
      throw new Unsupported("attempts of another P2P that ask for the subject");
    return {
      grain: { of: "related", kind, depth, by: "subject", subject: grain.kind, others: false },
      owner,
    };
  }
  const subject = subjectKind(frame);
  if (!asksSubject || subject === "determination" || subject === null)
    return { grain: { of: "related", kind, depth, by: "case" }, owner: "case" };
  return {
    grain: { of: "related", kind, depth, by: "subject", subject, others: relation === "otherP2pRequests" },
    owner: "case",
  };
}

/** The kind of the frame's subject; null where the frame does not know it. */
function subjectKind({ grain }: Frame): RecordKind | null {
  if (grain.of === "subject") return grain.kind;
  return grain.by === "subject" ? grain.subject : null;
}

function joinKey(grain: RelatedGrain, owner: Alias | "case", frame: Frame): string {
  if (grain.by === "subject") return "s.rid";
  if (grain.by === "p2p") return `${owner}.rid`;
  if (frame.grain.of === "related") return frame.grain.by === "subject" ? "s.cid" : "r.cid";
  return frame.grain.kind === "determination" ? "d.cid" : "s.cid";
}

function aliasOfGather(table: string, key: string, frame: Frame): string {
  const name = `${table}\n${key}`;
  const known = frame.gathers.get(name);
  if (known) return known.alias;
  const alias = `g${frame.gathers.size}`;
  frame.gathers.set(name, { table, alias, on: `${alias}."key" = ${key}` });
  return alias;
}
