import type { Rule } from "#generated/types.js";
import type { PolicyPlan } from "#policy/plan.js";
import type { FieldInfo } from "#schema/record-fields.js";

/** Content flags of letters that the rules' conditions ask for, in the order of the rules. */
export function testedFlags(rules: readonly Rule[], plan: PolicyPlan): ReadonlySet<string> {
  const flags = new Set<string>();
  for (const { rule, combinations } of plan.rules) {
    if (!rules.some(({ id }) => id === rule.id)) continue;
    for (const { segments } of combinations) {
      for (const { body } of segments) {
        if (body?.kind === "requirement") visit(body.must, flags);
      }
    }
  }
  return flags;
}

function visit(part: unknown, flags: Set<string>): void {
  if (Array.isArray(part)) {
    for (const item of part) visit(item, flags);
    return;
  }
  if (part === null || typeof part !== "object") return;
  const { info } = part as { info?: FieldInfo };
  if (info?.contentFlag) flags.add(info.name);
  for (const value of Object.values(part)) visit(value, flags);
}
