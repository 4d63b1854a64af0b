import type { RecordKind } from "#shared/record-kind.js";

/** Times of a record that are events of its case, with what each is called on the time line. */
export const EVENT_FIELDS: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  determination: {
    requestReceivedAt: "received",
    informationCompleteAt: "information complete",
    extensionNoticedAt: "extension told",
    delayKnownAt: "delay known",
    decidedAt: "decided",
    effectiveAt: "takes effect",
    carePlanAgreedAt: "care plan agreed",
    careEndedAt: "care ended",
  },
  decisionChange: { changedAt: "decision changed" },
  notice: {},
  letterTemplate: {},
  p2pRequest: {
    receivedAt: "request to talk",
    agreedAt: "later time agreed",
    scheduledFor: "appointment",
    startedAt: "talk",
    disposedAt: "request closed",
    newInformationReceivedAt: "new information",
    resultCommunicatedAt: "result told",
  },
  contactAttempt: { attemptedAt: "attempt" },
  information: { requestedAt: "information asked for", receivedAt: "information received" },
  appeal: { receivedAt: "appeal", decidedAt: "appeal decided" },
};

/** The time of a notice: the first of these that is recorded. */
export const NOTICE_TIMES = [
  "sentAt",
  "postmarkedAt",
  "mailVendorReceivedAt",
  "letterDate",
  "generatedAt",
] as const;

export const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  phone: "phone",
  voicemail: "voicemail",
  fax: "fax",
  mail: "letter",
  portal: "portal",
  email: "email",
};

export const PURPOSE_WORDS: Readonly<Record<string, string>> = {
  delay: "delay",
  extension: "extension",
  approval: "approval",
  revised: "revised",
  appeal: "appeal",
};

export const AUDIENCE_WORDS: Readonly<Record<string, string>> = {
  member: "to member",
  "requesting-provider": "to provider",
  "treating-provider": "to treating provider",
  facility: "to facility",
  "provider-unspecified": "to a provider",
};

const OUTCOME_OF_TALK = {
  disposition: "what became of it:",
  refusedReason: "reason given:",
  delayCausedBy: "delay caused by",
  reviewerRole: "held by",
  outcome: "result:",
  newInformation: "new information:",
};

/** What an event says beside its time, by the field of the time: fields in this order, and what each is called. */
export const TOLD_FIELDS: Readonly<
  Record<RecordKind, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  determination: {
    requestReceivedAt: { requestChannel: "by" },
    decidedAt: {
      decision: "decision:",
      reasonCategory: "ground:",
      criteriaRef: "criterion:",
      decisionMakerRole: "decided by",
      aiToolUsed: "software took part:",
    },
  },
  decisionChange: {
    changedAt: { basis: "after", result: "result:", basedOnNewInformation: "new information:" },
  },
  notice: {},
  letterTemplate: {},
  p2pRequest: {
    receivedAt: { requesterRole: "asked by", channel: "by" },
    startedAt: OUTCOME_OF_TALK,
    disposedAt: OUTCOME_OF_TALK,
  },
  contactAttempt: { attemptedAt: { byRole: "made by", direction: "direction:", kind: "kind:" } },
  information: { receivedAt: { requested: "asked for by the plan:", channel: "by" } },
  appeal: { receivedAt: { level: "level:", filedBy: "filed by" }, decidedAt: { outcome: "result:" } },
};

/** The same of a notice, whichever time it is dated by. */
export const NOTICE_FIELDS: Readonly<Record<string, string>> = {
  purpose: "purpose:",
  audience: "to",
  channel: "by",
  templateId: "template",
  responsibleName: "names",
  phoneKind: "number given:",
  flagSource: "content coded by",
};

/** What is said of a case at its head. */
export const CASE_FIELDS: Readonly<Record<string, string>> = {
  authorizationId: "Authorisation",
  decision: "Decision",
  reasonCategory: "Ground",
  lineOfBusiness: "Product line",
  reviewType: "Review",
  urgency: "Handled as",
  serviceType: "Service",
  program: "Programme",
  specialty: "Specialty",
};
