import type { PlanNode } from "#policy/plan.js";
import type { FieldInfo } from "#schema/record-fields.js";
import type { Sql } from "./expression-pool.js";
import { type Alias, aliasOf, column, type Frame, type Interval, isDelivered, type Place } from "./frame.js";
import { gathered } from "./gathered.js";

import { cellOf } from "./look-up.js";
import { alternativesOf } from "./merged.js";
import { momentField, notYetIn, unknownIn } from "./moment-field.js";
import { onceEach } from "./once-each.js";
import { plusSql } from "./plus.js";
import { chosenSql, coalesced, extremeSql } from "./reach.js";
import { truthSql } from "./truth.js";
import { Unsupported } from "./unsupported.js";

/** Instants and counts as two expressions, as src/replay/reference/evaluate.ts has them. */
export const intervalSql = onceEach((node, place): Interval => {
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
      return gathered(node, place).pick(node.op, node.info, node.runsToEnd);
    case "count":
      return gathered(node, place).count();
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
});

function number(value: number, { pool }: Frame): Interval {
  if (!Number.isSafeInteger(value)) throw new Unsupported("a number that is not whole");
  const sql = pool.make(value < 0 ? `(${value})` : String(value));
  return { from: sql, to: sql, point: sql, lower: sql, upper: sql };
}

function numberField(alias: Alias, info: FieldInfo, frame: Frame): Interval {
  if (!isDelivered(info, frame)) return unknownIn(frame);
  return numberCell(column(alias, info.name, frame), frame);
}

function numberCell(cell: Sql, frame: Frame): Interval {
  const { from, to } = unknownIn(frame);
  return { from: coalesced(cell, from, frame), to: coalesced(cell, to, frame) };
}

type Extreme = "least" | "greatest";

/** One end of the parts each: the least or the greatest of them. */
function spanning(from: Extreme, to: Extreme, nodes: readonly PlanNode[], place: Place): Interval {
  const parts = nodes.map((node) => intervalSql(node, place));
  const [first] = parts;
  if (first && parts.every((part) => part.from === first.from && part.to === first.to)) return first;
  const over = (word: Extreme, ends: readonly Sql[]): Sql => extremeSql(word, ends, place.frame);
  const ends = {
    from: over(
      from,
      parts.map((part) => part.from),
    ),
    to: over(
      to,
      parts.map((part) => part.to),
    ),
  };
  // `least` and `greatest` pass over nulls: right where null stands for the end that loses.
  const lowers = from === "greatest" && parts.flatMap(({ lower }) => lower ?? []);
  const uppers = to === "least" && parts.flatMap(({ upper }) => upper ?? []);
  return {
    ...ends,
    ...(lowers && lowers.length === parts.length && { lower: over(from, lowers) }),
    ...(uppers && uppers.length === parts.length && { upper: over(to, uppers) }),
  };
}

/** The branch that holds; what covers both where that is not known. */
function branches(node: Extract<PlanNode, { op: "if" }>, place: Place): Interval {
  const { frame } = place;
  const test = truthSql(node.test, place);
  const then = intervalSql(node.then, place);
  const otherwise = node.else ? intervalSql(node.else, place) : notYetIn(frame);
  const end = (word: Extreme, a: Sql, b: Sql): Sql => {
    if (a === b) return a;
    if (test.isDecided) return chosenSql([[test.yes, a]], b, frame);
    return chosenSql(
      [
        [test.yes, a],
        [test.no, b],
      ],
      extremeSql(word, [a, b], frame),
      frame,
    );
  };
  const ends = {
    from: end("least", then.from, otherwise.from),
    to: end("greatest", then.to, otherwise.to),
  };
  if (!test.isDecided) return ends;
  const { lower, upper } = then;
  return {
    ...ends,
    ...(lower && otherwise.lower && { lower: end("least", lower, otherwise.lower) }),
    ...(upper && otherwise.upper && { upper: end("greatest", upper, otherwise.upper) }),
  };
}
