import { LEAST_DAY } from "#calendar/moment.js";
import { FAR_SQL } from "#duckdb/far.js";
import type { ComparisonNode, FieldNode, GatePart, PlanNode } from "#policy/plan.js";
import type { Sql } from "./expression-pool.js";
import {
  type Alias,
  aliasOf,
  column,
  type Frame,
  type Interval,
  isDelivered,
  kindAt,
  mayBeBlank,
  mayBeNone,
  type Place,
} from "./frame.js";
import { gathered } from "./gathered.js";
import { intervalSql } from "./interval.js";
import { logicOf, type Truth } from "./logic.js";
import { cellOf } from "./look-up.js";
import { alternativesOf } from "./merged.js";
import { foldedEqual, foldedIn } from "./names.js";
import { onceEach } from "./once-each.js";
import { comparedSql } from "./reach.js";
import { codes } from "./status-test.js";
import { listSql, textSql } from "./text.js";
import { Unsupported } from "./unsupported.js";

/** Where a predicate surely holds and where it surely does not, as src/replay/reference/evaluate.ts has it. */
export const truthSql = onceEach((node, place): Truth => {
  const { frame } = place;
  const logic = logicOf(frame.pool);
  const alternatives = alternativesOf(node);
  if (alternatives) return logic.agreed(alternatives.map((one) => truthSql(one, place)));
  switch (node.op) {
    case "literal":
      return node.value === true ? logic.yes : logic.no;
    case "field": {
      if (!isDelivered(node.info, frame)) return logic.unknown;
      const alias = aliasOf(node.reach, frame);
      return logic.stated(column(alias, node.info.name, frame), !mayBeBlank(alias, node.info, frame));
    }
    case "lookup":
      return logic.stated(cellOf(node, place), false);
    case "all":
      return logic.all(node.of.map((part) => truthSql(part, place)));
    case "any":
      return logic.any(node.of.map((part) => truthSql(part, place)));
    case "not":
      return logic.not(truthSql(node.of, place));
    case "known":
      return knownTruth(node.field, node.toMinute, frame);
    case "if":
      return branchTruth(node, place);
    case "some":
      return gathered(node, place).some();
    case "permitted":
      return permittedTruth(node, place);
    case "equal":
      return node.a.type === "text" ? equalTexts(node, place) : equalIntervals(node, place);
    case "in":
      return isIn(node, place);
    case "atMost":
    case "atOrBefore":
    case "before":
      return inOrderTruth(node.op, intervalSql(node.a, place), intervalSql(node.b, place), frame);
    default:
      throw new Unsupported(`${node.op} as a predicate`);
  }
});

/** Each gate says `not when or onlyIf`, judged at an instant. */
export function gatesOpenTruth(gates: readonly GatePart[], place: Place): Truth {
  return logicOf(place.frame.pool).all(gates.map((gate) => gateOpenTruth(gate, place)));
}

function gateOpenTruth(gate: GatePart, place: Place): Truth {
  const { any, not } = logicOf(place.frame.pool);
  const onlyIf = truthSql(gate.onlyIf, place);
  return gate.when === null ? onlyIf : any([not(truthSql(gate.when, place)), onlyIf]);
}

function permittedTruth(node: Extract<PlanNode, { op: "permitted" }>, place: Place): Truth {
  if (place.frame.grain.of === "related") throw new Unsupported("`permitted` of related records");
  const act = (inner: Place): Interval => intervalSql(node.at, { ...place, frame: inner.frame });
  return gatesOpenTruth(node.gates, { ...place, act });
}

/** The branch that holds; where that is not known, what both agree on. */
function branchTruth(node: Extract<PlanNode, { op: "if" }>, place: Place): Truth {
  if (node.else === null) throw new Unsupported("a branch that is missing");
  const { every, some } = logicOf(place.frame.pool);
  const test = truthSql(node.test, place);
  const then = truthSql(node.then, place);
  const otherwise = truthSql(node.else, place);
  const end = (which: "yes" | "no") =>
    some([
      every([test.yes, then[which]]),
      every([test.no, otherwise[which]]),
      ...(test.isDecided ? [] : [every([then[which], otherwise[which]])]),
    ]);
  const isDecided = test.isDecided && then.isDecided && otherwise.isDecided;
  return { yes: end("yes"), no: end("no"), isDecided };
}

/** Blank: false where the field was delivered with the record, unknown where it was not or there is no record. */
function knownTruth(node: FieldNode, toMinute: boolean, frame: Frame): Truth {
  const alias = aliasOf(node.reach, frame);
  const { pool } = frame;
  const { every, never, some, stated } = logicOf(pool);
  const missing = hasFieldSql(alias, node, frame);
  if (!isDelivered(node.info, frame)) return { yes: never, no: missing.sql, isDecided: missing.isEvery };
  const value = column(alias, node.info.name, frame);
  const isGiven = stated(pool.make("({0} is not null)", value), true);
  const isDecided = missing.isEvery || !mayBeBlank(alias, node.info, frame);
  const blank = mayBeBlank(alias, node.info, frame)
    ? every([pool.make("({0} is null)", value), missing.sql])
    : never;
  if (node.info.type !== "moment") return { yes: isGiven.yes, no: blank, isDecided };
  const facts = frame.plan.facts.column(node.info.kind, node.info.name);
  const notYet = (facts?.hasNotYet ?? true) ? pool.make(`({0} = ${FAR_SQL})`, value) : never;
  const isRecorded = notYet === never ? isGiven.yes : pool.make(`({0} < ${FAR_SQL})`, value);
  if (!toMinute || facts?.isWide === false) return { yes: isRecorded, no: some([notYet, blank]), isDecided };
  const length = pool.make("{1} - {0}", value, column(alias, `${node.info.name}_to`, frame));
  return {
    yes: every([isRecorded, pool.make(`(({0}) < ${LEAST_DAY})`, length)]),
    no: some([notYet, pool.make(`(({0}) >= ${LEAST_DAY})`, length), blank]),
    isDecided,
  };
}

/** Was the field delivered with the record, and was it with every one? */
function hasFieldSql(
  alias: Alias,
  { info }: FieldNode,
  frame: Frame,
): { readonly sql: Sql; readonly isEvery: boolean } {
  const { always, never, some } = logicOf(frame.pool);
  const { originsOf, hasField } = frame.plan.facts;
  const origins = originsOf(kindAt(alias, frame));
  const having = origins.filter((one) => hasField(one, info.kind, info.name));
  if (having.length === 0) return { sql: never, isEvery: false };
  const isAll = having.length === origins.length;
  if (isAll && !mayBeNone(alias, frame)) return { sql: always, isEvery: true };
  const origin = column(alias, "origin", frame);
  const sql = isAll
    ? frame.pool.make("({0} is not null)", origin)
    : some(having.map((one) => frame.pool.make(`({0} = ${one})`, origin)));
  return { sql, isEvery: false };
}

function equalTexts(node: ComparisonNode, place: Place): Truth {
  const { frame } = place;
  const { stated, unknown } = logicOf(frame.pool);
  const [a, b] = [textSql(node.a, place), textSql(node.b, place)];
  if (isNull(a) || isNull(b)) return unknown;
  const isDecided = isGiven(node.a, place) && isGiven(node.b, place);
  if (node.folded) return stated(foldedEqual(node.a, node.b, place), isDecided);
  if (node.b.op === "literal") return stated(codes(a, [node.b.value as string], frame), isDecided);
  return stated(frame.pool.make("({0} = {1})", a, b), isDecided);
}

function isNull({ text, from }: Sql): boolean {
  return from === "expression" && text.startsWith("cast(null as");
}

/** Is a text known in every row of this drop? */
function isGiven(node: PlanNode, { frame }: Place): boolean {
  if (alternativesOf(node)) return false;
  if (node.op === "literal") return true;
  return (
    node.op === "field" &&
    isDelivered(node.info, frame) &&
    !mayBeBlank(aliasOf(node.reach, frame), node.info, frame)
  );
}

function equalIntervals(node: ComparisonNode, place: Place): Truth {
  const { frame } = place;
  const { pool } = frame;
  const { every, some, stated } = logicOf(pool);
  const [a, b] = [intervalSql(node.a, place), intervalSql(node.b, place)];
  if (a.point && b.point) return stated(pool.make("({0} = {1})", a.point, b.point), false);
  return {
    yes: every([
      pool.make("({0} = {1})", a.from, a.to),
      pool.make("({0} = {1})", a.from, b.from),
      pool.make("({0} = {1})", b.from, b.to),
    ]),
    no: some([comparedSql(a.to, "<", b.from, frame), comparedSql(b.to, "<", a.from, frame)]),
    isDecided: false,
  };
}

function isIn(node: ComparisonNode, place: Place): Truth {
  const { frame } = place;
  const { stated, unknown } = logicOf(frame.pool);
  const value = textSql(node.a, place);
  if (isNull(value)) return unknown;
  const isDecided = isGiven(node.a, place);
  if (node.folded) return stated(foldedIn(node.a, node.b, place), isDecided);
  if (node.b.op === "literal") {
    const list = node.b.value as readonly string[];
    if (list.length > 0) return stated(codes(value, list, frame), isDecided);
    return stated(frame.pool.make("case when {0} is not null then false end", value), isDecided);
  }
  const list = listSql(node.b, place);
  return stated(
    frame.pool.make(
      "case when {0} is not null and {1} is not null then list_contains({1}, {0}) end",
      value,
      list,
    ),
    false,
  );
}

/** As inOrder of the reference: sure where the whole of one lies before the other. */
function inOrderTruth(op: "atMost" | "atOrBefore" | "before", a: Interval, b: Interval, frame: Frame): Truth {
  const { always } = logicOf(frame.pool);
  const [sign, opposite] = op === "before" ? (["<", ">="] as const) : (["<=", ">"] as const);
  const yes = comparedSql(a.upper ?? a.to, sign, b.lower ?? b.from, frame);
  const no = comparedSql(a.lower ?? a.from, opposite, b.upper ?? b.to, frame);
  const isOne = a.from === a.to && b.from === b.to;
  return { yes, no, isDecided: isOne || yes === always || no === always };
}
