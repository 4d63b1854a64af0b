import type { Expression, ExpressionObject } from "#generated/types.js";
import { isOperator } from "./say.js";

/** A part of an `all`, or two neighbours that say one thing: that a field is recorded, and what it is. */
export type Part =
  | { readonly plain: Expression }
  | { readonly field: string; readonly test: ExpressionObject };

/** The parts of an `all`; `known` of a field and the test of that field after it become one part. */
export function partsOf(all: readonly Expression[]): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const part = all[index] as Expression;
    const next = all[index + 1];
    const field = knownField(part);
    if (field !== null && isOperator(next) && testedField(next) === field) {
      parts.push({ field, test: next });
      index += 1;
    } else parts.push({ plain: part });
  }
  return parts;
}

function knownField(part: Expression): string | null {
  if (!isOperator(part) || part.to !== undefined) return null;
  return isOperator(part.known) ? (part.known.field ?? null) : null;
}

/** The field that a test is about: the one it stands first of, or the yes-or-no field itself. */
function testedField({
  field,
  not,
  equal,
  in: within,
  before,
  atOrBefore,
  atMost,
}: ExpressionObject): string | null {
  if (field !== undefined) return field;
  if (not !== undefined) return isOperator(not) ? (not.field ?? null) : null;
  const [first] = equal ?? within ?? before ?? atOrBefore ?? atMost ?? [];
  return isOperator(first) ? (first.field ?? null) : null;
}
