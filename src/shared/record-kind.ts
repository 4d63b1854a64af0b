/** The kinds of record (schemas/records/), in the order in which they are printed. */
export const RECORD_KINDS = [
  "determination",
  "decisionChange",
  "notice",
  "letterTemplate",
  "p2pRequest",
  "contactAttempt",
  "information",
  "appeal",
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** What one record is called, and several. */
export interface RecordNoun {
  readonly one: string;
  readonly many: string;
}

/** Records of each kind for people: the one table of these words. */
export const RECORD_NOUNS: Readonly<Record<RecordKind, RecordNoun>> = {
  determination: { one: "decision", many: "decisions" },
  decisionChange: { one: "decision change", many: "decision changes" },
  notice: { one: "notice", many: "notices" },
  letterTemplate: { one: "letter template", many: "letter templates" },
  p2pRequest: { one: "peer-to-peer request", many: "peer-to-peer requests" },
  contactAttempt: { one: "contact attempt", many: "contact attempts" },
  information: { one: "piece of information", many: "pieces of information" },
  appeal: { one: "appeal", many: "appeals" },
};

/** One record of a kind by its noun: `decision`; what is no kind as it is written. */
export function recordNoun(kind: string): string {
  return Object.hasOwn(RECORD_NOUNS, kind) ? RECORD_NOUNS[kind as RecordKind].one : kind;
}

/** The noun with its article: `a notice`, `an appeal`. */
export function oneRecord(kind: RecordKind): string {
  const { one } = RECORD_NOUNS[kind];
  return `${/^[aeiou]/.test(one) ? "an" : "a"} ${one}`;
}
