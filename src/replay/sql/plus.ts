import { MICROS_PER_HOUR, MICROS_PER_MINUTE } from "#calendar/day.js";
import { FAR_SQL } from "#duckdb/far.js";
import type { PlanNode, PlusNode } from "#policy/plan.js";
import { clockAt } from "./clock-look-up.js";
import type { Sql } from "./expression-pool.js";
import type { Frame, Interval, Place } from "./frame.js";
import { intervalSql } from "./interval.js";
import { logicOf } from "./logic.js";
import { alternativesIn, alternativesOf } from "./merged.js";
import { unknownIn } from "./moment-field.js";
import { coalesced, constantOf, reaching, reachOf } from "./reach.js";
import { Unsupported } from "./unsupported.js";

/** An instant moved by hours or minutes, or to the end of a count of days. */
export function plusSql(node: PlusNode, place: Place): Interval {
  const { frame } = place;
  refuseHidden(node, place);
  const start = intervalSql(node.instant, place);
  const amount = intervalSql(node.amount, place);
  const isOneAmount = amount.from === amount.to && constantOf(amount.from) !== null;
  if (start.point && isOneAmount) {
    const point = moved(start.point, amount.from, node, place);
    const { from, to } = unknownIn(frame);
    return {
      from: coalesced(point, from, frame),
      to: coalesced(point, to, frame),
      lower: point,
      upper: point,
      point,
    };
  }
  const [from, to] = [
    moved(start.from, amount.from, node, place),
    start.from === start.to && isOneAmount ? null : moved(start.to, amount.to, node, place),
  ];
  if (to === null) return { from, to: from, point: from, lower: from, upper: from };
  if (!isOneAmount) return { from, to };
  const lower = start.lower && moved(start.lower, amount.from, node, place);
  const upper = start.upper && moved(start.upper, amount.to, node, place);
  return { from, to, ...(lower && { lower }), ...(upper && { upper }) };
}

/**
 * Readings in an instant or an amount are one span here. What lies inside it is looked up under no reading, so a calendar
 * that ends inside would not be noticed.
 */
function refuseHidden({ instant, amount, unit, counting }: PlusNode, { frame, zone }: Place): void {
  if (unit !== "calendarDays" && unit !== "businessDays") return;
  if (!alternativesIn(instant) && !alternativesIn(amount)) return;
  const clocks = amountsOf(amount, frame).map((days) =>
    frame.plan.clocks.due(zone, { unit, amount: days, counting }),
  );
  if (!clocks.every((clock) => clock.isWhole()))
    throw new Unsupported("readings beyond the end of a calendar");
}

function moved(instant: Sql, amount: Sql, node: PlusNode, place: Place): Sql {
  if (node.unit === "minutes") return elapsed(instant, amount, MICROS_PER_MINUTE, place.frame);
  if (node.unit === "hours") return elapsed(instant, amount, MICROS_PER_HOUR, place.frame);
  return daysAfter(instant, amount, node, place);
}

function elapsed(instant: Sql, amount: Sql, micros: number, frame: Frame): Sql {
  const { pool } = frame;
  const reach = reachOf(instant, frame);
  const constant = constantOf(amount);
  if (constant === null)
    return pool.make(
      `case when abs({0}) = ${FAR_SQL} then {0} when abs({1}) = ${FAR_SQL} then {1} else {0} + cast({1} as bigint) * ${micros} end`,
      instant,
      amount,
    );
  const by = constant * micros;
  const later = { ...reach, low: reach.low + by, high: reach.high + by };
  if (!Number.isSafeInteger(by)) throw new Unsupported("an amount out of reach");
  if (!reach.mayBeFar && !reach.mayBeMinusFar)
    return reaching(pool.make(`({0} + ${by})`.replace("+ -", "- "), instant), later, frame);
  return reaching(
    pool.make(`case when abs({0}) = ${FAR_SQL} then {0} else {0} + (${by}) end`, instant),
    later,
    frame,
  );
}

/** Days are looked up in a clock; an instant or an amount that it does not hold is trouble. */
function daysAfter(instant: Sql, amount: Sql, node: PlusNode, place: Place): Sql {
  const { frame, zone } = place;
  const { pool } = frame;
  const { unit, counting } = node;
  if (unit !== "calendarDays" && unit !== "businessDays") throw new Unsupported(unit);
  const due = (days: number) =>
    clockAt(frame.plan.clocks.due(zone, { unit, amount: days, counting }), instant, frame);
  const constant = constantOf(amount);
  if (constant !== null) {
    const { value, isSure } = due(constant);
    const reach = reachOf(instant, frame);
    if (!isSure) frame.trouble.add(pool.make(`(abs({0}) <> ${FAR_SQL} and {1} is null)`, instant, value));
    if (isSure && !reach.mayBeFar && !reach.mayBeMinusFar) return value;
    return isSure
      ? coalesced(value, instant, frame)
      : pool.make(`case when abs({0}) = ${FAR_SQL} then {0} else coalesce({1}, {0}) end`, instant, value);
  }
  const counted = logicOf(pool).choose(
    amountsOf(node.amount, frame).map(
      (one) => [pool.make(`({0} = ${one})`, amount), due(one).value] as const,
    ),
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
