import type { AuditConfig, Recipe } from "#generated/types.js";
import { baseName } from "#shared/name-pattern.js";

/** Folder of the drop, of the mappings and of the tables below that of audit.json. */
export const DROP = "drop";
export const MAPPINGS = "mappings";
export const TABLES = "tables";

const REASON =
  "An invented drop is whole, however many rows it has: its last weeks thin out because what follows on a case ends with it.";

/** Alarms that a drop of some size would raise by its numbers alone: no month is held to stop early, to be empty or thin. */
const WHOLE: NonNullable<AuditConfig["arrival"]> = {
  limits: {
    sheetRows: [],
    stopsEarly: { daysMissing: 31, recordsMissing: 1_000_000_000, reason: REASON },
    lowVolume: { percentOfMedian: 1, otherMonths: 12, medianRecords: 1_000_000_000, reason: REASON },
  },
};

/** The audit.json of a recipe: it names what is written beside it. */
export function auditOf(recipe: Recipe): AuditConfig {
  const tables = (recipe.ownTables ?? []).map((path) => `${TABLES}/${baseName(path)}`);
  return {
    title: recipe.title,
    drop: DROP,
    mappings: recipe.mappings.map((path) => `${MAPPINGS}/${baseName(path)}`),
    ...(tables.length > 0 && { tables }),
    arrival: WHOLE,
    ...recipe.audit,
  };
}
