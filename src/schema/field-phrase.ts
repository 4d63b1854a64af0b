import { RECORD_NOUNS, type RecordKind } from "#shared/record-kind.js";
import { FIELD_WORDS, type SpokenKind } from "./field-words.js";
import { KINDS } from "./record-fields.js";
import { RELATION_NOUNS } from "./relation-nouns.js";

/**
 * A field, or the records of a relation, in words: `the time of the decision`, `whether the reason is in plain language`,
 * `contact attempts`. `path`: a name, of the records of `kind` where they have it, or a name below a relation or kind
 * (`notices.sentAt`). Null for what is no field, and for a name that several kinds have and call otherwise.
 */
export function fieldPhrase(path: string, kind?: string): string | null {
  const key = `${kind ?? ""} ${path}`;
  const known = PHRASES.get(key);
  if (known !== undefined) return known;
  const phrase = phraseOf(path, kind);
  PHRASES.set(key, phrase);
  return phrase;
}

/** The same with the name beside, by which a person finds it in mapping and data; the name alone where it has no words. */
export function fieldWords(path: string, kind?: string): string {
  const phrase = fieldPhrase(path, kind);
  return phrase === null || phrase === path ? path : `${phrase} (${path})`;
}

/** Every finding asks: each is looked up once. There are as many as fields and the ways to name them. */
const PHRASES = new Map<string, string | null>();

function phraseOf(path: string, kind: string | undefined): string | null {
  const [head = "", name] = path.split(".");
  if (name !== undefined) {
    const called = RELATION_NOUNS.get(head)?.kind ?? kindNamed(head);
    return head === "subject" ? phraseOf(name, kind) : only(called === undefined ? [] : [called], name);
  }
  const named = kindNamed(path);
  const nouns = RELATION_NOUNS.get(path) ?? (named && RECORD_NOUNS[named]);
  if (nouns !== undefined) return nouns.many;
  const own = [...KINDS.values()].filter((one) => one.kind === kind && one.fields.has(path));
  return only(own.length > 0 ? own.map((one) => one.kind) : [...KINDS.keys()], path);
}

/** A rule names the records of a kind by their relation, or one of them by the kind. */
function kindNamed(name: string): RecordKind | undefined {
  return [...KINDS.keys()].find((kind) => kind === name);
}

/** What the kinds that have the field call it, where they call it the same. */
function only(kinds: readonly RecordKind[], name: string): string | null {
  const phrases = new Set(kinds.flatMap((kind) => ownPhrase(kind, name) ?? []));
  const [phrase] = phrases;
  return phrases.size === 1 ? (phrase ?? null) : null;
}

/** A yes-or-no field is a clause that holds where it is yes. */
function ownPhrase(kind: RecordKind, name: string): string | null {
  const info = KINDS.get(kind)?.fields.get(name);
  const words = FIELD_WORDS[kind as SpokenKind]?.[name];
  if (info === undefined || words === undefined) return null;
  return info.type === "boolean" ? `whether ${words}` : words;
}
