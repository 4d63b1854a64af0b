import { MICROS_PER_HOUR, MICROS_PER_MINUTE } from "#calendar/day.js";
import { LEAST_DAY } from "#calendar/moment.js";
import { FAR_SQL } from "#duckdb/far.js";
import type { PickNode, PlanNode, PlusNode } from "#policy/plan.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { clockAt } from "./clock-look-up.js";
import type { Sql } from "./expression-pool.js";
import { type Alias, aliasOf, column, type Frame, type Interval, isDelivered, type Place } from "./frame.js";
import { gathered } from "./gathered.js";
import { logicOf } from "./logic.js";
import { cellOf } from "./look-up.js";
import { alternativesIn, alternativesOf } from "./merged.js";
import { codes } from "./status-test.js";
import { truthSql } from "./truth.js";
import { Unsupported } from "./unsupported.js";

export function unknownIn({ pool }: Frame): Interval {
  return { from: pool.make(`(-${FAR_SQL})`), to: pool.make(FAR_SQL) };
}

export function notYetIn({ pool, plan }: Frame): Interval {
  return { from: pool.make(String(plan.facts.asOf + 1)), to: pool.make(FAR_SQL) };
}

function number(value: number, { pool }: Frame): Interval {
  if (!Number.isSafeInteger(value)) throw new Unsupported("a number that is not whole");
  const sql = pool.make(value < 0 ? `(${value})` : String(value));
  return { from: sql, to: sql, point: sql };
}

/** Instants and counts as two expressions, as src/replay/reference/evaluate.ts has them. */
export function intervalSql(node: PlanNode, place: Place): Interval {
  const { frame } = place;
  const alternatives = alternativesOf(node);
  if (alternatives) return spanning("least", "greatest", alternatives, place);
  switch (node.op) {
    case "literal":
      return number(node.value as number, frame);
    case "field": {
      const alias = aliasOf(node.reach, frame);
      return node.type === "number"
        ? numberField(alias, node.info, frame)
        : momentField(alias, node.info, node.runsToEnd, frame);
    }
    case "lookup":
      return numberCell(cellOf(node, place), frame);
    case "actAt":
      return place.act ? place.act(place) : unknownIn(frame);
    case "dueAt":
      return place.due ? place.due(place) : unknownIn(frame);
    case "earliest":
    case "latest":
      return pickSql(node, place);
    case "count": {
      const { sure, maybe, state } = gathered(node, place).counts();
      const to = frame.pool.make(`case when {2} = 0 then {0} + {1} else ${FAR_SQL} end`, sure, maybe, state);
      return { from: sure, to };
    }
    case "earliestOf":
      return spanning("least", "least", node.of, place);
    case "latestOf":
      return spanning("greatest", "greatest", node.of, place);
    case "plus":
      return plusSql(node, place);
    case "if":
      return branches(node, place);
    default:
      throw new Unsupported(`${node.op} as an instant`);
  }
}

/** As readInstant of the reference: blank is unknown, or not yet where the status says so. What no cell holds is not asked. */
export function momentField(alias: Alias, info: FieldInfo, runsToEnd: boolean, frame: Frame): Interval {
  const { pool, plan } = frame;
  if (!isDelivered(info, frame)) return blankMoment(alias, info, frame);
  const facts = plan.facts.column(info.kind, info.name) ?? { hasBlank: true, hasNotYet: true, isWide: true };
  const cell = column(alias, info.name, frame);
  const later = facts.isWide ? column(alias, `${info.name}_to`, frame) : cell;
  const mayBeNone = alias === "d" && !(frame.grain.of === "subject" && frame.grain.kind === "determination");
  const hasBlank = facts.hasBlank || mayBeNone;
  const blank = hasBlank ? blankMoment(alias, info, frame) : null;
  const given =
    runsToEnd && facts.isWide
      ? pool.make(`case when {1} - {0} >= ${LEAST_DAY} then {1} else {0} end`, cell, later)
      : cell;
  const known = facts.hasNotYet
    ? pool.make(`case when {0} = ${FAR_SQL} then ${plan.facts.asOf + 1} else {1} end`, cell, given)
    : given;
  const from = blank ? pool.make("coalesce({0}, {1})", known, blank.from) : known;
  const to = blank ? pool.make(`coalesce({0}, ${FAR_SQL})`, later) : later;
  const isPoint = !facts.isWide && !facts.hasNotYet && (!blank || blank.from === unknownIn(frame).from);
  return { from, to, ...(isPoint && { point: cell }) };
}

function blankMoment(alias: Alias, info: FieldInfo, frame: Frame): Interval {
  const unknown = unknownIn(frame);
  if (info.notYetWhen === null) return unknown;
  const { field, in: statuses } = info.notYetWhen;
  const statusInfo = kindOf(info.kind).fields.get(field);
  if (!statusInfo || !isDelivered(statusInfo, frame)) return unknown;
  const status = codes(column(alias, field, frame), statuses, frame);
  return { from: logicOf(frame.pool).choose([[status, notYetIn(frame).from]], unknown.from), to: unknown.to };
}

function numberField(alias: Alias, info: FieldInfo, frame: Frame): Interval {
  if (!isDelivered(info, frame)) return unknownIn(frame);
  return numberCell(column(alias, info.name, frame), frame);
}

function numberCell(cell: Sql, { pool }: Frame): Interval {
  return {
    from: pool.make(`coalesce({0}, -${FAR_SQL})`, cell),
    to: pool.make(`coalesce({0}, ${FAR_SQL})`, cell),
  };
}

type Extreme = "least" | "greatest";

/** One end of the parts each: the least or the greatest of them. */
function spanning(from: Extreme, to: Extreme, nodes: readonly PlanNode[], place: Place): Interval {
  const parts = nodes.map((node) => intervalSql(node, place));
  const over = (word: Extreme, ends: readonly Sql[]): Sql => {
    const unique = [...new Set(ends)];
    const [only] = unique;
    if (unique.length === 1 && only) return only;
    return place.frame.pool.make(`${word}(${unique.map((_, index) => `{${index}}`).join(", ")})`, ...unique);
  };
  const [froms, tos] = [parts.map((part) => part.from), parts.map((part) => part.to)];
  return { from: over(from, froms), to: over(to, tos) };
}

/** The branch that holds; what covers both where that is not known. */
function branches(node: Extract<PlanNode, { op: "if" }>, place: Place): Interval {
  const { frame } = place;
  const { choose, not } = logicOf(frame.pool);
  const test = truthSql(node.test, place);
  const then = intervalSql(node.then, place);
  const otherwise = node.else ? intervalSql(node.else, place) : notYetIn(frame);
  const end = (word: "least" | "greatest", a: Sql, b: Sql) =>
    a === b
      ? a
      : choose(
          [
            [test, a],
            [not(test), b],
          ],
          frame.pool.make(`${word}({0}, {1})`, a, b),
        );
  return { from: end("least", then.from, otherwise.from), to: end("greatest", then.to, otherwise.to) };
}

/** As pick of the reference; docs/language.md, "Values". */
function pickSql(node: PickNode, place: Place): Interval {
  const { pool } = place.frame;
  const { sure, maybe, state, ends } = gathered(node, place).pick(node.op, node.info, node.runsToEnd);
  const unknown = unknownIn(place.frame);
  const notYet = notYetIn(place.frame);
  const none = pool.make("({0} = 0 and {1} = 0)", sure, maybe);
  const open = { lower: pool.make(`(-${FAR_SQL})`), upper: pool.make(FAR_SQL) };
  const { choose } = logicOf(pool);
  const isNot = (wanted: number) => pool.make(`({0} = ${wanted})`, state);
  const first: readonly (readonly [Sql, Interval])[] = [
    [isNot(2), unknown],
    [pool.make("({0} and {1} = 0)", none, state), notYet],
    [none, unknown],
  ];
  const partial =
    node.op === "earliest"
      ? { from: open.lower, to: ends.to }
      : { from: choose([[pool.make("({0} > 0)", sure), ends.from]], open.lower), to: open.upper };
  // Alternatives of the filter: that no record is meant is one of them, and that is not yet.
  const found =
    node.where && alternativesIn(node.where)
      ? {
          ...ends,
          from: choose(
            [[pool.make("({0} > 0)", sure), ends.from]],
            pool.make("least({0}, {1})", ends.from, notYet.from),
          ),
        }
      : ends;
  const end = (part: "from" | "to") =>
    choose(
      [...first.map(([test, value]) => [test, value[part]] as const), [isNot(1), partial[part]]],
      found[part],
    );
  return { from: end("from"), to: end("to") };
}

function plusSql(node: PlusNode, place: Place): Interval {
  const start = intervalSql(node.instant, place);
  if (node.unit === "minutes" || node.unit === "hours") {
    const amount = intervalSql(node.amount, place);
    const micros = node.unit === "minutes" ? MICROS_PER_MINUTE : MICROS_PER_HOUR;
    const add = (instant: Sql, by: Sql) =>
      place.frame.pool.make(
        `case when abs({0}) = ${FAR_SQL} then {0} when abs({1}) = ${FAR_SQL} then {1} else {0} + cast({1} as bigint) * ${micros} end`,
        instant,
        by,
      );
    const from = add(start.from, amount.from);
    const isPoint = start.from === start.to && amount.from === amount.to;
    return isPoint ? { from, to: from, point: from } : { from, to: add(start.to, amount.to) };
  }
  const from = daysAfter(start.from, node, "from", place);
  if (start.from === start.to && isWritten(node.amount)) return { from, to: from, point: from };
  return { from, to: daysAfter(start.to, node, "to", place) };
}

/** Days are looked up in a clock; an instant or an amount that it does not hold is trouble. */
function daysAfter(instant: Sql, node: PlusNode, end: "from" | "to", place: Place): Sql {
  const { frame, zone } = place;
  const { pool } = frame;
  const amounts = amountsOf(node.amount, frame);
  const { unit, counting } = node;
  if (unit !== "calendarDays" && unit !== "businessDays") throw new Unsupported(unit);
  const due = (amount: number): Sql =>
    clockAt(frame.plan.clocks.due(zone, { unit, amount, counting }), instant, frame);
  if (isWritten(node.amount) && amounts.length === 1 && amounts[0] !== undefined) {
    const value = due(amounts[0]);
    frame.trouble.add(pool.make(`(abs({0}) <> ${FAR_SQL} and {1} is null)`, instant, value));
    return pool.make(`case when abs({0}) = ${FAR_SQL} then {0} else coalesce({1}, {0}) end`, instant, value);
  }
  const amount = intervalSql(node.amount, place)[end];
  const counted = logicOf(pool).choose(
    amounts.map((one) => [pool.make(`({0} = ${one})`, amount), due(one)] as const),
    pool.make("cast(null as bigint)"),
  );
  frame.trouble.add(
    pool.make(
      `(abs({0}) <> ${FAR_SQL} and abs({1}) <> ${FAR_SQL} and {2} is null)`,
      instant,
      amount,
      counted,
    ),
  );
  return pool.make(
    `case when abs({0}) = ${FAR_SQL} then {0} when abs({1}) = ${FAR_SQL} then {1} else coalesce({2}, {0}) end`,
    instant,
    amount,
    counted,
  );
}

/** Is the amount known whatever the row holds? A look-up may find nothing. */
function isWritten(node: PlanNode): boolean {
  return node.op === "literal";
}

/** Every amount a number can come to. */
function amountsOf(node: PlanNode, frame: Frame): number[] {
  const alternatives = alternativesOf(node);
  if (alternatives) return [...new Set(alternatives.flatMap((one) => amountsOf(one, frame)))];
  if (node.op === "literal") return [node.value as number];
  if (node.op === "if") {
    if (node.else === null) throw new Unsupported("an amount that may be missing");
    return [...new Set([...amountsOf(node.then, frame), ...amountsOf(node.else, frame)])];
  }
  if (node.op !== "lookup") throw new Unsupported(`${node.op} as an amount of days`);
  const rows = frame.plan.facts.tables.get(node.table)?.rows ?? [];
  const cells = rows.map(({ values }) => values[node.column]).filter((cell) => typeof cell === "number");
  return [...new Set(cells)];
}
