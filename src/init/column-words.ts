import type { Proposals } from "#generated/types.js";

/** What the name of a column says. */
export interface ColumnWords {
  /** Its words in plain form, without those for dates and times. */
  readonly words: readonly string[];
  /** Which of the two it names. */
  readonly part: "date" | "time" | "both" | null;
}

const DATE_WORDS = ["date", "dt", "day"];
const TIME_WORDS = ["time", "tm", "hour"];
const BOTH_WORDS = ["datetime", "timestamp", "ts", "dttm", "dtm"];

/** Reads the name of a column by the word tables of the proposals. */
export function columnWords(name: string, { words, filler }: Proposals): ColumnWords {
  const spelt = plainWords(name).flatMap((word) => (words[word] ?? word).split(" "));
  const isDate = spelt.some((word) => DATE_WORDS.includes(word));
  const isTime = spelt.some((word) => TIME_WORDS.includes(word));
  const isBoth = (isDate && isTime) || spelt.some((word) => BOTH_WORDS.includes(word));
  const told = [...DATE_WORDS, ...TIME_WORDS, ...BOTH_WORDS, ...filler];
  const rest = spelt.filter((word) => !told.includes(word));
  return {
    words: rest.filter((word, at) => rest.indexOf(word) === at),
    part: isBoth ? "both" : isDate ? "date" : isTime ? "time" : null,
  };
}

/** Lower-case words of a text: `RequestRec'dDt` gives request, recd, dt, `P2P #` gives p2p, #. */
export function plainWords(text: string): string[] {
  return text
    .replace(/['’]/g, "")
    .replace(/#/g, " # ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/(\d)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}#]+/u)
    .filter((word) => word !== "");
}

/** How well a column's words fit a name: 10 the same words (none, for a bare `Date`), 1 to 6 all words of the name among others, 0 not at all. */
export function likeness(words: readonly string[], name: readonly string[]): number {
  if (name.length === 0) return words.length === 0 ? 10 : 0;
  if (!name.every((word) => words.includes(word))) return 0;
  const more = words.length - name.length;
  if (more === 0) return 10;
  return name.length < 2 ? 0 : Math.max(1, 6 - more);
}
