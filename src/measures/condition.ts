import type { MeasureCondition, MeasureUnknown } from "#generated/types.js";
import { all, type Truth } from "#shared/truth.js";
import { factOf, type Unit } from "./unit.js";

/** Does a unit meet every condition? Unknown where a field that decides is unknown, or its value leaves it open. */
export function meets(conditions: readonly MeasureCondition[], unit: Unit): Truth {
  return all(conditions.map((condition) => holds(condition, unit)));
}

/** The first condition that leaves a unit open, and why its value is not known (null: the value itself leaves it open). */
export function leftOpenBy(
  conditions: readonly MeasureCondition[],
  unit: Unit,
): Pick<MeasureUnknown, "field" | "absent"> | null {
  const open = conditions.find((condition) => holds(condition, unit) === null);
  if (!open) return null;
  const fact = factOf(unit, open.field);
  return { field: open.field, absent: typeof fact === "string" ? null : fact.absent };
}

function holds(condition: MeasureCondition, unit: Unit): Truth {
  const fact = factOf(unit, condition.field);
  if (typeof fact !== "string" || condition.open?.includes(fact)) return null;
  return condition.in.includes(fact);
}
