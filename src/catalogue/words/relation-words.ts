import type { SpokenKind } from "#schema/field-words.js";

/** What the records of a relation are called. */
interface RelationWords {
  readonly kind: SpokenKind;
  /** After `there is`. */
  readonly one: string;
  /** After `there is`, where there is none. */
  readonly none: string;
  readonly many: string;
}

/** Relations of the rule language (docs/language.md). */
export const RELATION_WORDS: Readonly<Record<string, RelationWords>> = {
  notices: { kind: "notice", one: "a notice", none: "no notice", many: "notices" },
  decisionChanges: {
    kind: "decisionChange",
    one: "a decision change",
    none: "no decision change",
    many: "decision changes",
  },
  p2pRequests: {
    kind: "p2pRequest",
    one: "a peer-to-peer request",
    none: "no peer-to-peer request",
    many: "peer-to-peer requests",
  },
  otherP2pRequests: {
    kind: "p2pRequest",
    one: "another peer-to-peer request on the decision",
    none: "no other peer-to-peer request on the decision",
    many: "other peer-to-peer requests on the decision",
  },
  contactAttempts: {
    kind: "contactAttempt",
    one: "a contact attempt",
    none: "no contact attempt",
    many: "contact attempts",
  },
  information: {
    kind: "information",
    one: "a piece of information",
    none: "no piece of information",
    many: "pieces of information",
  },
  appeals: { kind: "appeal", one: "an appeal", none: "no appeal", many: "appeals" },
};
