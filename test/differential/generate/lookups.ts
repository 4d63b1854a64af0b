import type { Expression } from "#generated/types.js";
import type { Env } from "./env.js";

/** A cell of one of the plan's tables, looked up by fields of the determination; null where there is no table. */
export function lookupOf(env: Env, column: "days" | "counts" | "word" | "list"): Expression | null {
  const { random, names } = env;
  if (names.tables.length === 0) return null;
  const { table, keyFields } = random.pick(names.tables);
  const path = (field: string) => (env.here === "determination" ? field : `determination.${field}`);
  const key = keyFields.map((field): Expression => ({ field: path(field) }));
  return { lookup: table.id, key: key as [Expression, ...Expression[]], column };
}
