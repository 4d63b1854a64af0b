import { quoted } from "#duckdb/sql-text.js";
import type { Sql } from "./expression-pool.js";
import type { Frame } from "./frame.js";
import { logicOf } from "./logic.js";

/** Is a text one of some? Unknown where it is blank. Written out, because a long IN becomes a join. */
export function codes(value: Sql, list: readonly string[], { pool }: Frame): Sql {
  const { some } = logicOf(pool);
  return some([...new Set(list)].map((one) => pool.make(`({0} = ${literal(one)})`, value)));
}

/** A text as a literal in a template, in which braces have a meaning. */
export function literal(text: string): string {
  return quoted(text).replace(/\{(\d+)\}/g, (_, digits: string) => `{' || '${digits}}`);
}
