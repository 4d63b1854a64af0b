import type { Definition, Policy } from "#generated/types.js";
import type { Commons } from "#policy/bundle.js";
import { FIELD_WORDS, type SpokenKind } from "#schema/field-words.js";
import { kindOf } from "#schema/record-fields.js";
import { code, quoted } from "./phrase.js";
import { RELATION_WORDS } from "./relation-words.js";

/** Where an expression stands: whose policy it is, and which record is at hand. */
export interface Speaker {
  readonly policy: Pick<Policy, "definitions" | "parameters" | "zone" | "counting">;
  readonly commons: Pick<Commons, "definitions" | "tables" | "calendarFiles">;
  readonly subject: SpokenKind;
  readonly here: SpokenKind;
  /** The record at hand is another one of the subject's kind: `this request` and `that request` are to be told apart. */
  readonly another: boolean;
}

/** A field as it is said. */
export interface SaidField {
  /** Noun phrase, or for a yes-or-no field the clause that holds where it is yes. */
  readonly words: string;
  /** The field as the rule names it, in code font. */
  readonly name: string;
  readonly isFlag: boolean;
  /** Compared without case, accents and differences of space. */
  readonly isName: boolean;
}

const OWNERS: Readonly<Record<string, string>> = { p2pRequest: "request", notice: "notice" };

/** The field a path names, from where the speaker stands; a path that names none is said as it is written. */
export function fieldAt(path: string, speaker: Speaker): SaidField {
  if (path === "actAt") return said("the act", path);
  if (path === "dueAt") return said("the due without extension", path);
  const dot = path.indexOf(".");
  const head = dot < 0 ? "" : path.slice(0, dot);
  const name = path.slice(dot + 1);
  const kind =
    head === "determination" ? "determination" : head === "subject" ? speaker.subject : speaker.here;
  return own(fieldOf(kind, name, path), kind, head === "subject", speaker);
}

/** A field of the records of a relation: `notices.sentAt`. */
export function pickedField(path: string): SaidField {
  const [relation = "", ...rest] = path.split(".");
  const kind = RELATION_WORDS.get(relation)?.kind;
  return kind === undefined ? said("the value", path) : fieldOf(kind, rest.join("."), path);
}

/** The definition of the policy, or of all policies, by its name. */
export function definitionOf(
  name: string,
  { policy, commons }: Pick<Speaker, "policy" | "commons">,
): Definition | undefined {
  if (Object.hasOwn(policy.definitions, name)) return policy.definitions[name];
  return Object.hasOwn(commons.definitions, name) ? commons.definitions[name] : undefined;
}

/**
 * What a definition is called in a sentence: its words up to the first colon or semicolon, in quotation marks; its name
 * too, where another definition is called the same. Dots stand for what follows a semicolon.
 */
export function definitionTitle(name: string, speaker: Pick<Speaker, "policy" | "commons">): string {
  const words = definitionOf(name, speaker)?.words;
  if (words === undefined) return code(name);
  const title = titleOf(words);
  const others = { ...speaker.commons.definitions, ...speaker.policy.definitions };
  const same = Object.entries(others).filter((one) => one[1].words && titleOf(one[1].words) === title);
  return same.length > 1 ? `${quoted(title)} (${code(name)})` : quoted(title);
}

function titleOf(words: string): string {
  const end = /[:;] /.exec(words);
  if (end === null) return words;
  return `${words.slice(0, end.index)}${end[0] === "; " ? " …" : ""}`;
}

function fieldOf(kind: SpokenKind, name: string, path: string): SaidField {
  const info = kindOf(kind).fields.get(name);
  const words = FIELD_WORDS[kind][name];
  if (info === undefined || words === undefined) return said("the value", path);
  return { words, name: code(path), isFlag: info.type === "boolean", isName: info.isName };
}

function said(words: string, path: string): SaidField {
  return { words, name: code(path), isFlag: false, isName: false };
}

/** Whose field it is, where the record at hand and the subject are of one kind. */
function own(field: SaidField, kind: SpokenKind, isSubject: boolean, speaker: Speaker): SaidField {
  const owner = OWNERS[kind];
  if (!speaker.another || owner === undefined || kind !== speaker.subject) return field;
  const which = `${isSubject ? "this" : "that"} ${owner}`;
  const plain = `the ${owner}`;
  const words = field.words.includes(plain)
    ? field.words.replace(plain, which)
    : `${field.words} of ${which}`;
  return field.isFlag ? { ...field, words: `of ${which}: ${field.words}` } : { ...field, words };
}
