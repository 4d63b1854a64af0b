import { type Day, parseDay } from "#calendar/day.js";
import type { Parameter } from "#generated/types.js";

/** The value of a dated parameter on a day; null before its first date. */
export function parameterAt(parameter: Parameter, day: Day): number | string | null {
  const inForce = parameter.values
    .filter((value) => (parseDay(value.from) as Day) <= day)
    .sort((a, b) => (parseDay(b.from) as Day) - (parseDay(a.from) as Day));
  return inForce[0]?.value ?? null;
}

/** Days on which the parameter takes a new value. */
export function parameterDays(parameter: Parameter): Day[] {
  return parameter.values.map((value) => parseDay(value.from) as Day);
}
