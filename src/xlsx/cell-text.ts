import type { NumberFormat } from "./number-formats.js";
import { serialText } from "./serial-time.js";
import { unescaped } from "./shared-texts.js";
import { unreadable } from "./workbook-failure.js";

/** t text, n number, d date or time, b yes or no, e error, space: blank. */
export type CellType = "t" | "n" | "d" | "b" | "e" | " ";

/** What the cells of a workbook share. */
export interface SharedParts {
  readonly texts: readonly string[];
  readonly formatOf: (style: number) => NumberFormat;
  readonly from1904: boolean;
}

/** A cell as the XML has it. */
export interface RawCell {
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly value: string | null;
  readonly inline: string | null;
  readonly hasFormula: boolean;
}

interface CellText {
  readonly text: string;
  readonly type: CellType;
}

const BLANK: CellText = { text: "", type: " " };
/** A formula that was saved without its value. Blank would say that nothing is recorded. */
const NOT_CALCULATED: CellText = { text: "#NOT-CALCULATED!", type: "e" };

/** The text of a cell. Throws `WorkbookFailure`. */
export function cellOf(cell: RawCell, shared: SharedParts): CellText {
  const { type = "n", value, inline, hasFormula } = cell;
  if (type === "inlineStr") return textCell(unescaped(inline ?? ""));
  if (value === null || value === "") return hasFormula && type !== "str" ? NOT_CALCULATED : BLANK;
  if (type === "s") return textCell(sharedText(value, shared.texts));
  if (type === "str") return textCell(unescaped(value));
  if (type === "b") return { text: value === "1" ? "TRUE" : "FALSE", type: "b" };
  if (type === "e") return { text: value, type: "e" };
  if (type === "d") return { text: value, type: "d" };
  return numberCell(value, shared.formatOf(Number(cell.style ?? 0)), shared.from1904);
}

function textCell(text: string): CellText {
  return text === "" ? BLANK : { text, type: "t" };
}

function sharedText(value: string, texts: readonly string[]): string {
  const text = texts[Number(value)];
  if (text === undefined) throw unreadable("is a damaged workbook: a cell names a text that is not there");
  return text;
}

function numberCell(value: string, format: NumberFormat, from1904: boolean): CellText {
  const number = Number(value);
  if (!Number.isFinite(number)) throw unreadable("is a damaged workbook: a number cannot be read");
  if (format.hasDay || format.hasTime) {
    const text = serialText(number, format, from1904);
    if (text !== null) return { text, type: "d" };
  }
  return format.digits !== null && Number.isInteger(number) && number >= 0
    ? { text: inDigits(String(number), format.digits), type: "t" }
    : { text: /^-?\d+$/.test(value) ? value : String(number), type: "n" };
}

/** `123456789` in `000-00-0000` is 123-45-6789; digits beyond the format stand in front. */
function inDigits(digits: string, format: string): string {
  let text = "";
  let left = digits.length;
  for (let at = format.length - 1; at >= 0; at--) {
    if (format[at] === "0") {
      left--;
      text = (left >= 0 ? digits[left] : "0") + text;
    } else text = format[at] + text;
  }
  return digits.slice(0, Math.max(left, 0)) + text;
}
