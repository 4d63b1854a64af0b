import type { LeftOutCount, ReviewUniverse } from "#generated/types.js";
import { recordedWord } from "#schema/code-word.js";
import { fieldPhrase } from "#schema/field-phrase.js";
import { count, counted } from "#shared/counted.js";
import { sum } from "#shared/sum.js";
import { decisionWord } from "./universe.js";
import { lineWords, NOT_RECORDED } from "./words.js";

/** Files of one type and product line. */
export interface FilesOfType {
  readonly title: string;
  readonly line: string | null;
  readonly universe: number;
}

/** Decisions that become no files, and why, in words. */
export interface NoFiles {
  readonly decisions: number;
  readonly words: string;
}

/**
 * How the decisions and requests of a run become the files of a review: what is left out and why, and what remains of each
 * type. Its numbers add up.
 */
export function universeSentence(
  { decisions, leftOut, unsettled }: ReviewUniverse,
  types: readonly FilesOfType[],
): string {
  const out = { decisions: sumOf(leftOut), words: leftOut.map(leftOutWords).join("; ") };
  const open = { decisions: sumOf(unsettled), words: unsettled.map(unsettledWords).join("; ") };
  return filesSentence(decisions, out, open, types);
}

/** `outside`: of the universe. `open`: not settled whether they belong to it, or to which type. */
export function filesSentence(
  decisions: number,
  outside: NoFiles,
  open: NoFiles,
  types: readonly FilesOfType[],
): string {
  const files = sum(types.map(({ universe }) => universe));
  const less = [...lessWords(outside, "outside the universe"), ...lessWords(open, "not settled")];
  const each = types
    .filter(({ universe }) => universe > 0)
    .map(({ title, line, universe }) => `${count(universe)} ${title}, ${lineWords(line)}`);
  const which = each.length === 0 ? "" : `, each one decision: ${each.join("; ")}`;
  return `${counted(decisions, "decision or request", "decisions and requests")}${less.join("")} = ${counted(files, "file")}${which}.`;
}

function lessWords({ decisions, words }: NoFiles, what: string): string[] {
  return decisions === 0 ? [] : [` − ${count(decisions)} ${what} (${words})`];
}

function sumOf(counts: readonly { readonly decisions: number }[]): number {
  return sum(counts.map(({ decisions }) => decisions));
}

/** `1 denied, benefit exclusion`. */
function leftOutWords({ decision, fields, outsidePeriod, decisions }: LeftOutCount): string {
  const told = fields.map(({ field, value }) => valueWords(field, value));
  return [`${count(decisions)} ${decisionWord(decision)}`, ...told, ...(outsidePeriod ? [OUTSIDE] : [])].join(
    ", ",
  );
}

const OUTSIDE = "dated outside the period";

function valueWords(field: string, value: string | null): string {
  if (field === "lineOfBusiness") return lineWords(value);
  if (value === null) return `${fieldPhrase(field, "determination") ?? field} ${NOT_RECORDED}`;
  return recordedWord(field, value);
}

function unsettledWords({ reason, decisions }: ReviewUniverse["unsettled"][number]): string {
  return `${count(decisions)}: ${reason}`;
}
