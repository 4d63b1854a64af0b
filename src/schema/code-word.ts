import { schemas } from "#generated/schemas.js";
import { wordFor } from "#shared/word-for.js";

/**
 * Words for the codes of record fields, by field: those that the schemas of records give (`x-words`). A field of several kinds of
 * record has one table, in which a code has one word.
 */
export const CODE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = tableOf("x-words");

/** Words for what sources write short in fields that list no codes (`x-names`), by field. */
const NAME_WORDS = tableOf("x-names");

/** The word for a code of a record's field; what is no code of it is printed as it is. */
export function codeWord(field: string, code: string): string {
  return wordFor(CODE_WORDS[field] ?? {}, code);
}

/**
 * A recorded text of a field in words: the word for a code; what a source writes short, as `dme`, by its name; a name that it
 * writes as one word, as `acute-inpatient`, with spaces; anything else, identifiers among them, as it is recorded.
 */
export function recordedWord(field: string, text: string): string {
  const names = NAME_WORDS[field];
  if (names === undefined) return codeWord(field, text);
  if (Object.hasOwn(names, text)) return wordFor(names, text);
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(text) ? text.replaceAll("-", " ") : text;
}

interface RecordSchema {
  readonly "x-record"?: unknown;
  readonly properties: Readonly<Record<string, Readonly<Partial<Record<WordsMember, Words>>>>>;
}

type WordsMember = "x-words" | "x-names";
type Words = Readonly<Record<string, string>>;

function tableOf(member: WordsMember): Record<string, Words> {
  const table: Record<string, Words> = {};
  for (const schema of schemas as readonly unknown[] as readonly RecordSchema[])
    if (schema["x-record"] !== undefined)
      for (const [field, one] of Object.entries(schema.properties))
        if (one[member]) table[field] = { ...table[field], ...one[member] };
  return table;
}
