import { escapeText, MAIN, XML } from "./xml-text.js";

/** Characters a cell may hold. */
const MOST = 32_767;
/** Spreadsheets drop it unless they are told not to. */
const SPACE_AT_END = /^\s|\s$/;

/** The texts of a workbook, each held and written once: most cells say what others say. */
export interface SharedTexts {
  /** The number by which cells name the text. */
  numberOf(text: string): number;
  /** The part that holds them, piece by piece, in the order in which they were first named. */
  xml(): Iterable<string>;
}

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    *xml() {
      yield `${XML}<sst xmlns="${MAIN}" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) yield `<si>${textItem(text)}</si>`;
      yield "</sst>";
    },
  };
}

/** A text as its element; what is too long for a cell is cut. */
export function textItem(whole: string): string {
  const text = fitting(whole);
  const space = SPACE_AT_END.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(text)}</t>`;
}

/** What is too long for a cell is cut, and says so at its end. */
function fitting(text: string): string {
  if (text.length <= MOST) return text;
  const mark = ` … [cut: ${text.length} characters in all, more than a cell holds]`;
  return `${text.slice(0, MOST - mark.length)}${mark}`;
}
