import type { ScoredElement, ScoredFile } from "#generated/types.js";
import { counted } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import type { NotApplicableRow } from "./view.js";
import { lineWords, SCORE_WORDS } from "./words.js";

const ALL_FACTORS = "all";
const STAYS = "counts by its other factors";
const STAY = "count by their other factors";
const NO_NOTE = "no note";

/**
 * The files of an element that were scored NA: one row each for those that left the count, then one for all that are alike
 * in factors and reason and count by their other factors. Files are named by their place in the sample.
 */
export function notApplicableRows(element: ScoredElement): NotApplicableRow[] {
  return [...gone(element), ...(element.state === "scored" ? inPart(element) : [])];
}

function gone(element: ScoredElement): NotApplicableRow[] {
  return [...element.replaced]
    .sort((a, b) => a.number - b.number)
    .map(({ number, id, reason, by }) => ({
      line: lineWords(element.line),
      files: placeOf(number, id),
      factors: ALL_FACTORS,
      reason,
      became: by === null ? "not replaced: nothing was left in reserve" : `replaced by no. ${by}`,
    }));
}

function inPart(element: ScoredElement): NotApplicableRow[] {
  const own = element.files
    .filter(({ factors }) => factors.some(({ score }) => score === "na"))
    .sort((a, b) => a.number - b.number)
    .map((file) => ({ file, factors: factorsOf(element, file), reason: reasonOf(file) }));
  return [...groupBy(own, ({ factors, reason }) => JSON.stringify([factors, reason])).values()].flatMap(
    (alike) => {
      const [first] = alike;
      if (first === undefined) return [];
      return {
        line: lineWords(element.line),
        files: placesOf(alike.map(({ file }) => file)),
        factors: first.factors,
        reason: first.reason,
        became: alike.length === 1 ? STAYS : STAY,
      };
    },
  );
}

function factorsOf({ factors }: ScoredElement, file: ScoredFile): string {
  const isNa = (id: string) => file.factors.some(({ factor, score }) => factor === id && score === "na");
  return factors
    .filter(({ factor }) => isNa(factor))
    .map(({ factor, title }) => `${factor} ${title}`)
    .join("; ");
}

/** The note; what the data say of these factors where there is none, and always where it is another score. */
function reasonOf({ factors, note }: ScoredFile): string {
  const says = [...new Set(factors.filter(({ score }) => score === "na").map((factor) => factor.says))];
  const told = says
    .filter((say) => note === null || (say !== null && say !== "na"))
    .map((say) => {
      if (say === null) return "the data do not decide it";
      return say === "na" ? "it does not apply by the data either" : `the data say ${SCORE_WORDS[say]}`;
    });
  return [note ?? NO_NOTE, ...told].join("; ");
}

function placeOf(number: number, reference: string): string {
  return reference === "" ? `no. ${number}` : `no. ${number} (case ${reference})`;
}

function placesOf(files: readonly ScoredFile[]): string {
  const [first] = files;
  if (first === undefined || files.length === 1) return first ? placeOf(first.number, first.id) : "";
  return `nos. ${ranges(files.map(({ number }) => number))} (${counted(files.length, "file")})`;
}

/** Whole numbers in rising order, neighbours drawn together: `1–3, 7`. */
function ranges(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}
