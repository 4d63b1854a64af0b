import type { Rule } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";

/** The standards a rule serves for a case; one keyed by a field takes the value of the determination, or all where it is blank. */
export function standardsOf(rule: Rule, values: LedgerRecord["values"]): string[] {
  return rule.standards.flatMap((standard) => {
    if (typeof standard === "string") return [standard];
    const { by, ...served } = standard;
    const value = values[by];
    const chosen = typeof value === "string" ? served[value] : undefined;
    return typeof chosen === "string" ? [chosen] : [...new Set(Object.values(served) as string[])];
  });
}

/** Every standard a rule can serve. */
export function allStandards(rule: Rule): string[] {
  return [
    ...new Set(
      rule.standards.flatMap((standard) =>
        typeof standard === "string"
          ? [standard]
          : Object.entries(standard).flatMap(([key, value]) => (key === "by" ? [] : [value as string])),
      ),
    ),
  ];
}
