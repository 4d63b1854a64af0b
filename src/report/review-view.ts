import type { FileReview, ScoredElement } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { NONE_TESTED } from "#shared/outcome.js";
import { day } from "./format-instant.js";
import { percent, percentRange } from "./format-number.js";
import { notApplicableRows } from "./not-applicable-rows.js";
import { universeSentence } from "./universe-sentence.js";
import type { ReviewRow, ReviewView, SectionReview } from "./view.js";
import { CARVED_OUT, lineWords } from "./words.js";

/** How a mock file review was drawn and scored, as printed; null where none was read back. */
export function reviewView(review: FileReview | null): ReviewView | null {
  if (review === null) return null;
  const { reviewedFrom, reviewedTo, reviewers } = review;
  const when =
    reviewedFrom === null || reviewedTo === null
      ? "Nothing has been scored yet."
      : `Scored by ${reviewers.join(", ")}, ${reviewedFrom === reviewedTo ? "" : `${day(reviewedFrom)} to `}${day(reviewedTo)}.`;
  return {
    title: review.review.title,
    statement: review.review.statement,
    universe: universeText(review),
    method: review.review.method,
    results: review.elements.map((element) => ({ element: element.section, row: rowOf(element) })),
    facts: [
      when,
      `Seed ${review.seed}: the same run and seed draw the same files.`,
      "The interval is what a sample of this size can support: exact, 95 per cent (Clopper and Pearson), rounded outwards. It treats the files as drawn from a universe without end, so for a small universe it is wider than need be.",
    ],
    digests: [
      { name: "sample.json", sha256: review.sampleSha256 },
      { name: "scored workbook", sha256: review.workbookSha256 },
      { name: "audit-result.json", sha256: review.run.sha256 },
      { name: "definition of the review", sha256: review.review.sha256 },
    ],
  };
}

/** Each file type and product line once, though several elements are scored on it. */
function universeText({ universe, elements }: FileReview): string | null {
  if (universe === undefined) return null;
  const types = new Map(elements.map((one) => [JSON.stringify([one.fileType, one.line]), one]));
  return universeSentence(
    universe,
    [...types.values()].map(({ fileTypeTitle, line, universe }) => ({
      title: fileTypeTitle,
      line,
      universe,
    })),
  );
}

/** For the answer of a report: that there is a mock file review, and that it is counted nowhere else; none where none was read back. */
export function reviewSentence(review: FileReview | null): string[] {
  if (review === null) return [];
  const scored = review.elements.filter(isScored).length;
  return [
    `A mock file review was read back, ${counted(scored, "element")} scored: a sample, printed beside these figures and never counted with them.`,
  ];
}

/** What a mock file review says of a section, by product line; null where it does not score it, or all is carved out. */
export function sectionReview(review: FileReview | null, section: string): SectionReview | null {
  const elements = review?.elements.filter((element) => element.section === section) ?? [];
  if (elements.every(({ state }) => state === "carved-out")) return null;
  return {
    rows: elements.map(rowOf),
    factors: elements.filter(isScored).flatMap((element) =>
      element.factors.map((factor) => ({
        line: lineOf(element),
        factor: `${factor.factor} ${factor.title}`,
        met: count(factor.met),
        notMet: count(factor.notMet),
        na: count(factor.na),
        share: percent(factor.percent) ?? NONE_TESTED,
        differs: count(factor.differs),
      })),
    ),
    notApplicable: elements.flatMap(notApplicableRows),
  };
}

function rowOf(element: ScoredElement): ReviewRow {
  const scored = isScored(element);
  return {
    line: lineOf(element),
    universe: count(element.universe),
    drawn: count(element.drawn),
    scored: scored ? count(element.met + element.notMet) : "",
    met: scored ? count(element.met) : "",
    notMet: scored ? count(element.notMet) : "",
    na: scored ? count(element.na) : "",
    share: percent(element.percent) ?? stateWords(element),
    band: element.band ?? "",
    supports: supportWords(element),
    note: noteOf(element),
  };
}

function isScored({ state }: ScoredElement): boolean {
  return state === "scored";
}

function lineOf({ line }: ScoredElement): string {
  return lineWords(line);
}

function stateWords({ state, toDo }: ScoredElement): string {
  if (state === "carved-out") return CARVED_OUT;
  return state === "incomplete" ? `not scored yet: ${counted(toDo.length, "file")} to do` : NONE_TESTED;
}

function supportWords({ interval, isWhole, state }: ScoredElement): string {
  if (state !== "scored") return "";
  if (interval === null) return isWhole ? "whole universe reviewed" : "";
  return percentRange(interval.lowest, interval.highest) ?? "";
}

function noteOf(element: ScoredElement): string | null {
  const { stopped, met, beyond, na, replaced, carvedOut } = element;
  const lost = replaced.filter(({ by }) => by === null).length;
  const notes = [
    ...(carvedOut === null ? [] : [carvedOut]),
    ...(stopped ? [`Review ended at the first ${met} files, all met.`] : []),
    ...(beyond > 0
      ? [`${counted(beyond, "more file")} scored, beyond the end of review or in reserve: not counted.`]
      : []),
    ...(na > 0 && lost > 0 ? [`${counted(lost, "file")} not replaced: nothing was left in reserve.`] : []),
  ];
  return notes.length === 0 ? null : notes.join(" ");
}
