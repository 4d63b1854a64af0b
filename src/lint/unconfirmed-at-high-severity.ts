import { evidenceOf } from "#policy/plan-policy.js";
import type { Lint } from "./remark.js";

/** A rule that accuses at high severity by words nobody has seen in a primary text. */
export const unconfirmedAtHighSeverity: Lint = {
  id: "unconfirmed-at-high-severity",
  find: ({ bundle }) =>
    bundle.rules
      .filter(
        (rule) =>
          rule.severity === "high" && rule.onFail === "breach" && evidenceOf(rule, bundle) === "unconfirmed",
      )
      .map((rule) => ({
        at: rule.id,
        message: `\`${rule.id}\` is of high severity and rests on an unconfirmed clause (${rule.clauses.join(", ")})`,
      })),
};
