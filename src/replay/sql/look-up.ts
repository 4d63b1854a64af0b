import { quoted } from "#duckdb/sql-text.js";
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

/** Type of the column that holds values of a type. */
export const columnType = (type: ValueType): string => TYPES[type];

/** The table made of a look-up table: `k0`, `k1` … for its keys, then its columns. */
export function lookupTable(table: string): string {
  return `lookup ${table}`;
}

/** A cell of a table; null where the key is unknown or the table has no such row. */
export function cellOf(node: LookupNode, place: Place): Sql {
  const { frame } = place;
  const keys = node.key.map((part) => (part.op === "literal" ? String(part.value) : null));
  if (keys.every((key) => key !== null)) return constantCell(node, keys, frame);
  frame.plan.lookups.add(node.table);
  return frame.pool.joined(
    { table: lookupTable(node.table), keys: node.key.map((_, index) => `k${index}`), column: node.column },
    ...node.key.map((part) => textSql(part, place)),
  );
}

function constantCell(node: LookupNode, keys: readonly string[], { pool, plan }: Frame): Sql {
  const row = plan.facts.tables
    .get(node.table)
    ?.rows.find((one) => one.key.every((part, index) => part === keys[index]));
  const cell = row?.values[node.column];
  if (cell === undefined || cell === null) return pool.make(`cast(null as ${columnType(node.type)})`);
  if (typeof cell === "string") return pool.make(literal(cell));
  if (typeof cell === "number" && !Number.isSafeInteger(cell))
    throw new Unsupported("a cell that is no whole number");
  return pool.make(Array.isArray(cell) ? `[${cell.map((one) => quotedPart(one)).join(", ")}]` : String(cell));
}

function quotedPart(text: string): string {
  return text.includes("{") ? literal(text) : quoted(text);
}
