import type { Finding } from "#generated/types.js";
import { optionsOf } from "#shared/reading.js";

/** Questions of a finding whose answer alone changes its outcome or due, in the order asked. */
export function decidingQuestionsOf({ readings }: Pick<Finding, "readings">): string[] {
  const told = readings.map((reading) => ({
    options: optionsOf(reading),
    said: JSON.stringify([reading.outcome, reading.due]),
  }));
  const questions = (told[0]?.options ?? []).map(([question]) => question);
  return questions.filter((question) => {
    const before = new Map<string, string>();
    return told.some(({ options, said }) => {
      const others = JSON.stringify(options.filter(([name]) => name !== question));
      const first = before.get(others);
      before.set(others, said);
      return first !== undefined && first !== said;
    });
  });
}
