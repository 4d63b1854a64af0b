import type { Finding, RuleResult } from "#generated/types.js";

/** How far the cited wording is confirmed. */
export const EVIDENCE_WORDS: Readonly<Record<RuleResult["evidenceTag"], string>> = {
  confirmed: "confirmed",
  partly: "partly confirmed",
  unconfirmed: "unconfirmed",
  internal: "plan's own document",
};

export const SUBJECT_WORDS: Readonly<Record<Finding["subject"]["kind"], string>> = {
  determination: "decision",
  p2pRequest: "peer-to-peer request",
  notice: "notice",
};

export const RECORD_WORDS: Readonly<Record<string, string>> = {
  ...SUBJECT_WORDS,
  decisionChange: "decision change",
  letterTemplate: "letter template",
  contactAttempt: "contact attempt",
  information: "information",
  appeal: "appeal",
};

export const DELIVERY_WORDS: Readonly<Record<string, string>> = {
  delivered: "delivered",
  partial: "partial",
  "not-delivered": "not delivered",
  "not-kept": "not kept",
};

export const CLASS_WORDS: Readonly<Record<string, string>> = {
  breach: "not met",
  "request-defect": "defect of the request",
  advisory: "recommendation not followed",
  "policy-conflict": "conflict within the policy",
  observation: "observation",
};

export const DIRECTION_WORDS: Readonly<Record<string, string>> = {
  "under-service": "less than required",
  "over-service": "more favourable than policy",
};

export const PARTY_WORDS: Readonly<Record<string, string>> = {
  plan: "plan",
  reviewer: "plan's reviewer",
  delegate: "delegate",
  provider: "provider",
};

export const DATING_WORDS: Readonly<Record<string, string>> = {
  trigger: "the event that starts each rule's clock",
  decidedAt: "the date of the decision",
  requestReceivedAt: "the date the request was received",
};

export const UNIT_WORDS = { cases: "Cases", subjects: "Records" } as const;

export const FILE_WORDS: Readonly<Record<string, string>> = {
  read: "read",
  unreadable: "could not be read",
  unmapped: "no mapping fits",
  empty: "empty",
  "header-only": "header without rows",
};

export const CAUSE_WORDS: Readonly<Record<string, string>> = {
  "field-not-delivered": "not delivered",
  "kind-not-delivered": "records not delivered",
  "flag-not-coded": "not coded",
};

export const NOT_TESTABLE = "not testable from this data";
export const NONE_TESTED = "none tested";
export const CARVED_OUT = "not applicable: carved out";
export const NO_DELEGATE = "plan or none recorded";

/** The word for a code; a code without one is printed as it is. */
export function wordFor(table: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(table, code) ? (table[code] ?? code) : code;
}
