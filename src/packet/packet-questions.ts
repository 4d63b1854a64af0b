import { testedOf, undecidedOf } from "#shared/rate.js";
import type { OwnQuestion } from "./own-questions.js";
import type { CountedLine } from "./packet-line.js";
import {
  isSmall,
  LARGEST_SMALL,
  type Published,
  publishedBand,
  publishedBandBeside,
  publishedCount,
  publishedParts,
} from "./published.js";
import { publishedOf, publishedWithin } from "./published-figures.js";
import type { PacketQuestion } from "./view.js";

const MOST_SHOWN = 8;

/**
 * Questions of wording that nobody has answered and that decide cases of the product lines of the packet, the one that decides
 * most first.
 */
export function packetQuestions(
  questions: readonly OwnQuestion[],
  lines: readonly CountedLine[],
  small: "hidden" | "shown",
): { readonly shown: readonly PacketQuestion[]; readonly others: number } {
  const open = questions
    .filter(({ question }) => question.answer === null && question.cases > 0)
    .sort((a, b) => b.question.cases - a.question.cases);
  return {
    shown: open.slice(0, MOST_SHOWN).map((own) => ({
      words: own.question.words,
      source: own.question.clause ?? own.cite,
      askedOf: own.question.askedOf,
      decides: decidedWords(own, lines, small),
    })),
    others: Math.max(0, open.length - MOST_SHOWN),
  };
}

function decidedWords(own: OwnQuestion, lines: readonly CountedLine[], small: "hidden" | "shown"): string {
  const told = publishedOf(decidedCount(own, lines, small), "case");
  return own.isOfAll ? `${told} of all product lines` : told;
}

/** Where a duty of page one alone hangs on a question, its cases are part of those undecided there. */
function decidedCount(
  { question: { policy, cases, effects }, rest, isOfAll }: OwnQuestion,
  lines: readonly CountedLine[],
  small: "hidden" | "shown",
): Published | null {
  const found = effects.map(({ rule }) =>
    lines.find(({ line }) => line.policy === policy && line.rule === rule),
  );
  const [only] = found;
  if (small === "shown") return publishedCount(cases, small);
  // The packet of all product lines tells the whole: it must not give away few that are left to the others.
  const ways = isSmall(rest)
    ? [publishedBandBeside(cases)]
    : [publishedCount(cases, small), publishedBand(cases)];
  if (isOfAll || found.every((line) => line === undefined)) return ways[0] ?? null;
  if (only !== undefined && found.length === 1 && !isSmall(rest))
    return publishedWithin(cases, only.counts, "undecided", small);
  const undecided = found.map((line) => (line === undefined ? ANY : undecidedTold(line, small)));
  return ways.find((told) => !narrows(told, undecided)) ?? null;
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
