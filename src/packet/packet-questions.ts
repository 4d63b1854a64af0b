import type { PolicyResult } from "#generated/types.js";
import { publishedCount } from "./published.js";
import { publishedText } from "./published-figures.js";
import type { PacketQuestion } from "./view.js";

const MOST_SHOWN = 8;

/** Questions of wording that nobody has answered and that decide cases, the one that decides most first. */
export function packetQuestions(
  policies: readonly PolicyResult[],
  small: "hidden" | "shown",
): { readonly shown: readonly PacketQuestion[]; readonly others: number } {
  const open = policies
    .flatMap(({ cite, questions }) => questions.map((question) => ({ cite, question })))
    .filter(({ question }) => question.answer === null && question.cases > 0)
    .sort((a, b) => b.question.cases - a.question.cases);
  return {
    shown: open.slice(0, MOST_SHOWN).map(({ cite, question }) => ({
      words: question.words,
      source: question.clause ?? cite,
      askedOf: question.askedOf,
      decides: `${publishedText(publishedCount(question.cases, small))} cases`,
    })),
    others: Math.max(0, open.length - MOST_SHOWN),
  };
}
