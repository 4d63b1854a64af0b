import type { VectorTable } from "./vector.js";

// Decided on Tuesday 2025-04-01, issued to the member on Thursday 3 April.
const asked = {
  receivedAt: "2025-04-04T09:00",
  channel: "phone",
  hasMemberId: true,
  hasAuthorizationRef: true,
};
const held = {
  ...asked,
  disposition: "conducted",
  startedAt: "2025-04-04T14:00",
  reviewerRole: "medical-director",
};
const refused = { ...asked, disposition: "refused", disposedAt: "2025-04-04T10:00" };
const letter = { purpose: "denial", audience: "member", channel: "mail", sentAt: "2025-04-03T09:00" };
const change = (changedAt: string, basis: string, result = "approve") => [{ changedAt, basis, result }];

export const molina: VectorTable = {
  policy: "molina-il-mmp",
  asOf: "2026-06-30T12:00",
  base: {
    determination: {
      payer: "molina-illinois",
      lineOfBusiness: "mmp",
      reviewType: "preservice",
      decision: "deny",
      reasonCategory: "medical-necessity",
      decidedAt: "2025-04-01T10:00",
      decisionMakerId: "MD-7",
    },
    notices: [letter],
    p2pRequests: [held],
  },
  vectors: [
    {
      says: "decided in the last half hour of the demonstration, by a UTC stamp",
      why: "2026-01-01T05:30Z is 23:30 CST on 2025-12-31; the reversal came in January.",
      given: {
        determination: { decidedAt: "2026-01-01T05:30Z" },
        notices: [{ ...letter, sentAt: "2026-01-02T09:00" }],
        decisionChanges: change("2026-01-05T10:00", "p2p"),
      },
      expects: { "MOL-SEQ-01": { outcome: "fail", class: "breach", direction: "over-service" } },
    },
    {
      says: "decided in the first minute after it",
      why: "2026-01-01T06:00Z is midnight in Chicago: no version.",
      given: {
        determination: { decidedAt: "2026-01-01T06:00Z" },
        notices: [{ ...letter, sentAt: "2026-01-02T09:00" }],
        decisionChanges: change("2026-01-05T10:00", "p2p"),
      },
      expects: { "MOL-SEQ-01": { outcome: "not-applicable", reason: "no-policy-version" } },
    },
    {
      says: "decided on the last day of 2024",
      why: '"Updated": whether this wording held is open.',
      given: {
        determination: { decidedAt: "2024-12-31T10:00" },
        notices: [{ ...letter, sentAt: "2025-01-02T09:00" }],
        decisionChanges: change("2025-01-06T10:00", "p2p"),
      },
      expects: { "MOL-SEQ-01": "needs-review" },
    },
    {
      says: "notice and reversal on one day, without times",
      why: "Either may have been first.",
      given: {
        notices: [{ ...letter, sentAt: "2025-04-03" }],
        decisionChanges: change("2025-04-03", "p2p"),
      },
      expects: { "MOL-SEQ-01": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "the change in the minute of the notice",
      why: "Not after issuance.",
      given: { decisionChanges: change("2025-04-03T09:00", "p2p") },
      expects: { "MOL-SEQ-01": "pass" },
    },
    {
      says: "the change a minute after the notice",
      why: "The denial had been issued.",
      given: { decisionChanges: change("2025-04-03T09:01", "p2p") },
      expects: { "MOL-SEQ-01": "fail" },
    },
    {
      says: "a call told the member, the letter came after the reversal",
      why: "Whether a call issues a denial is open.",
      given: {
        notices: [
          { ...letter, channel: "phone", sentAt: "2025-04-02T09:00" },
          { ...letter, sentAt: "2025-04-05T09:00" },
        ],
        decisionChanges: change("2025-04-04T15:00", "p2p"),
      },
      expects: { "MOL-SEQ-01": "needs-review" },
    },
    {
      says: "the provider was told, the member never",
      why: "Issued to the member: it was not.",
      given: {
        notices: [{ ...letter, audience: "requesting-provider" }],
        decisionChanges: change("2025-04-04T15:00", "p2p"),
      },
      expects: { "MOL-SEQ-01": "pass" },
    },
    {
      says: "a clerical correction",
      why: "Not a reversal by talk.",
      given: { decisionChanges: change("2025-04-04T15:00", "clerical") },
      expects: { "MOL-SEQ-01": "pass" },
    },
    {
      says: "a reopening",
      why: "Open.",
      given: { decisionChanges: change("2025-04-04T15:00", "reopening") },
      expects: { "MOL-SEQ-01": "needs-review" },
    },
    {
      says: "upheld after the talk",
      why: "Nothing was reversed.",
      given: { decisionChanges: change("2025-04-04T15:00", "p2p", "upheld") },
      expects: { "MOL-SEQ-01": "not-applicable" },
    },
    {
      says: "a part had been denied, and that part is approved by talk",
      why: "In whole or part.",
      given: {
        determination: { decision: "modify" },
        decisionChanges: change("2025-04-04T15:00", "p2p"),
      },
      expects: { "MOL-SEQ-01": "fail" },
    },
    {
      says: "refused after issuance, nothing recorded on a referral, thirty days not over",
      why: "4 April + 30 = 4 May.",
      given: { p2pRequests: [refused] },
      asOf: "2025-05-04T12:00",
      expects: { "MOL-ROUT-01": "pending" },
    },
    {
      says: "the same once they are over",
      why: "A referral is a duty to document.",
      given: { p2pRequests: [refused] },
      asOf: "2025-05-05T00:00",
      expects: { "MOL-ROUT-01": { outcome: "fail", restsOnAbsence: true, direction: "under-service" } },
    },
    {
      says: "refused before issuance",
      why: '"When appropriate": the plan\'s discretion.',
      given: {
        p2pRequests: [{ ...refused, receivedAt: "2025-04-02T09:00", disposedAt: "2025-04-02T10:00" }],
      },
      expects: { "MOL-ROUT-01": "not-applicable" },
    },
    {
      says: "an administrative denial, but the talk came before the decision",
      why: "No denial was there to talk about.",
      given: {
        determination: { reasonCategory: "administrative", reasonCode: "no-prior-authorization" },
        p2pRequests: [{ ...held, receivedAt: "2025-03-31T09:00", startedAt: "2025-03-31T14:00" }],
      },
      expects: { "MOL-ELIG-02": "not-applicable" },
    },
    {
      says: "another line of business of the payer",
      why: "The memorandum is for the MMP.",
      given: {
        determination: { lineOfBusiness: "medicaid" },
        decisionChanges: change("2025-04-04T15:00", "p2p"),
      },
      expects: { "MOL-SEQ-01": "not-applicable" },
    },
    {
      says: "information nobody had asked for",
      why: "S0.10 speaks of information requested.",
      given: {
        information: [{ requested: false, receivedAt: "2025-04-04T08:00" }],
        decisionChanges: change("2025-04-04T15:00", "reopening"),
      },
      expects: { "MOL-ROUT-02": "not-applicable" },
    },
    {
      says: "overturned in a talk after issuance, and no change on record",
      why: "The talk is the reversal.",
      given: { p2pRequests: [{ ...held, outcome: "overturned" }] },
      expects: { "MOL-SEQ-01": { outcome: "fail", direction: "over-service" } },
    },
    {
      says: "overturned in a talk before issuance, and no change on record",
      why: "Until issuance a talk may do so.",
      given: {
        p2pRequests: [
          { ...held, receivedAt: "2025-04-02T09:00", startedAt: "2025-04-02T14:00", outcome: "overturned" },
        ],
      },
      expects: { "MOL-SEQ-01": "pass" },
    },
    {
      says: "asked before issuance, refused after it without a referral",
      why: "Asked 2 April, issued the 3rd, refused the 4th: no recourse was left but the appeal.",
      given: { p2pRequests: [{ ...refused, receivedAt: "2025-04-02T09:00" }] },
      expects: { "MOL-ROUT-01": { outcome: "fail", direction: "under-service" } },
    },
    {
      says: "issued on 2025-12-30, refused on 2026-01-05",
      why: "The recourse is that of the denial, which was decided under the memorandum.",
      given: {
        determination: { decidedAt: "2025-12-29T10:00" },
        notices: [{ ...letter, sentAt: "2025-12-30T09:00" }],
        p2pRequests: [{ ...refused, receivedAt: "2026-01-05T09:00", disposedAt: "2026-01-05T10:00" }],
      },
      expects: { "MOL-ROUT-01": "fail" },
    },
    {
      says: "decided in January, refused in January",
      why: "No version.",
      given: {
        determination: { decidedAt: "2026-01-02T10:00" },
        notices: [{ ...letter, sentAt: "2026-01-03T09:00" }],
        p2pRequests: [{ ...refused, receivedAt: "2026-01-05T09:00", disposedAt: "2026-01-05T10:00" }],
      },
      expects: { "MOL-ROUT-01": { outcome: "not-applicable", reason: "no-policy-version" } },
    },
  ],
};
