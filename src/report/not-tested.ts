import type { NotTested } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import type { Scope } from "./scope.js";
import { CAUSE_WORDS, wordFor } from "./words.js";

/** What was not tested, and why, a line each: what the run says, then the gaps of its rules. */
export function notTestedLines(scope: Scope): string[] {
  return [...scope.result.notTested, ...gaps(scope), ...unclear(scope), ...errors(scope)];
}

function gaps({ policies }: Scope): string[] {
  const byCause = new Map<string, { gap: NotTested; rules: number; subjects: number }>();
  for (const gap of policies.flatMap(({ rules }) => rules.flatMap(({ notTested }) => notTested))) {
    const key = JSON.stringify([gap.sender, gap.field, gap.cause]);
    const known = byCause.get(key) ?? { gap, rules: 0, subjects: 0 };
    byCause.set(key, { gap, rules: known.rules + 1, subjects: known.subjects + gap.subjects });
  }
  return [...byCause.values()].map(
    ({ gap, rules, subjects }) =>
      `${gap.field} (${gap.sender}): ${wordFor(CAUSE_WORDS, gap.cause)}; ${counted(subjects, "result")} undecided for it under ${counted(rules, "rule")}.`,
  );
}

function unclear({ policies }: Scope): string[] {
  return policies
    .filter((policy) => policy.unclear > 0)
    .map(
      (policy) =>
        `${policy.cite}: for ${counted(policy.unclear, "record")} it cannot be told whether the policy applies.`,
    );
}

function errors({ policies }: Scope): string[] {
  return policies.flatMap(({ rules }) =>
    rules
      .filter((rule) => rule.errors.length > 0)
      .map((rule) => {
        const subjects = rule.errors.reduce((sum, error) => sum + error.subjects, 0);
        return `Rule ${rule.id} could not run on ${count(subjects)} of its records; its section says why.`;
      }),
  );
}
