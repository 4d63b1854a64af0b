import type { RulePlan } from "./plan.js";

/** The record fields a rule reads, as `kind.field`, under any reading and version. */
export function fieldsRead(plan: RulePlan): ReadonlySet<string> {
  const found = new Set<string>();
  visit(plan.combinations, found);
  return found;
}

function visit(part: unknown, found: Set<string>): void {
  if (Array.isArray(part)) {
    for (const item of part) visit(item, found);
    return;
  }
  if (part === null || typeof part !== "object") return;
  const { info } = part as { info?: { kind: string; name: string } };
  if (info) found.add(`${info.kind}.${info.name}`);
  for (const value of Object.values(part)) visit(value, found);
}
