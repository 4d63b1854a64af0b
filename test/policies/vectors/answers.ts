import { sayingsOf } from "../whole-policy.js";
import type { Vector, VectorTable } from "./vector.js";

/** What the rules that the vector names say of its subject. */
export function answersOf({ policy, asOf, base }: VectorTable, vector: Vector): Record<string, unknown> {
  const given = {
    ...base,
    ...vector.given,
    determination: { ...base.determination, ...vector.given.determination },
  };
  const sayings = sayingsOf(policy, { asOf, ...vector, given });
  return Object.fromEntries(
    Object.keys(vector.expects).map((rule) => [
      rule,
      sayings.find((one) => one.rule === rule && (!vector.of || one.subject === vector.of)) ?? "no subject",
    ]),
  );
}

/** The expectations in full. */
export function wantedOf({ expects }: Vector): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(expects).map(([rule, value]) => [
      rule,
      typeof value === "string" ? { outcome: value } : value,
    ]),
  );
}
