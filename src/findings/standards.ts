import type { Rule } from "#generated/types.js";
import type { Case } from "#ledger/ledger.js";

/** The standards a rule serves for a case; one keyed by a field takes the case's value, or all where it is blank. */
export function standardsOf(rule: Rule, matter: Case): string[] {
  return rule.standards.flatMap((standard) => {
    if (typeof standard === "string") return [standard];
    const { by, ...values } = standard;
    const value = matter.determination?.values[by];
    const chosen = typeof value === "string" ? values[value] : undefined;
    return typeof chosen === "string" ? [chosen] : [...new Set(Object.values(values) as string[])];
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
