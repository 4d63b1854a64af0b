import type { Choices } from "#policy/plan.js";
import type { ReadingVerdict } from "#replay/rule-outcome.js";

/** Are there two combinations that differ in this question alone and come to different outcomes? */
export function partsOutcomes(readings: readonly ReadingVerdict[], question: string): boolean {
  const seen = new Map<string, string>();
  return readings.some(({ choices, verdict }) => {
    const others = othersThan(question, choices);
    const before = seen.get(others);
    seen.set(others, verdict.outcome);
    return before !== undefined && before !== verdict.outcome;
  });
}

/** A plan's combinations are the same objects for every subject: what they say of other questions is written once. */
const written = new WeakMap<Choices, Map<string, string>>();

function othersThan(question: string, choices: Choices): string {
  const known = written.get(choices) ?? new Map<string, string>();
  written.set(choices, known);
  const others =
    known.get(question) ?? JSON.stringify(Object.entries(choices).filter(([name]) => name !== question));
  known.set(question, others);
  return others;
}
