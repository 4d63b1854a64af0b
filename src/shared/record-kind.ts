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
