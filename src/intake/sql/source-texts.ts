import { quoted } from "#duckdb/sql-text.js";
import type { Encoding } from "../decode-text.js";
import { type SharedExpressions, sharedExpressions } from "./shared-expressions.js";

/**
 * The texts of a row that fields are read from. Cells are trimmed of spaces only: a cell with another edge that
 * JavaScript's `trim` removes fits no date, number or code, and where plain text is read from it, the row is odd.
 */
export interface SourceTexts {
  /** The trimmed text of a column; NULL where the row has no such cell. */
  textOf(position: number): string;
  /** The same, NULL where it is one of the missing tokens. */
  filledOf(position: number, missing: ReadonlySet<string>): string;
  /** Plain text is taken from the column: rows in which it holds anything that `trim` or the checks may act on are odd. */
  takePlain(position: number): void;
  /** The column `plain` of the first select over the cells `c0`, `c1`, …: those that plain text is taken from. */
  joined(): string;
  /** Columns of the select over it: trimmed texts, and `odd`. */
  trimmed(): string[];
  trimmedNames(): string[];
  /** Columns of the select over it: filled texts. */
  filled(): string[];
  filledNames(): string[];
}

/** What `trim` removes and what no text may hold, but for the space: control characters and the blanks of Unicode. */
const ODD =
  "[\\x00-\\x1f\\x7f-\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}]";
const NOT_ASCII = "[^ -~]";

/** Cells of a file in windows-1252 are odd where they hold more than ASCII: DuckDB reads them as UTF-8. */
export function sourceTexts(encoding: Encoding): SourceTexts {
  const trimmed: SharedExpressions = sharedExpressions("t");
  const filled: SharedExpressions = sharedExpressions("m");
  const plain = new Set<number>();

  function textOf(position: number): string {
    const cell = `c${position}`;
    // Most cells need no trimming, which costs ten times as much as to see that; so does that of an empty cell.
    return trimmed.nameOf(
      `case when (${cell} < '!' or ${cell} like '% ') and ${cell} <> '' then trim(${cell}, ' ') else ${cell} end`,
    );
  }

  return {
    textOf,
    filledOf(position, missing) {
      const text = textOf(position);
      return filled.nameOf(`case when ${isOneOf(text, missing)} then null else ${text} end`);
    },
    takePlain(position) {
      plain.add(position);
    },
    joined: () => `concat('"', ${[...plain].map((position) => `c${position}, `).join("")}'"') as plain`,
    trimmed: () => [...trimmed.columns(), `${oddIn("plain", encoding)} as odd`],
    trimmedNames: () => trimmed.names(),
    filled: () => filled.columns(),
    filledNames: () => filled.names(),
  };
}

/**
 * Is a row odd, over its plain cells in one quoted text? Most rows hold printable ASCII only, which is seen in a third
 * of the time: `json_valid` refuses control characters (and quotes, which are looked at once more), DEL is asked for,
 * and other characters take more bytes than one.
 */
function oddIn(cells: string, encoding: Encoding): string {
  const isPlain = `json_valid(${cells}) and strlen(${cells}) = length(${cells}) and not contains(${cells}, chr(127))`;
  return `case when ${isPlain} then false else regexp_matches(${cells}, ${quoted(encoding === "utf-8" ? ODD : NOT_ASCII)}) end`;
}

/** A chain of comparisons: a list of five or more would become a join. */
export function isOneOf(text: string, tokens: ReadonlySet<string>): string {
  if (tokens.size === 0) return "false";
  return `(${[...tokens].map((token) => `${text} = ${quoted(token)}`).join(" or ")})`;
}
