import type { ReadingVerdict } from "#replay/rule-outcome.js";

/** Are there two combinations that differ in this question alone and come to different outcomes? */
export function partsOutcomes(readings: readonly ReadingVerdict[], question: string): boolean {
  const seen = new Map<string, string>();
  return readings.some(({ choices, verdict }) => {
    const others = JSON.stringify(Object.entries(choices).filter(([name]) => name !== question));
    const before = seen.get(others);
    seen.set(others, verdict.outcome);
    return before !== undefined && before !== verdict.outcome;
  });
}
