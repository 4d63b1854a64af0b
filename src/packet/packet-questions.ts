import type { PolicyResult, QuestionResult } from "#generated/types.js";
import { testedOf, undecidedOf } from "#shared/rate.js";
import type { CountedLine } from "./packet-line.js";
import { LARGEST_SMALL, type Published, publishedBand, publishedCount, publishedParts } from "./published.js";
import { publishedOf, publishedWithin } from "./published-figures.js";
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
  return publishedOf(decidedCount(question, lines, small), "case");
}

/** Where a duty of page one alone hangs on a question, its cases are part of those undecided there. */
function decidedCount(
  { policy, cases, effects }: QuestionResult,
  lines: readonly CountedLine[],
  small: "hidden" | "shown",
): Published | null {
  const found = effects.map(({ rule }) =>
    lines.find(({ line }) => line.policy === policy && line.rule === rule),
  );
  const [only] = found;
  if (small === "shown" || found.every((line) => line === undefined)) return publishedCount(cases, small);
  if (only !== undefined && found.length === 1)
    return publishedWithin(cases, only.counts, "undecided", small);
  const undecided = found.map((line) => (line === undefined ? ANY : undecidedTold(line, small)));
  return (
    [publishedCount(cases, small), publishedBand(cases)].find((told) => !narrows(told, undecided)) ?? null
  );
}

/** A duty that is not on page one. */
const ANY: Published = { from: 0, to: Number.POSITIVE_INFINITY };

function undecidedTold({ counts }: CountedLine, small: "hidden" | "shown"): Published {
  const parts = publishedParts([counts.pass, counts.fail, undecidedOf(counts)], small);
  return parts?.[2] ?? { from: 0, to: testedOf(counts) };
}

/**
 * Whether cases that a question decides under several duties tell how few it decides under one of them, how few it leaves
 * undecided there, or how many are undecided.
 */
function narrows(told: Published, undecided: readonly Published[]): boolean {
  return undecided.some((own, index) => {
    const others = undecided.filter((_, other) => other !== index).reduce((sum, { to }) => sum + to, 0);
    const [least, most] = [Math.max(0, told.from - others), Math.min(own.to, told.to)];
    if (own.from < own.to) return least > Math.max(1, own.from);
    return cutsSmall(least, most) || cutsSmall(own.to - most, own.to - least);
  });
}

/** Whether a count that lies there can be small, and not every small count. */
function cutsSmall(least: number, most: number): boolean {
  return most >= 1 && least <= LARGEST_SMALL && (least > 1 || most < LARGEST_SMALL);
}
