import type { ReadingVerdict } from "#replay/rule-outcome.js";

/** Questions whose answer alone changes the outcome or the due of a subject, in the order asked. */
export function decidingQuestions(readings: readonly ReadingVerdict[]): string[] {
  const questions = Object.keys(readings[0]?.choices ?? {});
  return questions.filter((question) => {
    const seen = new Map<string, string>();
    return readings.some(({ choices, verdict }) => {
      const others = JSON.stringify(Object.entries(choices).filter(([name]) => name !== question));
      const said = `${verdict.outcome} ${verdict.due?.to}`;
      const before = seen.get(others);
      seen.set(others, said);
      return before !== undefined && before !== said;
    });
  });
}
