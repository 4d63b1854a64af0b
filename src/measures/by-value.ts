import type { MeasureField, ShareCutCell } from "#generated/types.js";
import { by } from "#shared/text-order.js";
import type { Fact } from "./fact.js";
import { factOf, type Unit } from "./unit.js";

/** A value of a field, or why there is none. */
export type Named = Pick<ShareCutCell, "value" | "absent">;

/** Units by their value of a field: values in the order of code units, unknown ones last. */
export function byValue(
  units: readonly Unit[],
  field: MeasureField,
): (Named & { readonly units: readonly Unit[] })[] {
  const groups = new Map<string, Named & { readonly units: Unit[] }>();
  for (const unit of units) {
    const fact = factOf(unit, field);
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.units.push(unit);
    else groups.set(key, { ...namedOf(fact), units: [unit] });
  }
  return [...groups].sort(by(([key]) => key)).map(([, group]) => group);
}

function keyOf(fact: Fact): string {
  return typeof fact === "string" ? `0${fact}` : `1${fact.absent}`;
}

function namedOf(fact: Fact): Named {
  return typeof fact === "string" ? { value: fact, absent: null } : { value: null, absent: fact.absent };
}

/** How many units there are. */
export function sizeOf(units: readonly Unit[]): number {
  return units.reduce((sum, { count }) => sum + count, 0);
}
