import { quoted } from "./sql-text.js";

/** A class of RE2: what JSON cannot hold as it is. */
const HOSTILE = '[\\x00-\\x1f"\\\\]';
/** Of these, all that intake lets no text hold. */
const RARE = "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]";

/** Is a text of SQL the same as JSON? Blank where the text is. */
export function isPlainJson(text: string): string {
  return `not regexp_matches(${text}, ${quoted(HOSTILE)})`;
}

/**
 * A text of SQL as `JSON.stringify` writes it between its quotes, to the byte. DuckDB's `to_json` writes nine control
 * characters otherwise.
 */
export function jsonText(text: string): string {
  const common = escaped(text, COMMON);
  return `case when ${isPlainJson(text)} then ${text}
    when not regexp_matches(${text}, ${quoted(RARE)}) then ${common}
    else ${escaped(common, OTHERS)} end`;
}

/** The backslash comes first: what the others become begins with one. */
const COMMON = ["\\", '"', "\t", "\n", "\r"];
const OTHERS = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !COMMON.includes(character),
);

function escaped(text: string, characters: readonly string[]): string {
  return characters.reduce((inner, character) => {
    const json = JSON.stringify(character).slice(1, -1);
    return `replace(${inner}, chr(${character.charCodeAt(0)}), ${quoted(json)})`;
  }, text);
}
