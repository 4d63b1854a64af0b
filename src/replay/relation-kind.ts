import type { RelationName } from "#policy/plan.js";

/** The kind of the records of a relation. */
export const KIND_OF_RELATION = {
  notices: "notice",
  decisionChanges: "decisionChange",
  p2pRequests: "p2pRequest",
  otherP2pRequests: "p2pRequest",
  contactAttempts: "contactAttempt",
  appeals: "appeal",
  information: "information",
} as const satisfies Record<RelationName, string>;
