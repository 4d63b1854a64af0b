import type { PlanNode, ValueType } from "#policy/plan.js";
import type { Sql } from "./expression-pool.js";
import type { Frame, Place } from "./frame.js";
import { literal } from "./status-test.js";
import { textSql } from "./text.js";
import { Unsupported } from "./unsupported.js";

type LookupNode = Extract<PlanNode, { op: "lookup" }>;

const TYPES: Readonly<Record<ValueType, string>> = {
  text: "varchar",
  boolean: "boolean",
  number: "bigint",
  list: "varchar[]",
  instant: "bigint",
};

/** The table made of a look-up table: `k0`, `k1` … for its keys, then its columns. */
export function lookupTable(table: string): string {
  return `lookup ${table}`;
}

/** A cell of a table; null where the key is unknown or the table has no such row. */
export function cellOf(node: LookupNode, place: Place): Sql {
  const { frame } = place;
  if (node.key.every((part) => part.op === "literal")) return constantSql(node, frame);
  frame.plan.lookups.add(node.table);
  return frame.pool.joined(
    { table: lookupTable(node.table), keys: node.key.map((_, index) => `k${index}`), column: node.column },
    ...node.key.map((part) => textSql(part, place)),
  );
}

/** The cell of a key that is written down; undefined where the table has no such row. */
export function constantCell({ table, key, column }: LookupNode, { plan }: Frame): unknown {
  const written = key.map((part) => (part.op === "literal" ? part.value : null));
  const row = plan.facts.tables
    .get(table)
    ?.rows.find((one) => one.key.every((part, index) => part === written[index]));
  return row?.values[column];
}

function constantSql(node: LookupNode, frame: Frame): Sql {
  const { pool } = frame;
  const cell = constantCell(node, frame);
  if (typeof cell === "string") return pool.make(literal(cell));
  if (typeof cell === "number" && !Number.isSafeInteger(cell))
    throw new Unsupported("a cell that is no whole number");
  if (Array.isArray(cell)) return pool.make(`[${cell.map(literal).join(", ")}]`);
  return pool.make(cell === undefined || cell === null ? `cast(null as ${TYPES[node.type]})` : String(cell));
}
