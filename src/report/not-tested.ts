import type { NotTested } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import type { Scope } from "./scope.js";
import { CAUSE_WORDS, wordFor } from "./words.js";

/**
 * What was not tested, and why, a line each: what the run says, without what it says of policies the report is not about,
 * then the gaps of its rules.
 */
export function notTestedLines(scope: Scope): string[] {
  const elsewhere = scope.others.map(({ cite }) => `${cite}: `);
  const said = scope.result.notTested.filter((line) => !elsewhere.some((cite) => line.startsWith(cite)));
  return [...said, ...gaps(scope), ...unclear(scope, said), ...errors(scope)];
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

/** Where the run itself does not say it with the causes. */
function unclear({ policies }: Scope, said: readonly string[]): string[] {
  return policies
    .filter((policy) => policy.unclear > 0)
    .map(
      (policy) =>
        `${policy.cite}: it cannot be told for ${counted(policy.unclear, "record")} whether the policy applies`,
    )
    .filter((line) => !said.some((other) => other.startsWith(line)))
    .map((line) => `${line}.`);
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
