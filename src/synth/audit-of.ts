import type { AuditConfig, Recipe } from "#generated/types.js";

/** Folder of the drop, of the mappings and of the tables below that of audit.json. */
export const DROP = "drop";
export const MAPPINGS = "mappings";
export const TABLES = "tables";

/** The audit.json of a recipe: it names what is written beside it. */
export function auditOf(recipe: Recipe): AuditConfig {
  const tables = (recipe.ownTables ?? []).map((path) => `${TABLES}/${nameOf(path)}`);
  return {
    title: recipe.title,
    drop: DROP,
    mappings: recipe.mappings.map((path) => `${MAPPINGS}/${nameOf(path)}`),
    ...(tables.length > 0 && { tables }),
    ...recipe.audit,
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
