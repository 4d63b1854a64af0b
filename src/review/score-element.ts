import type {
  DrawnElement,
  DrawnFile,
  DrawnFileType,
  FactorDefinition,
  ReviewDefinition,
  ScoredElement,
  ScoredFactor,
  ScoredFile,
} from "#generated/types.js";
import { cutPercent } from "#shared/rate.js";
import { exactInterval } from "./exact-interval.js";
import type { FormEntry } from "./form.js";
import { factorsOf, firstFilesOf } from "./look-up.js";
import { type Score, type SlotScores, scoreSlots } from "./score-slots.js";

type Entry = FormEntry<Score> | null;

/** A file with what was written of it and its place in the element. */
interface Looked {
  readonly file: DrawnFile;
  readonly entry: Entry;
  readonly score: Score | null;
}

/** An element as scored: by files or by factors, as the review says. `entries`: one per file drawn, in their order. */
export function scoreElement(
  review: ReviewDefinition,
  type: DrawnFileType,
  element: DrawnElement,
  entries: readonly Entry[],
): ScoredElement {
  const index = type.elements.indexOf(element);
  const factors = factorsOf(
    review,
    review.fileTypes.find(({ id }) => id === type.id)?.elements[index]?.factorList ?? "",
  );
  const looked = type.files.map((file, place): Looked => {
    const entry = entries[place] ?? null;
    return { file, entry, score: entry === null ? null : fileScore(entry.scores) };
  });
  const first = firstFilesOf(review, type);
  const isWhole = type.files.length === type.universe;
  const byFactor = review.unit.of === "factor";
  const slots = scoreSlots(
    places(looked, ({ score }) => score),
    first,
  );
  const ofFactors = factors.map((_, at) =>
    byFactor
      ? scoreSlots(
          places(looked, ({ entry }) => entry?.scores[at] ?? null),
          first,
        )
      : slots,
  );
  const counting = byFactor ? mostReviewed(ofFactors, slots) : slots;
  const files = looked.filter(({ file }) => counting.counted.includes(file.number));
  const scored = factors.map((factor, at) =>
    scoredFactor(
      factor,
      at,
      byFactor ? slotFacts(review, ofFactors[at] ?? slots, isWhole) : null,
      files,
      index,
    ),
  );
  return {
    fileType: type.id,
    fileTypeTitle: type.title,
    line: type.line,
    section: element.section,
    title: element.title,
    universe: type.universe,
    drawn: type.files.length,
    isWhole,
    carvedOut: element.carvedOut,
    ...elementFacts(review, element, counting, scored, isWhole),
    factors: scored,
    replaced: counting.replaced.map(({ number, by }) => ({ number, by, ...reasonOf(looked, number) })),
    toDo: [...counting.toDo],
    beyond: looked.filter((one) => isBeyond(one, counting)).length,
    files: files.map((one) => scoredFile(one, factors, index)),
  };
}

/** Met where every factor that applies is met; a file to which none applies is out. */
function fileScore(scores: readonly Score[]): Score {
  if (scores.every((score) => score === "na")) return "na";
  return scores.includes("not-met") ? "not-met" : "met";
}

function places(looked: readonly Looked[], scoreOf: (one: Looked) => Score | null) {
  return looked.map((one) => ({
    number: one.file.number,
    isOversample: one.file.isOversample,
    score: scoreOf(one),
  }));
}

/** Where factors are scored apart: the one for which most files were reviewed; files are listed and replaced by it. */
function mostReviewed(ofFactors: readonly SlotScores[], none: SlotScores): SlotScores {
  const open = ofFactors.find(({ state }) => state === "incomplete");
  return open ?? [...ofFactors].sort((a, b) => b.counted.length - a.counted.length)[0] ?? none;
}

type Facts = Pick<
  ScoredElement,
  "state" | "stopped" | "met" | "notMet" | "na" | "percent" | "band" | "interval"
>;

function slotFacts(review: ReviewDefinition, slots: SlotScores, isWhole: boolean): Facts {
  const { state, stopped, met, notMet, replaced } = slots;
  const applies = met + notMet;
  const isScored = state === "scored";
  return {
    state,
    stopped,
    met,
    notMet,
    na: replaced.length,
    percent: isScored ? cutPercent(met, applies) : null,
    band: isScored ? bandOf(review, met, applies) : null,
    interval: isScored && !isWhole ? exactInterval(met, applies) : null,
  };
}

/** Whole numbers only: 27 of 30 is 90 per cent, 26 of 29 is not. */
function bandOf({ bands }: ReviewDefinition, met: number, applies: number): string | null {
  return bands.steps.find(({ atLeastPercent }) => met * 100 >= atLeastPercent * applies)?.name ?? null;
}

/** By files: their score. By factors: the lowest factor's. */
function elementFacts(
  review: ReviewDefinition,
  { carvedOut }: DrawnElement,
  slots: SlotScores,
  factors: readonly ScoredFactor[],
  isWhole: boolean,
): Facts {
  const own = slotFacts(review, slots, isWhole);
  if (carvedOut !== null) return { ...own, state: "carved-out" };
  if (review.unit.of === "element" || own.state !== "scored") return own;
  const [lowest] = factors
    .filter(({ percent }) => percent !== null)
    .sort((a, b) => (a.percent ?? 0) - (b.percent ?? 0));
  if (lowest === undefined) return own;
  const { state, stopped, met, notMet, na, percent, band, interval } = lowest;
  return { state, stopped, met, notMet, na, percent, band, interval };
}

/** A factor over the files that count; scored by itself where the review says so. */
function scoredFactor(
  { id, title }: FactorDefinition,
  at: number,
  apart: Facts | null,
  files: readonly Looked[],
  index: number,
): ScoredFactor {
  const scores = files.flatMap(({ entry }) => entry?.scores[at] ?? []);
  const count = (wanted: Score) => scores.filter((score) => score === wanted).length;
  const [met, notMet, na] = [count("met"), count("not-met"), count("na")];
  const facts = apart ?? {
    state: met + notMet > 0 ? ("scored" as const) : ("none" as const),
    stopped: false,
    met,
    notMet,
    na,
    percent: cutPercent(met, met + notMet),
    band: null,
    interval: null,
  };
  const differs = files.filter(({ file, entry }) => {
    const says = file.elements[index]?.factors[at]?.says ?? null;
    const score = entry?.scores[at];
    return says !== null && score !== undefined && says !== score;
  }).length;
  return { factor: id, title, ...facts, differs };
}

function reasonOf(looked: readonly Looked[], number: number): { id: string; reason: string } {
  const one = looked.find(({ file }) => file.number === number);
  return { id: one?.file.id ?? "", reason: one?.entry?.note ?? "NA under a factor" };
}

/** Scored, but neither counted nor replaced: the review had ended, or the reserve was not needed. */
function isBeyond({ file, entry }: Looked, { counted, replaced }: SlotScores): boolean {
  return (
    entry !== null && !counted.includes(file.number) && !replaced.some(({ number }) => number === file.number)
  );
}

function scoredFile(
  { file, entry }: Looked,
  factors: readonly FactorDefinition[],
  index: number,
): ScoredFile {
  const scores = entry?.scores ?? [];
  return {
    number: file.number,
    id: file.id,
    score: fileScore(scores),
    factors: factors.map(({ id }, at) => ({
      factor: id,
      score: scores[at] ?? "na",
      says: file.elements[index]?.factors[at]?.says ?? null,
    })),
    reviewer: entry?.reviewer ?? "",
    on: entry?.on ?? "",
    note: entry?.note ?? null,
  };
}
