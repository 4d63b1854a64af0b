import type { VectorTable } from "./vector.js";

// Denied on Tuesday 2026-03-03, letter dated and received on the 4th: day fifteen is Thursday the 19th.
const asked = { receivedAt: "2026-03-06T09:00", channel: "form", form: "medical" };
const refusedAt = (receivedAt: string, disposedAt = receivedAt) => [
  { ...asked, receivedAt, disposition: "refused", disposedAt },
];
const held = {
  ...asked,
  disposition: "conducted",
  startedAt: "2026-03-10T14:00",
  medium: "phone",
  reviewerRole: "medical-director",
  reviewerLicenseType: "MD",
  newInformation: "none",
  outcome: "upheld",
};
const letter = {
  purpose: "denial",
  audience: "requesting-provider",
  channel: "fax",
  completeLetter: true,
  letterDate: "2026-03-04",
  sentAt: "2026-03-04T10:00",
  receivedAt: "2026-03-04T10:01",
  appealProcess: true,
};
const letterOf = (date: string) => [
  { ...letter, letterDate: date, sentAt: `${date}T10:00`, receivedAt: `${date}T10:01` },
];
const posted = {
  purpose: "denial",
  audience: "requesting-provider",
  channel: "mail",
  letterDate: "2026-03-04",
};
const appeal = { receivedAt: "2026-03-09T09:00", filedBy: "provider", status: "open", source: "filed" };
const administered = { serviceType: "provider-administered-medication", domain: "pharmacy" };
const retail = { serviceType: "retail-medication", domain: "pharmacy" };
const medicare = { lineOfBusiness: "medicare-advantage" };
const concurrent = { reviewType: "concurrent", decidedAt: "2026-03-06T10:00" };

export const asuris: VectorTable = {
  policy: "asuris",
  asOf: "2026-06-30T12:00",
  base: {
    determination: {
      payer: "asuris",
      lineOfBusiness: "commercial",
      reviewType: "preservice",
      serviceType: "imaging",
      decision: "deny",
      reasonCategory: "medical-necessity",
      decidedAt: "2026-03-03T10:00",
    },
    notices: [letter],
    p2pRequests: [held],
  },
  vectors: [
    {
      says: "refused in the last minute of day fifteen",
      why: "4 March + 15 = 19 March.",
      given: { p2pRequests: refusedAt("2026-03-19T23:59") },
      expects: { "ASU-WIN-01": { outcome: "fail", class: "breach", direction: "under-service" } },
    },
    {
      says: "refused in the first minute of day sixteen",
      why: "Friday 20 March: no weekend to move to.",
      given: { p2pRequests: refusedAt("2026-03-20T00:00") },
      expects: { "ASU-WIN-01": "pass" },
    },
    {
      says: "day fifteen on a Saturday, asked on Monday",
      why: "Letter of Friday 6 March: Saturday the 21st, or Monday the 23rd if it moves.",
      given: { notices: letterOf("2026-03-06"), p2pRequests: refusedAt("2026-03-23T17:00") },
      expects: { "ASU-WIN-01": "needs-review" },
    },
    {
      says: "day fifteen on a Saturday, asked on Tuesday",
      why: "After both.",
      given: { notices: letterOf("2026-03-06"), p2pRequests: refusedAt("2026-03-24T00:00") },
      expects: { "ASU-WIN-01": "pass" },
    },
    {
      says: "day fifteen on Columbus Day, which Washington does not keep",
      why: "Letter of 2025-09-28: Monday 13 October; Tuesday the 14th if it moves off federal holidays.",
      given: {
        determination: { decidedAt: "2025-09-26T10:00" },
        notices: letterOf("2025-09-28"),
        p2pRequests: refusedAt("2025-10-14T10:00"),
      },
      answers: { "weekend-end": "rolls-state" },
      expects: { "ASU-WIN-01": "pass" },
    },
    {
      says: "the same, moved off federal holidays",
      why: "Tuesday is inside.",
      given: {
        determination: { decidedAt: "2025-09-26T10:00" },
        notices: letterOf("2025-09-28"),
        p2pRequests: refusedAt("2025-10-14T10:00"),
      },
      answers: { "weekend-end": "rolls-federal" },
      expects: { "ASU-WIN-01": "fail" },
    },
    {
      says: "day fifteen on the Friday after Thanksgiving, a holiday in Washington",
      why: "Letter of 2025-11-13: 28 November; Monday 1 December if it moves off state holidays.",
      given: {
        determination: { decidedAt: "2025-11-12T10:00" },
        notices: letterOf("2025-11-13"),
        p2pRequests: refusedAt("2025-12-01T10:00"),
      },
      expects: { "ASU-WIN-01": "needs-review" },
    },
    {
      says: "a UTC stamp of the night before",
      why: "2025-06-26T04:30Z is 21:30 PDT on the 25th; letter of 10 June + 15 = the 25th.",
      given: {
        determination: { decidedAt: "2025-06-09T10:00" },
        notices: letterOf("2025-06-10"),
        p2pRequests: refusedAt("2025-06-26T04:30Z"),
      },
      expects: { "ASU-WIN-01": "fail" },
    },
    {
      says: "asked for in time, held long after",
      why: "The window is on asking; the page gives the plan no time.",
      given: { p2pRequests: [{ ...held, startedAt: "2026-05-20T14:00" }] },
      expects: { "ASU-WIN-01": "pass" },
    },
    {
      says: "two letters of different dates",
      why: "First letter: the 19th. Second, of 10 March: the 25th. Asked on the 22nd.",
      given: { notices: [letter, ...letterOf("2026-03-10")], p2pRequests: refusedAt("2026-03-22T10:00") },
      expects: { "ASU-WIN-01": "needs-review" },
    },
    {
      says: "a concurrent denial refused in hour eighty",
      why: '"We recommend" closes nothing; advice, and the refusal a breach. Decided Friday 10:00 PST, letter the same day.',
      given: {
        determination: concurrent,
        notices: letterOf("2026-03-06"),
        p2pRequests: refusedAt("2026-03-09T19:00"),
      },
      expects: {
        "ASU-WIN-01": { outcome: "fail", class: "breach" },
        "ASU-ADV-01": { outcome: "fail", class: "advisory", direction: null },
      },
    },
    {
      says: "hour seventy-two over the clock change",
      why: "Friday 10:00 PST + 72 h = Monday 11:00 PDT. Past 48 hours.",
      given: {
        determination: concurrent,
        notices: letterOf("2026-03-06"),
        p2pRequests: [{ ...held, receivedAt: "2026-03-09T11:00" }],
      },
      expects: { "ASU-ADV-01": { outcome: "needs-review", due: "2026-03-09T11:00" } },
    },
    {
      says: "hour forty-eight over the clock change",
      why: "Friday 10:00 PST + 48 h = Sunday 11:00 PDT.",
      given: {
        determination: concurrent,
        notices: letterOf("2026-03-06"),
        p2pRequests: [{ ...held, receivedAt: "2026-03-08T11:00" }],
      },
      expects: { "ASU-ADV-01": { outcome: "pass", dueEarliest: "2026-03-08T11:00" } },
    },
    {
      says: "a letter by mail whose receipt nobody recorded",
      why: "No presumption of mail.",
      given: { notices: [posted], p2pRequests: refusedAt("2026-03-12T10:00") },
      expects: {
        "ASU-SEQ-02": { outcome: "indeterminate", couldFail: true },
        "ASU-WIN-01": { outcome: "indeterminate", couldFail: true },
      },
    },
    {
      says: "asked on the evening before the date of that letter, refused",
      why: "It cannot have been received.",
      given: { notices: [posted], p2pRequests: refusedAt("2026-03-03T18:00") },
      expects: {
        "ASU-SEQ-02": { outcome: "fail", class: "request-defect", direction: null },
        "ASU-WIN-01": "pass",
      },
    },
    {
      says: "asked on the evening before, and the plan talked",
      why: "More than the page allows.",
      given: { notices: [posted], p2pRequests: [{ ...held, receivedAt: "2026-03-03T18:00" }] },
      expects: { "ASU-SEQ-02": { outcome: "fail", class: "breach", direction: "over-service" } },
    },
    {
      says: "letter received and request made on one day, without times",
      why: "Either may have been first.",
      given: {
        notices: [{ ...letter, receivedAt: "2026-03-06" }],
        p2pRequests: refusedAt("2026-03-06", "2026-03-07"),
      },
      expects: { "ASU-SEQ-02": "indeterminate" },
    },
    {
      says: "a talk before the decision",
      why: "Only after the provider has received the letter.",
      given: { p2pRequests: [{ ...held, receivedAt: "2026-03-02T09:00", startedAt: "2026-03-02T15:00" }] },
      expects: { "ASU-SEQ-02": { outcome: "fail", direction: "over-service" } },
    },
    {
      says: "no letter at all",
      why: "Nothing was received.",
      given: { notices: [], p2pRequests: refusedAt("2026-03-12T10:00") },
      expects: { "ASU-SEQ-02": { outcome: "fail", class: "request-defect" }, "ASU-WIN-01": "pass" },
    },
    {
      says: "the letter went to the member only",
      why: "After the provider has received it.",
      given: { notices: [{ ...letter, audience: "member" }], p2pRequests: refusedAt("2026-03-12T10:00") },
      expects: { "ASU-SEQ-02": "fail" },
    },
    {
      says: "an appeal in the minute of the talk",
      why: "Not before it.",
      given: { appeals: [{ ...appeal, receivedAt: "2026-03-10T14:00" }] },
      expects: { "ASU-SEQ-01": "fail" },
    },
    {
      says: "an appeal on the day of the talk, without a time",
      why: "Unknown.",
      given: { appeals: [{ ...appeal, receivedAt: "2026-03-10" }] },
      expects: { "ASU-SEQ-01": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "an appeal logged by mistake from the request",
      why: "Nobody submitted one; a refusal for it has no ground.",
      given: {
        appeals: [{ ...appeal, source: "p2p-logged" }],
        p2pRequests: refusedAt("2026-03-10T10:00"),
      },
      expects: { "ASU-WIN-01": "fail" },
    },
    {
      says: "a withdrawn appeal had been submitted",
      why: "Before an appeal has been submitted.",
      given: { appeals: [{ ...appeal, status: "withdrawn" }] },
      expects: { "ASU-SEQ-01": "fail" },
    },
    {
      says: "Medicare Advantage: after an appeal, on day sixteen",
      why: "The note lifts the appeal and not the fifteen days.",
      given: {
        determination: medicare,
        appeals: [appeal],
        p2pRequests: [{ ...held, receivedAt: "2026-03-20T09:00", startedAt: "2026-03-23T09:00" }],
      },
      expects: {
        "ASU-SEQ-01": "not-applicable",
        "ASU-WIN-01": { outcome: "fail", direction: "over-service" },
      },
    },
    {
      says: "Medicare Advantage: a retrospective denial",
      why: "The note lifts the appeal and not the kinds of review.",
      given: { determination: { ...medicare, reviewType: "retrospective" } },
      expects: { "ASU-ELIG-02": { outcome: "fail", direction: "over-service" } },
    },
    {
      says: "a line of business that is neither named nor Medicare Advantage",
      why: "The exception is Medicare Advantage's alone.",
      given: { determination: { lineOfBusiness: "other" }, appeals: [appeal] },
      expects: { "ASU-SEQ-01": "fail" },
    },
    {
      says: "a retrospective denial refused",
      why: "Pre-service and concurrent only.",
      given: {
        determination: { reviewType: "retrospective" },
        p2pRequests: refusedAt("2026-03-06T10:00"),
      },
      expects: { "ASU-WIN-01": "pass" },
    },
    {
      says: "a retail medication by telephone on day twenty, refused",
      why: "The fifteen days are those of a form, and there is none.",
      given: {
        determination: retail,
        p2pRequests: [
          {
            receivedAt: "2026-03-24T09:00",
            channel: "phone",
            form: "none",
            disposition: "refused",
            disposedAt: "2026-03-24T09:10",
          },
        ],
      },
      expects: { "ASU-WIN-01": "needs-review" },
    },
    {
      says: "a retail medication by portal on day two, refused",
      why: "Please call.",
      given: {
        determination: retail,
        p2pRequests: [
          {
            receivedAt: "2026-03-06T09:00",
            channel: "portal",
            form: "none",
            disposition: "refused",
            disposedAt: "2026-03-06T09:10",
          },
        ],
      },
      expects: { "ASU-ROUT-03": { outcome: "fail", class: "request-defect" }, "ASU-WIN-01": "pass" },
    },
    {
      says: "a provider-administered medication is bound by the fifteen days",
      why: "It has a form.",
      given: {
        determination: administered,
        p2pRequests: [
          {
            receivedAt: "2026-03-20T09:00",
            channel: "form",
            form: "pharmacy",
            disposition: "refused",
            disposedAt: "2026-03-20T09:10",
          },
        ],
      },
      expects: { "ASU-WIN-01": "pass" },
    },
    {
      says: "the pharmacist first, then the medical director",
      why: "All medication calls go to a pharmacist.",
      given: {
        determination: administered,
        p2pRequests: [{ ...held, form: "pharmacy", pharmacistUnresolved: true }],
        contactAttempts: [
          { attemptedAt: "2026-03-09T10:00", byRole: "clinical-pharmacist", result: "reached" },
          { attemptedAt: "2026-03-10T10:00", byRole: "medical-director", result: "reached" },
        ],
      },
      expects: { "ASU-ROLE-02": "pass", "ASU-ROUT-04": "pass", "ASU-ROLE-01": "not-applicable" },
    },
    {
      says: "questions left, and no call arranged",
      why: "The pharmacist will schedule one; no time is stated, the audit waits thirty days: to 9 April.",
      given: {
        determination: administered,
        p2pRequests: [
          {
            ...held,
            form: "pharmacy",
            reviewerRole: "pharmacist",
            reviewerLicenseType: "PharmD",
            pharmacistUnresolved: true,
          },
        ],
      },
      expects: { "ASU-ROUT-04": { outcome: "fail", restsOnAbsence: true } },
    },
    {
      says: "the same while the thirty days run",
      why: "10 March + 30 = 9 April.",
      given: {
        determination: administered,
        p2pRequests: [
          {
            ...held,
            form: "pharmacy",
            reviewerRole: "pharmacist",
            reviewerLicenseType: "PharmD",
            pharmacistUnresolved: true,
          },
        ],
      },
      asOf: "2026-04-09T12:00",
      expects: { "ASU-ROUT-04": "pending" },
    },
    {
      says: "messages in a portal are no telephone conversation",
      why: "A telephone conversation.",
      given: { p2pRequests: [{ ...held, medium: "portal" }] },
      expects: { "ASU-CHAN-01": { outcome: "fail", direction: "under-service" } },
    },
    {
      says: "a call by video",
      why: "Open.",
      given: { p2pRequests: [{ ...held, medium: "video" }] },
      expects: { "ASU-CHAN-01": "needs-review" },
    },
    {
      says: "a nurse takes a medication call",
      why: "All such calls go to a pharmacist; no physician is missed besides.",
      given: {
        determination: administered,
        p2pRequests: [{ ...held, form: "pharmacy", reviewerRole: "nurse", reviewerLicenseType: "RN" }],
      },
      expects: {
        "ASU-ROLE-02": { outcome: "fail", class: "observation" },
        "ASU-ROLE-01": "not-applicable",
      },
    },
    {
      says: "a clerk takes a medication call",
      why: "The same.",
      given: {
        determination: administered,
        p2pRequests: [
          { ...asked, disposition: "conducted", startedAt: "2026-03-10T14:00", reviewerRole: "non-clinical" },
        ],
      },
      expects: { "ASU-ROLE-02": "fail" },
    },
    {
      says: "a clerk puts a medication call through to a pharmacist",
      why: "Routed.",
      given: {
        determination: administered,
        p2pRequests: [
          { ...held, form: "pharmacy", reviewerRole: "pharmacist", reviewerLicenseType: "PharmD" },
        ],
        contactAttempts: [{ attemptedAt: "2026-03-10T13:55", byRole: "staff", result: "reached" }],
      },
      expects: { "ASU-ROLE-02": "pass" },
    },
    {
      says: "a psychiatrist takes a medication call",
      why: "A physician, and no pharmacist before.",
      given: {
        determination: administered,
        p2pRequests: [{ ...held, form: "pharmacy", reviewerRole: "psychiatrist" }],
      },
      expects: { "ASU-ROLE-02": "fail" },
    },
    {
      says: "a duplicate refused while the first request is open",
      why: "Part of the first one.",
      given: {
        p2pRequests: [
          ...refusedAt("2026-03-09T09:00"),
          { ...asked, receivedAt: "2026-03-06T09:00", disposition: "pending" },
        ],
      },
      expects: { "ASU-WIN-01": "not-applicable" },
    },
    {
      says: "a second request refused after a discussion of the denial",
      why: "No second one is promised.",
      given: { p2pRequests: [...refusedAt("2026-03-12T09:00"), held] },
      expects: { "ASU-WIN-01": "not-applicable" },
    },
    {
      says: "a second request refused after the provider missed the first",
      why: "The first was closed and gave nothing; the window is open to 19 March.",
      given: {
        p2pRequests: [
          ...refusedAt("2026-03-12T09:00"),
          { ...asked, disposition: "no-show-provider", disposedAt: "2026-03-10T14:00" },
        ],
      },
      expects: { "ASU-WIN-01": { outcome: "fail", class: "breach" } },
    },
    {
      says: "upheld in the discussion, then changed because of it on new information",
      why: "The change says what the outcome does not.",
      given: {
        p2pRequests: [{ ...held, newInformation: "new" }],
        decisionChanges: [
          { changedAt: "2026-03-11T10:00", basis: "p2p", result: "approve", basedOnNewInformation: true },
        ],
      },
      expects: { "ASU-INFO-01": { outcome: "fail", direction: "over-service" } },
    },
    {
      says: "upheld in the discussion, then changed because of it without new information",
      why: "Not forbidden.",
      given: {
        decisionChanges: [
          { changedAt: "2026-03-11T10:00", basis: "p2p", result: "approve", basedOnNewInformation: false },
        ],
      },
      expects: { "ASU-INFO-01": "pass" },
    },
    {
      says: "a timely request which the plan cancelled, and nothing after it",
      why: "Whether that is a refusal is not said: shown, and no breach. The audit waits to 9 April.",
      given: {
        p2pRequests: [{ ...asked, disposition: "cancelled-by-plan", disposedAt: "2026-03-10T14:00" }],
      },
      expects: {
        "ASU-WIN-01": "not-applicable",
        "ASU-WIN-01b": { outcome: "fail", class: "observation", restsOnAbsence: true },
      },
    },
    {
      says: "the plan cancelled and held another",
      why: "The discussion was had.",
      given: {
        p2pRequests: [
          { ...asked, disposition: "cancelled-by-plan", disposedAt: "2026-03-09T14:00" },
          { ...held, receivedAt: "2026-03-09T15:00" },
        ],
      },
      expects: { "ASU-WIN-01b": "pass" },
    },
    {
      says: "the plan cancelled a request of day sixteen",
      why: "Nothing was owed.",
      given: {
        p2pRequests: [
          {
            ...asked,
            receivedAt: "2026-03-20T09:00",
            disposition: "cancelled-by-plan",
            disposedAt: "2026-03-23T14:00",
          },
        ],
      },
      expects: { "ASU-WIN-01b": "not-applicable" },
    },
  ],
};
