import type { Recipe } from "#generated/types.js";
import { auditError } from "#shared/error.js";

/** Values that are drawn once a case; those that belong together are drawn together. */
export interface Pool {
  readonly place: number;
  readonly size: number;
  /** Every entry's value of a field; the empty field is the entry itself. */
  values(field: string): readonly string[];
}

/** The pools of a recipe by name. */
export function poolsOf(recipe: Recipe): ReadonlyMap<string, Pool> {
  return new Map(
    Object.entries(recipe.pools ?? {}).map(([name, entries], place) => [
      name,
      { place, size: entries.length, values: (field) => entries.map((entry) => textOf(name, entry, field)) },
    ]),
  );
}

function textOf(pool: string, entry: string | Readonly<Record<string, string>>, field: string): string {
  const value = typeof entry === "string" ? (field === "" ? entry : undefined) : entry[field];
  if (value !== undefined) return value;
  throw auditError(
    "recipe-name",
    `an entry of the pool \`${pool}\` has no \`${field || "value of its own"}\``,
  );
}
