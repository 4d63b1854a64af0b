import { isCatchAll } from "#intake/name-pattern.js";

const MONTHS =
  "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?";
const MONTH = new RegExp(`(?<![a-z])(${MONTHS})(?![a-z])`, "gi");

/** Name patterns of files that differ by dates and numbers: `um_2026-09.csv` and `um_2026-10.csv` give `um_*.csv`. */
export function filePatterns(names: readonly string[]): string[] {
  return [...new Set(names.map(patternOf))].sort();
}

function patternOf(name: string): string {
  const dot = name.lastIndexOf(".");
  const stem = name.slice(0, dot);
  const pattern =
    stem
      .replace(/[[\]]/g, "?")
      .replace(MONTH, "*")
      .replace(/\d{2,}([-_. ]?\d+)*|(?<![a-z\d])\d(?![a-z\d])/gi, "*")
      .replace(/\*([-_. ]*\*)+/g, "*") + name.slice(dot);
  return isCatchAll(pattern) ? name : pattern;
}
