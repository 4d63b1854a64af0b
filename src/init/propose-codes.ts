import type { Proposals } from "#generated/types.js";
import type { FieldInfo } from "#schema/record-fields.js";
import type { ColumnProfile } from "./column-profile.js";
import { plainWords } from "./column-words.js";

/** How the texts of a column become values of a field. */
export interface CodeFit {
  /** Null: every text is a value of the schema as it is. */
  readonly codes: Readonly<Record<string, string>> | null;
  /** Cells whose text has a value. */
  readonly fits: number;
  /** Texts without one, with their numbers. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** More texts than this are no codes. */
const MOST_CODES = 60;
const YES_OR_NO: Readonly<Record<string, readonly string[]>> = {
  yes: ["yes", "y", "true", "1", "t", "x", "met"],
  no: ["no", "n", "false", "0", "f", "not met"],
};
const AS_THEY_ARE = new Set(["true", "false", "yes", "no", "y", "n", "1", "0"]);

/** Proposes a code table for a column; null where its texts are no codes. */
export function proposeCodes(field: FieldInfo, column: ColumnProfile, proposals: Proposals): CodeFit | null {
  if (column.texts.size > MOST_CODES) return null;
  const byText = valuesByText(field, proposals);
  const table: Record<string, string> = {};
  const unknown = new Map<string, number>();
  let fits = 0;
  for (const [text, count] of column.texts) {
    const value = byText.get(plain(text, proposals.words));
    if (value === undefined) unknown.set(text, count);
    else {
      table[text] = value;
      fits += count;
    }
  }
  const isPlain = [...column.texts.keys()].every((text) =>
    field.values === null ? AS_THEY_ARE.has(text.toLowerCase()) : field.values.includes(text),
  );
  return { codes: isPlain ? null : table, fits, unknown };
}

/** Is a token that elsewhere means missing a code of this field? */
export function isCode(field: FieldInfo, token: string, proposals: Proposals): boolean {
  return (
    (field.values !== null || field.type === "boolean") &&
    valuesByText(field, proposals).has(plain(token, proposals.words))
  );
}

function valuesByText(field: FieldInfo, { codes, words }: Proposals): ReadonlyMap<string, string> {
  const name = `${field.kind}.${field.name}`;
  const values = field.values ?? Object.keys(YES_OR_NO);
  const texts =
    field.values === null ? YES_OR_NO : (codes.find(({ fields }) => fields.includes(name))?.texts ?? {});
  const byText = new Map<string, string>();
  for (const value of values)
    for (const text of [value, ...(texts[value] ?? [])]) byText.set(plain(text, words), value);
  return byText;
}

/** Short forms are spelt out as in the names of columns: MBR is member. */
function plain(text: string, words: Proposals["words"]): string {
  return plainWords(text)
    .map((word) => words[word] ?? word)
    .join(" ");
}
