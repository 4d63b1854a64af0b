import type { Expression } from "#generated/types.js";
import { partsIn } from "../parts-in.js";
import type { Compilation } from "./scope.js";

/** Does an expression mention a field, directly or through definitions? */
export function mentions(
  expression: Expression | undefined,
  field: string,
  compilation: Compilation,
): boolean {
  return visit(expression, field, compilation, new Set());
}

function visit(part: unknown, field: string, compilation: Compilation, seen: Set<string>): boolean {
  if (Array.isArray(part)) return part.some((item) => visit(item, field, compilation, seen));
  if (part === null || typeof part !== "object") return false;
  const object = part as Record<string, unknown>;
  if (object.field === field) return true;
  if (typeof object.def === "string" && !seen.has(object.def)) {
    seen.add(object.def);
    const definition =
      compilation.bundle.policy.definitions[object.def] ?? compilation.commons.definitions[object.def];
    if (visit(definition?.as, field, compilation, seen)) return true;
  }
  return Object.values(object).some((value) => visit(value, field, compilation, seen));
}

/** Does an expression itself say a field? */
export function mentionsField(part: unknown, field: string): boolean {
  for (const one of partsIn(part)) if ((one as { field?: unknown }).field === field) return true;
  return false;
}
