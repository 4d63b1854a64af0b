import type { PlanNode } from "#policy/plan.js";
import type { Sql } from "./expression-pool.js";
import { aliasOf, column, isDelivered, type Place } from "./frame.js";
import { logicOf } from "./logic.js";
import { cellOf } from "./look-up.js";
import { alternativesOf } from "./merged.js";
import { literal } from "./status-test.js";
import { truthSql } from "./truth.js";
import { Unsupported } from "./unsupported.js";

/** A text; null where unknown. */
export function textSql(node: PlanNode, place: Place): Sql {
  const { frame } = place;
  const alternatives = alternativesOf(node);
  if (alternatives) return common(alternatives, place, textSql);
  switch (node.op) {
    case "literal":
      return frame.pool.make(literal(node.value as string));
    case "field":
      return isDelivered(node.info, frame)
        ? column(aliasOf(node.reach, frame), node.info.name, frame)
        : frame.pool.make("cast(null as varchar)");
    case "lookup":
      return cellOf(node, place);
    case "if":
      return branch(node, place, textSql);
    default:
      throw new Unsupported(`${node.op} as a text`);
  }
}

/** A list of texts; null where unknown. */
export function listSql(node: PlanNode, place: Place): Sql {
  const alternatives = alternativesOf(node);
  if (alternatives) return common(alternatives, place, listSql);
  switch (node.op) {
    case "literal": {
      const items = (node.value as readonly string[]).map(literal);
      return place.frame.pool.make(items.length === 0 ? "cast([] as varchar[])" : `[${items.join(", ")}]`);
    }
    case "lookup":
      return cellOf(node, place);
    case "if":
      return branch(node, place, listSql);
    default:
      throw new Unsupported(`${node.op} as a list`);
  }
}

type Compile = (node: PlanNode, place: Place) => Sql;

/** What all alternatives agree on. */
function common(alternatives: readonly PlanNode[], place: Place, compile: Compile): Sql {
  const [first, ...others] = alternatives.map((one) => compile(one, place)) as [Sql, ...Sql[]];
  return others.reduce((a, b) => place.frame.pool.make("case when {0} = {1} then {0} end", a, b), first);
}

/** The branch that holds; where that is not known, what both agree on. */
function branch(node: Extract<PlanNode, { op: "if" }>, place: Place, compile: Compile): Sql {
  if (node.else === null) throw new Unsupported("a branch that is missing");
  const { pool } = place.frame;
  const [then, otherwise] = [compile(node.then, place), compile(node.else, place)];
  return logicOf(pool).branch(truthSql(node.test, place), then, otherwise, (a, b) =>
    pool.make("case when {0} = {1} then {0} end", a, b),
  );
}
