import type { FieldInfo } from "#schema/record-fields.js";
import type { RejectCode } from "./reject-codes.js";

/** Why a text is no value of a field. */
export interface Misfit {
  readonly code: RejectCode;
  /** What would have fitted, in words for the message. */
  readonly expected: string;
}

/** Turns trimmed, filled text into a field's value. */
export type Converter = (text: string) => string | number | boolean | Misfit;

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["y", true],
  ["1", true],
  ["false", false],
  ["no", false],
  ["n", false],
  ["0", false],
]);
const NOT_YES_OR_NO: Misfit = { code: "not-yes-or-no", expected: "" };
const NOT_A_NUMBER: Misfit = { code: "not-a-number", expected: "" };
const CONTROLS: Misfit = { code: "bad-value", expected: "must hold no control characters" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is there to find them; tab and line ends are text
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** The converter of a yes-or-no, number, code or text field, after the record schema; moments have their own. */
export function converterOf(field: FieldInfo): Converter {
  if (field.type === "boolean") return (text) => WORDS.get(text.toLowerCase()) ?? NOT_YES_OR_NO;
  if (field.type === "number") return numberConverter(field);
  if (field.values) return codeConverter(field.values);
  return textConverter(field);
}

function numberConverter({ minimum }: FieldInfo): Converter {
  const tooSmall: Misfit = { code: "bad-value", expected: `must be ${minimum} or more` };
  return (text) => {
    const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(value)) return NOT_A_NUMBER;
    return minimum !== null && value < minimum ? tooSmall : value + 0;
  };
}

/** Gives the schema's own text, so that a million records share it. */
function codeConverter(values: readonly string[]): Converter {
  const known = new Map(values.map((value) => [value, value]));
  const misfit: Misfit = { code: "not-a-code", expected: values.join(", ") };
  return (text) => known.get(text) ?? misfit;
}

function textConverter({ pattern }: FieldInfo): Converter {
  if (pattern === null) return (text) => (CONTROL.test(text) ? CONTROLS : text);
  const wanted = new RegExp(pattern, "u");
  const misfit: Misfit = { code: "bad-value", expected: `must match \`${pattern}\`` };
  return (text) => {
    if (!wanted.test(text)) return misfit;
    return CONTROL.test(text) ? CONTROLS : text;
  };
}
