import { RECORD_NOUNS, type RecordKind, type RecordNoun } from "#shared/record-kind.js";
import { KINDS } from "./record-fields.js";

/** A relation of the rule language (docs/language.md): the kind of its records, and what they are called. */
export interface RelationNoun extends RecordNoun {
  readonly kind: RecordKind;
}

/** Every relation by its name. */
export const RELATION_NOUNS: ReadonlyMap<string, RelationNoun> = new Map([
  ...[...KINDS.values()].map(({ kind, relation }) => [relation, { kind, ...RECORD_NOUNS[kind] }] as const),
  ["otherP2pRequests", otherThan("p2pRequest")],
]);

/** Records of the subject's own kind beside it. */
function otherThan(kind: RecordKind): RelationNoun {
  const { one, many } = RECORD_NOUNS[kind];
  return { kind, one: `other ${one}`, many: `other ${many}` };
}
