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

/** Records of a kind, for people. */
export const RECORD_KIND_WORDS: Readonly<Record<RecordKind, string>> = {
  determination: "decisions",
  decisionChange: "decision changes",
  notice: "notices",
  letterTemplate: "letter templates",
  p2pRequest: "peer-to-peer requests",
  contactAttempt: "contact attempts",
  information: "information",
  appeal: "appeals",
};
