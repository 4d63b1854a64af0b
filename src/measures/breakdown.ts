import type { BreakdownCell, BreakdownDefinition } from "#generated/types.js";
import { byValue, sizeOf } from "./by-value.js";
import { meets } from "./condition.js";
import type { Unit } from "./unit.js";

/** How the units that belong are spread over the values of a field. */
export function breakdownCell({ among, of }: BreakdownDefinition, units: readonly Unit[]): BreakdownCell {
  const inside = units.filter((unit) => meets(among, unit) === true);
  return {
    units: sizeOf(inside),
    unclear: sizeOf(units.filter((unit) => meets(among, unit) === null)),
    values: byValue(inside, of).map(({ value, absent, units: alike }) => ({
      value,
      absent,
      units: sizeOf(alike),
    })),
  };
}
