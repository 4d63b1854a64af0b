/**
 * Writes another text for each of some texts wherever it stands as a word of its own: with no letter, digit or underscore right
 * before or after it. Of texts that begin at one place the longest is taken; what was written is not read again. No regular
 * expression is made of the texts: to compile one costs more than the search, and there can be one set of texts per finding.
 * `others`: what becomes of the text between.
 */
export function replaceWords(
  words: ReadonlyMap<string, string>,
  others: (text: string) => string = (text) => text,
): (text: string) => string {
  const longestFirst = [...words.keys()].filter((word) => word !== "").sort((a, b) => b.length - a.length);
  return (text) => {
    let told = "";
    let from = 0;
    for (;;) {
      const found = firstOf(longestFirst, text, from);
      if (found === null) return told + others(text.slice(from));
      told += others(text.slice(from, found.at)) + words.get(found.word);
      from = found.at + found.word.length;
    }
  };
}

interface Found {
  readonly word: string;
  readonly at: number;
}

function firstOf(longestFirst: readonly string[], text: string, from: number): Found | null {
  let first: Found | null = null;
  for (const word of longestFirst) {
    const at = placeOf(word, text, from);
    if (at >= 0 && (first === null || at < first.at)) first = { word, at };
  }
  return first;
}

/** Where a word stands on its own, from a place on; -1 where it does not. */
function placeOf(word: string, text: string, from: number): number {
  let at = text.indexOf(word, from);
  while (at >= 0 && !standsAlone(text, at, at + word.length)) at = text.indexOf(word, at + 1);
  return at;
}

/** A letter may take two of JavaScript's characters. */
function standsAlone(text: string, from: number, to: number): boolean {
  return (
    !/[\p{L}\p{N}_]$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    !/^[\p{L}\p{N}_]/u.test(text.slice(to, to + 2))
  );
}
