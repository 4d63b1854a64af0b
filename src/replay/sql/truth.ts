import { LEAST_DAY } from "#calendar/moment.js";
import { FAR_SQL } from "#duckdb/far.js";
import type { ComparisonNode, FieldNode, GatePart, PlanNode } from "#policy/plan.js";
import type { Sql } from "./expression-pool.js";
import { aliasOf, column, type Frame, type Interval, isDelivered, kindAt, type Place } from "./frame.js";
import { gathered } from "./gathered.js";
import { intervalSql } from "./interval.js";
import { type Logic, logicOf } from "./logic.js";
import { cellOf } from "./look-up.js";
import { alternativesOf } from "./merged.js";
import { foldedEqual, foldedIn } from "./names.js";
import { codes } from "./status-test.js";
import { branch, listSql, textSql } from "./text.js";
import { Unsupported } from "./unsupported.js";

/** Predicates in SQL's three-valued logic, as src/replay/reference/evaluate.ts has them. */
export function truthSql(node: PlanNode, place: Place): Sql {
  const { frame } = place;
  const logic = logicOf(frame.pool);
  const alternatives = alternativesOf(node);
  if (alternatives)
    return agreed(
      alternatives.map((one) => truthSql(one, place)),
      logic,
      frame,
    );
  switch (node.op) {
    case "literal":
      return node.value === true ? logic.yes : logic.no;
    case "field":
      return isDelivered(node.info, frame)
        ? column(aliasOf(node.reach, frame), node.info.name, frame)
        : logic.unknown;
    case "lookup":
      return cellOf(node, place);
    case "all":
      return logic.all(node.of.map((part) => truthSql(part, place)));
    case "any":
      return logic.any(node.of.map((part) => truthSql(part, place)));
    case "not":
      return logic.not(truthSql(node.of, place));
    case "known":
      return knownSql(node.field, node.toMinute, frame);
    case "if":
      return branch(node, place, truthSql);
    case "some": {
      const { sure, maybe, state } = gathered(node, place).counts();
      return frame.pool.make(
        "case when {0} > 0 then true when {1} > 0 or {2} <> 0 then null else false end",
        sure,
        maybe,
        state,
      );
    }
    case "permitted":
      return permittedSql(node, place, logic);
    case "equal":
      return node.a.type === "text" ? equalTexts(node, place) : equalIntervals(node, place);
    case "in":
      return isIn(node, place, logic);
    case "atMost":
    case "atOrBefore":
    case "before":
      return inOrderSql(node.op, intervalSql(node.a, place), intervalSql(node.b, place), frame);
    default:
      throw new Unsupported(`${node.op} as a predicate`);
  }
}

/** True or false where all are, else unknown. */
function agreed(truths: readonly Sql[], { all, any }: Logic, { pool }: Frame): Sql {
  const [every, some] = [all(truths), any(truths)];
  return every === some ? every : pool.make("({0} or ({1} and cast(null as boolean)))", every, some);
}

/** Each gate says `not when or onlyIf`, judged at an instant. */
export function gatesOpenSql(gates: readonly GatePart[], place: Place, { all }: Logic): Sql {
  return all(gates.map((gate) => gateOpenSql(gate, place)));
}

export function gateOpenSql(gate: GatePart, place: Place): Sql {
  const { any, not } = logicOf(place.frame.pool);
  const onlyIf = truthSql(gate.onlyIf, place);
  return gate.when === null ? onlyIf : any([not(truthSql(gate.when, place)), onlyIf]);
}

function permittedSql(node: Extract<PlanNode, { op: "permitted" }>, place: Place, logic: Logic): Sql {
  if (place.frame.grain.of === "related") throw new Unsupported("`permitted` of related records");
  const act = (inner: Place): Interval => intervalSql(node.at, { ...place, frame: inner.frame });
  return gatesOpenSql(node.gates, { ...place, act }, logic);
}

function knownSql(node: FieldNode, toMinute: boolean, frame: Frame): Sql {
  const alias = aliasOf(node.reach, frame);
  const { pool } = frame;
  const missing = hasFieldSql(alias, node, frame);
  if (!isDelivered(node.info, frame)) return missing;
  const value = column(alias, node.info.name, frame);
  if (node.info.type !== "moment")
    return pool.make("case when {0} is not null then true else {1} end", value, missing);
  const to = column(alias, `${node.info.name}_to`, frame);
  const whole = toMinute ? ` when {1} - {0} >= ${LEAST_DAY} then false` : "";
  return pool.make(
    `case when {0} = ${FAR_SQL} then false${whole} when {0} is not null then true else {2} end`,
    value,
    to,
    missing,
  );
}

/** Blank: false where the field was delivered with the record, unknown where it was not or there is no record. */
function hasFieldSql(alias: "d" | "s" | "r", { info }: FieldNode, frame: Frame): Sql {
  const { any, choose, no, unknown, yes } = logicOf(frame.pool);
  const { originsOf, hasField } = frame.plan.facts;
  const origins = originsOf(kindAt(alias, frame));
  const origin = column(alias, "origin", frame);
  const having = origins.filter((one) => hasField(one, info.kind, info.name));
  if (having.length === 0) return unknown;
  const isIt =
    having.length === origins.length
      ? frame.pool.make("({0} is not null)", origin)
      : any(having.map((one) => frame.pool.make(`({0} = ${one})`, origin)));
  return isIt === yes ? no : choose([[isIt, no]], unknown);
}

function equalTexts(node: ComparisonNode, place: Place): Sql {
  const { frame } = place;
  const { unknown } = logicOf(frame.pool);
  const [a, b] = [textSql(node.a, place), textSql(node.b, place)];
  if (isNull(a) || isNull(b)) return unknown;
  return node.folded ? foldedEqual(node.a, node.b, place) : frame.pool.make("({0} = {1})", a, b);
}

function isNull({ text, from }: Sql): boolean {
  return from === "expression" && text.startsWith("cast(null as");
}

function equalIntervals(node: ComparisonNode, place: Place): Sql {
  const [a, b] = [intervalSql(node.a, place), intervalSql(node.b, place)];
  if (a.point && b.point) return place.frame.pool.make("({0} = {1})", a.point, b.point);
  return place.frame.pool.make(
    "case when {1} < {2} or {3} < {0} then false when {0} = {1} and {2} = {3} then true end",
    a.from,
    a.to,
    b.from,
    b.to,
  );
}

function isIn(node: ComparisonNode, place: Place, { unknown }: Logic): Sql {
  const { frame } = place;
  const value = textSql(node.a, place);
  if (isNull(value)) return unknown;
  if (node.folded) return foldedIn(node.a, node.b, place);
  if (node.b.op === "literal") {
    const list = node.b.value as readonly string[];
    if (list.length > 0) return codes(value, list, frame);
    return frame.pool.make("case when {0} is not null then false end", value);
  }
  const list = listSql(node.b, place);
  return frame.pool.make(
    "case when {0} is not null and {1} is not null then list_contains({1}, {0}) end",
    value,
    list,
  );
}

/** As inOrder of the reference: sure where the whole of one lies before the other, open where only its beginning does. */
export function inOrderSql(
  op: "atMost" | "atOrBefore" | "before",
  a: Interval,
  b: Interval,
  { pool }: Frame,
): Sql {
  const sign = op === "before" ? "<" : "<=";
  if (a.point && b.point) return pool.make(`({0} ${sign} {1})`, a.point, b.point);
  return pool.make(
    `({1} ${sign} {2} or ({0} ${sign} {3} and cast(null as boolean)))`,
    a.from,
    a.to,
    b.from,
    b.to,
  );
}
