import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import type { Random } from "./random.js";

/** The fields that the rules of a batch read and its records fill: a handful per kind, so that the two meet. */
export type Vocabulary = ReadonlyMap<RecordKind, readonly FieldInfo[]>;

/** Fields without which most rules could say nothing. */
const ESSENTIAL: Readonly<Record<RecordKind, readonly string[]>> = {
  determination: ["payer", "decision", "requestReceivedAt", "decidedAt"],
  decisionChange: ["changedAt", "result"],
  notice: ["purpose", "audience", "sentAt"],
  letterTemplate: ["templateId", "from", "to"],
  p2pRequest: ["receivedAt", "disposition", "startedAt", "disposedAt"],
  contactAttempt: ["attemptedAt", "result"],
  information: ["requested", "receivedAt"],
  appeal: ["receivedAt", "status"],
};
/** How many further times, codes, flags, texts and numbers each kind gets at most. */
const EXTRA: Readonly<Record<RecordKind, number>> = {
  determination: 3,
  decisionChange: 1,
  notice: 3,
  letterTemplate: 1,
  p2pRequest: 4,
  contactAttempt: 1,
  information: 1,
  appeal: 1,
};

/** Draws the vocabulary of a batch. */
export function vocabularyOf(random: Random): Vocabulary {
  const drawn = new Map(RECORD_KINDS.map((kind) => [kind, fieldsOf(kind, random)]));
  const templates = drawn.get("letterTemplate") as FieldInfo[];
  const notices = drawn.get("notice") as FieldInfo[];
  // Flags that a template can lend are worth reading only where the letters could have them.
  for (const flag of notices.filter((field) => field.contentFlag)) {
    const lent = kindOf("letterTemplate").fields.get(flag.name);
    if (lent) templates.push(lent);
  }
  if (notices.some((field) => field.contentFlag) && !notices.some(({ name }) => name === "templateId"))
    notices.push(kindOf("notice").fields.get("templateId") as FieldInfo);
  return drawn;
}

/** Plain fields of the vocabulary: neither key nor link. */
export function fieldsIn(
  vocabulary: Vocabulary,
  kind: RecordKind,
  keep: (field: FieldInfo) => boolean = () => true,
): FieldInfo[] {
  return (vocabulary.get(kind) ?? []).filter(keep);
}

export const isMoment = ({ type }: FieldInfo) => type === "moment";
export const isFlag = ({ type }: FieldInfo) => type === "boolean";
export const isCode = ({ values }: FieldInfo) => values !== null;
export const isText = ({ type, values }: FieldInfo) => type === "text" && values === null;
export const isNumber = ({ type }: FieldInfo) => type === "number";

function fieldsOf(kind: RecordKind, random: Random): FieldInfo[] {
  const info = kindOf(kind);
  const essential = ESSENTIAL[kind];
  const links = [info.key, info.parent, kind === "p2pRequest" ? "authorizationId" : null];
  const others = [...info.fields.values()].filter(
    ({ name }) => !essential.includes(name) && !links.includes(name),
  );
  const some = (keep: (field: FieldInfo) => boolean) => {
    const fitting = others.filter(keep);
    return random.sample(fitting, random.int(Math.min(1, EXTRA[kind] - 1), EXTRA[kind]));
  };
  const drawn = [some(isMoment), some(isCode), some(isFlag), some(isText), some(isNumber)].flat();
  const depended = drawn.flatMap(({ notYetWhen }) => (notYetWhen ? [notYetWhen.field] : []));
  const names = new Set([...essential, ...depended, ...drawn.map(({ name }) => name)]);
  return [...info.fields.values()].filter(({ name }) => names.has(name));
}

const WORDS = [
  "alpha",
  "beta",
  "gamma",
  "Ärzte & Co",
  "o'neil, jr",
  'say "x"',
  "a;b|c",
  "ñ-1",
  "00123",
  "=1+1",
];
/** Some are one name after folding, some nearly are. */
const NAMES = [
  "José Núñez",
  "jose nunez",
  "JOSE  NUÑEZ",
  "Jos\u00e9-Nunez",
  "Ann Lee",
  "ann lee",
  "Medical Director",
];

/** The texts a text field may hold: few, so that equal ones meet. */
export function textsOf(field: FieldInfo): readonly string[] {
  if (field.name === "payer") return ["acme", "acme", "acme", "acme", "acme", "acme", "acme", "zenith"];
  if (field.name === "templateId") return ["T-1", "T-2", "T-3"];
  if (field.pattern !== null) return ["CA", "WA", "IL"];
  if (field.isName) return NAMES;
  const from = field.name.length % 4;
  return WORDS.slice(from, from + 6);
}
