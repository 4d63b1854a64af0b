import type { VectorTable } from "./vector.js";

// Denied on Tuesday 2026-03-03; the client's 14 days end with the 17th.
const asked = {
  receivedAt: "2026-03-05T09:00",
  channel: "phone",
  requesterRole: "treating-physician",
  requestedMode: "ad-hoc",
  hasMemberId: true,
  hasAuthorizationRef: true,
};
const held = {
  ...asked,
  mode: "ad-hoc",
  disposition: "conducted",
  intakeAt: "2026-03-05T09:02",
  transferredAt: "2026-03-05T09:06",
  startedAt: "2026-03-05T09:07",
  endedAt: "2026-03-05T09:25",
  participantRole: "treating-physician",
  participantLicense: "MD",
  reviewerRole: "physician-reviewer",
  reviewerSpecialty: "radiology",
  outcome: "upheld",
  informationNeededStated: true,
  appealReferralGiven: true,
};
const refusedAt = (receivedAt: string, refusedReason = "none-given") => [
  { ...asked, receivedAt, disposition: "refused", disposedAt: receivedAt, refusedReason },
];
const letter = {
  purpose: "denial",
  audience: "requesting-provider",
  channel: "mail",
  letterDate: "2026-03-04",
  sentAt: "2026-03-04T09:00",
  appealProcess: true,
};

export const magellan: VectorTable = {
  policy: "magellan",
  asOf: "2026-06-30T12:00",
  base: {
    determination: {
      payer: "example-health-plan",
      delegate: "magellan",
      lineOfBusiness: "commercial",
      program: "advanced-imaging",
      requestReceivedAt: "2026-02-27T09:00",
      decision: "deny",
      reasonCategory: "medical-necessity",
      decidedAt: "2026-03-03T10:00",
      requestingProviderId: "PR-1",
    },
    notices: [letter],
    p2pRequests: [held],
  },
  vectors: [
    {
      says: "refused before any decision",
      why: "At any time during the authorization process.",
      given: {
        determination: { decision: "pending", decidedAt: "2026-07-01T10:00" },
        p2pRequests: refusedAt("2026-03-02T09:00"),
      },
      expects: { "MAG-WIN-01": { outcome: "fail", direction: "under-service" } },
    },
    {
      says: "refused on the last day of the client's time",
      why: "3 March + 14 = 17 March, in the east and in the west.",
      given: { p2pRequests: refusedAt("2026-03-17T23:59") },
      expects: { "MAG-WIN-01": "fail" },
    },
    {
      says: "refused after it",
      why: "04:00 in the east is past midnight in the west.",
      given: { p2pRequests: refusedAt("2026-03-18T04:00") },
      expects: { "MAG-WIN-01": "not-applicable" },
    },
    {
      says: "a client that counts from the letter",
      why: "Ten days from 4 March: the 14th. 01:00 on the 15th is the 14th in the west.",
      given: { determination: { lineOfBusiness: "medicaid" }, p2pRequests: refusedAt("2026-03-15T01:00") },
      expects: { "MAG-WIN-01": "needs-review" },
    },
    {
      says: "a client without a row, refused after the decision",
      why: "Its time is unknown.",
      given: { determination: { payer: "another-plan" }, p2pRequests: refusedAt("2026-03-05T09:00") },
      expects: { "MAG-WIN-01": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "the payer decided itself",
      why: "Not the delegate's.",
      given: {
        determination: { delegate: "another-manager" },
        p2pRequests: refusedAt("2026-03-05T09:00"),
      },
      expects: { "MAG-WIN-01": "not-applicable" },
    },
    {
      says: "told that a talk has to be scheduled, in a program where it has to",
      why: "Bullet 5.",
      given: {
        determination: { program: "radiation-oncology" },
        p2pRequests: refusedAt("2026-03-05T09:00", "must-schedule"),
      },
      expects: { "MAG-WIN-01": "not-applicable", "MAG-MODE-01": "not-applicable" },
    },
    {
      says: "told so in imaging",
      why: "Bullet 4: ad hoc is available.",
      given: { p2pRequests: refusedAt("2026-03-05T09:00", "must-schedule") },
      expects: { "MAG-MODE-01": { outcome: "fail", direction: "under-service" }, "MAG-WIN-01": "fail" },
    },
    {
      says: "an ad hoc talk in a program that must be scheduled",
      why: "Bullet 5.",
      given: { determination: { program: "physical-medicine" } },
      expects: { "MAG-MODE-02": { outcome: "fail", direction: "over-service" } },
    },
    {
      says: "an ad hoc talk where the case has programs of both lists",
      why: "Which list wins is open.",
      given: { determination: { program: "ipm", secondaryProgram: "msk" } },
      expects: { "MAG-MODE-02": "needs-review" },
    },
    {
      says: "scheduled at the provider's wish",
      why: "Available is not compulsory.",
      given: {
        p2pRequests: [{ ...held, requestedMode: "scheduled", mode: "scheduled" }],
      },
      expects: { "MAG-MODE-01": "not-applicable" },
    },
    {
      says: "no call-back times on record",
      why: "Blank is unknown.",
      given: { determination: { program: "msk" }, p2pRequests: [{ ...held, mode: "scheduled" }] },
      expects: { "MAG-CONT-01": { outcome: "indeterminate", class: "request-defect" } },
    },
    {
      says: "information taken a minute after the transfer",
      why: "Before the call is transferred.",
      given: { p2pRequests: [{ ...held, intakeAt: "2026-03-05T09:07" }] },
      expects: { "MAG-SEQ-01": { outcome: "fail", class: "request-defect" } },
    },
    {
      says: "a licence that is on no list",
      why: "Which licences are meant is not said.",
      given: { p2pRequests: [{ ...held, participantLicense: "ATC" }] },
      expects: { "MAG-ROLE-02": "needs-review" },
    },
    {
      says: "a physician assistant",
      why: "A licensed clinician.",
      given: {
        p2pRequests: [
          {
            ...held,
            participantRole: "pa-np",
            participantLicense: "PA",
            participantAffiliation: "PR-1",
          },
        ],
      },
      expects: { "MAG-ROLE-02": "pass" },
    },
    {
      says: "no licence recorded",
      why: "A role is no licence.",
      given: {
        p2pRequests: [
          {
            ...asked,
            disposition: "conducted",
            startedAt: "2026-03-05T09:07",
            participantRole: "treating-physician",
          },
        ],
      },
      expects: { "MAG-ROLE-02": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "upheld, and the provider was not sent to the appeal",
      why: "The letter has the instructions: who asks is open.",
      given: { p2pRequests: [{ ...held, appealReferralGiven: false }] },
      expects: { "MAG-ROUT-01": "needs-review", "MAG-ROUT-01b": "pass" },
    },
    {
      says: "upheld, not sent, and the letter has none either",
      why: "Nobody asked the provider.",
      given: {
        notices: [{ ...letter, appealProcess: false, providerDispute: false }],
        p2pRequests: [{ ...held, appealReferralGiven: false }],
      },
      expects: { "MAG-ROUT-01": "fail", "MAG-ROUT-01b": "fail" },
    },
    {
      says: "a reopening after a late talk",
      why: "Of its own ground, or from the talk.",
      given: {
        p2pRequests: [{ ...held, startedAt: "2026-03-20T10:00", outcome: "consult-only" }],
        decisionChanges: [{ changedAt: "2026-03-20T12:00", basis: "reopening", result: "approve" }],
      },
      expects: { "MAG-WIN-02": "needs-review" },
    },
    {
      says: "an appeal decided after a late talk",
      why: "The appeal changed it.",
      given: {
        p2pRequests: [{ ...held, startedAt: "2026-03-20T10:00", outcome: "consult-only" }],
        decisionChanges: [{ changedAt: "2026-04-20T12:00", basis: "appeal", result: "approve" }],
      },
      expects: { "MAG-WIN-02": "pass" },
    },
    {
      says: "a fax in the minute of the new determination",
      why: "Not after it.",
      given: {
        p2pRequests: [
          {
            ...held,
            outcome: "overturned",
            newInformation: "new",
            newInformationReceivedAt: "2026-03-05T10:00",
            newInformationChannel: "fax",
          },
        ],
        decisionChanges: [{ changedAt: "2026-03-05T10:00", basis: "p2p", result: "approve" }],
      },
      expects: { "MAG-SEQ-02": "pass" },
    },
    {
      says: "a duplicate call refused while the first is open",
      why: "Part of the first one.",
      given: {
        p2pRequests: [
          ...refusedAt("2026-03-06T09:00"),
          { ...asked, disposition: "pending", requestedMode: "scheduled" },
        ],
      },
      expects: { "MAG-WIN-01": "not-applicable" },
    },
    {
      says: "a second call refused after a talk on the denial",
      why: "The page speaks of a discussion.",
      given: { p2pRequests: [...refusedAt("2026-03-09T09:00"), held] },
      expects: { "MAG-WIN-01": "not-applicable" },
    },
    {
      says: "a call refused after a talk before the decision",
      why: "The denial was not discussed.",
      given: {
        p2pRequests: [
          ...refusedAt("2026-03-09T09:00"),
          { ...held, receivedAt: "2026-03-02T09:00", startedAt: "2026-03-02T09:07" },
        ],
      },
      expects: { "MAG-WIN-01": "fail" },
    },
    {
      says: "overturned in a late talk, and no change on record",
      why: "More than a consultation, by its own outcome. The time ended with 17 March.",
      given: { p2pRequests: [{ ...held, startedAt: "2026-03-20T10:00", outcome: "overturned" }] },
      expects: { "MAG-WIN-02": { outcome: "fail", direction: "over-service" } },
    },
    {
      says: "a consultation in a late talk, and no change on record",
      why: "In order.",
      given: { p2pRequests: [{ ...held, startedAt: "2026-03-20T10:00", outcome: "consult-only" }] },
      expects: { "MAG-WIN-02": "pass" },
    },
    {
      says: "the delegate cancelled a call of the process, and nothing after it",
      why: "Whether that is a refusal is not said: shown, and no breach.",
      given: {
        p2pRequests: [{ ...asked, disposition: "no-show-plan", disposedAt: "2026-03-06T10:00" }],
      },
      expects: {
        "MAG-WIN-01": "pass",
        "MAG-WIN-01b": { outcome: "fail", class: "observation", restsOnAbsence: true },
      },
    },
    {
      says: "the delegate cancelled and held another",
      why: "The discussion was had.",
      given: {
        p2pRequests: [
          {
            ...asked,
            receivedAt: "2026-03-04T09:00",
            disposition: "cancelled-by-plan",
            disposedAt: "2026-03-04T10:00",
          },
          held,
        ],
      },
      expects: { "MAG-WIN-01b": "pass" },
    },
    {
      says: "an ad hoc call referred to the appeal without a reason",
      why: "Nothing was said of an appointment; the referral is MAG-WIN-01's.",
      given: {
        p2pRequests: [{ ...asked, disposition: "referred-to-appeal", disposedAt: "2026-03-05T09:05" }],
      },
      expects: { "MAG-MODE-01": "pass", "MAG-WIN-01": "fail" },
    },
  ],
};
