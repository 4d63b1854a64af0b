import type { PolicyResult, QuestionResult } from "#generated/types.js";
import type { CountedLine } from "./packet-line.js";
import { type Published, publishedCount } from "./published.js";
import { publishedText, publishedWithin, SOME } from "./published-figures.js";
import type { PacketQuestion } from "./view.js";

const MOST_SHOWN = 8;

/** Questions of wording that nobody has answered and that decide cases, the one that decides most first. */
export function packetQuestions(
  policies: readonly PolicyResult[],
  lines: readonly CountedLine[],
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
      decides: decidedWords(question, lines, small),
    })),
    others: Math.max(0, open.length - MOST_SHOWN),
  };
}

function decidedWords(
  question: QuestionResult,
  lines: readonly CountedLine[],
  small: "hidden" | "shown",
): string {
  const told = decidedCount(question, lines, small);
  return `${told === null ? SOME : publishedText(told)} cases`;
}

/** Where a duty of page one alone hangs on a question, its cases are part of those undecided there. */
function decidedCount(
  { policy, cases, effects }: QuestionResult,
  lines: readonly CountedLine[],
  small: "hidden" | "shown",
): Published | null {
  const [only, ...others] = effects;
  const line =
    only !== undefined && others.length === 0
      ? lines.find(({ line: own }) => own.policy === policy && own.rule === only.rule)
      : undefined;
  if (line === undefined) return publishedCount(cases, small);
  return publishedWithin(cases, line.counts, "undecided", small);
}
