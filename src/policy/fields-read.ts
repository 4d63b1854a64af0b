import type { FieldInfo } from "#schema/record-fields.js";
import { partsIn } from "./parts-in.js";
import type { RulePlan } from "./plan.js";

/** The record fields a rule reads, as `kind.field`, under any reading and version. */
export function fieldsRead(plan: RulePlan): ReadonlySet<string> {
  return new Set(fieldInfosIn(plan.combinations).map(({ kind, name }) => `${kind}.${name}`));
}

/** The record fields that a part of a plan reads; a field stands as often as conditions of their own ask for it. */
export function fieldInfosIn(part: unknown): FieldInfo[] {
  return [...partsIn(part)].flatMap((one) => (one as { info?: FieldInfo }).info ?? []);
}
