import type { SpokenKind } from "#schema/field-words.js";
import { RELATION_NOUNS } from "#schema/relation-nouns.js";
import { oneRecord } from "#shared/record-kind.js";

/** What the records of a relation are called in the words of a rule. */
interface RelationWords {
  readonly kind: SpokenKind;
  /** After `there is`. */
  readonly one: string;
  /** After `there is`, where there is none. */
  readonly none: string;
  readonly many: string;
}

/** The other requests are those on the same decision: a rule says so. */
const OTHER = " on the decision";

/** Relations of the rule language (docs/language.md). */
export const RELATION_WORDS: ReadonlyMap<string, RelationWords> = new Map(
  [...RELATION_NOUNS].flatMap(([relation, { kind, one, many }]) => {
    if (kind === "determination" || kind === "letterTemplate") return [];
    const isOther = relation === "otherP2pRequests";
    const words = isOther
      ? { one: `an${one}${OTHER}`, none: `no ${one}${OTHER}`, many: `${many}${OTHER}` }
      : { one: oneRecord(kind), none: `no ${one}`, many };
    return [[relation, { kind, ...words }] as const];
  }),
);
