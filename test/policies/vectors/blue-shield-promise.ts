import type { VectorTable } from "./vector.js";

const asked = { receivedAt: "2026-03-05T09:00", channel: "phone", requesterRole: "treating-physician" };
const refused = { ...asked, disposition: "refused", disposedAt: "2026-03-05T10:00" };
const held = {
  ...asked,
  disposition: "conducted",
  startedAt: "2026-03-05T15:00",
  endedAt: "2026-03-05T15:20",
  medium: "phone",
  reviewerId: "MD-1",
  reviewerRole: "medical-director",
  reviewerLicenseType: "MD",
  outcome: "upheld",
  appealReferralGiven: true,
};
const second = { p2pId: "SECOND", receivedAt: "2026-03-05T11:00" };
const refusedAt = (receivedAt: string, disposedAt = receivedAt) => [{ ...refused, receivedAt, disposedAt }];
const heldAt = (receivedAt: string, startedAt: string) => [
  { ...held, receivedAt, startedAt, endedAt: startedAt },
];
const decided = (decidedAt: string) => ({ decidedAt });
const told = (channel: string, sentAt: string) => ({
  purpose: "denial",
  audience: "requesting-provider",
  channel,
  sentAt,
});
const letterFrom = (name: string, id?: string) => [
  {
    ...told("mail", "2026-03-04T09:00"),
    responsibleName: name,
    responsiblePhone: "555-0100",
    ...(id && { responsibleId: id }),
  },
];

export const blueShieldPromise: VectorTable = {
  policy: "blue-shield-promise-medi-cal",
  asOf: "2026-06-30T12:00",
  base: {
    determination: {
      payer: "blue-shield-promise",
      lineOfBusiness: "medi-cal",
      state: "CA",
      reviewType: "preservice",
      decision: "deny",
      reasonCategory: "medical-necessity",
      decidedAt: "2026-03-03T10:00",
      decisionMakerId: "MD-1",
      decisionMakerName: "Ana Ruiz",
    },
    p2pRequests: [held],
  },
  vectors: [
    {
      says: "day five ends after the clocks went forward",
      why: "Decided 2026-03-04T04:30Z = 3 March 20:30 PST. Day five is Sunday 8 March; 06:59Z on the 9th is 23:59 PDT of it.",
      given: { determination: decided("2026-03-04T04:30Z"), p2pRequests: refusedAt("2026-03-09T06:59Z") },
      expects: { "BSP-WIN-01": { outcome: "fail", class: "breach", direction: "under-service" } },
    },
    {
      says: "a minute later is day six",
      why: "2026-03-09T07:00Z is midnight PDT.",
      given: { determination: decided("2026-03-04T04:30Z"), p2pRequests: refusedAt("2026-03-09T07:00Z") },
      expects: { "BSP-WIN-01": "pass", "BSP-DL-01": "not-applicable" },
    },
    {
      says: "dates without times, both at the edge",
      why: "3 March + 5 = 8 March, a whole day in a whole day.",
      given: { determination: decided("2026-03-03"), p2pRequests: refusedAt("2026-03-08", "2026-03-09") },
      expects: { "BSP-WIN-01": "fail" },
    },
    {
      says: "dates without times, the day after",
      why: "9 March is day six whatever the hour.",
      given: { determination: decided("2026-03-03"), p2pRequests: refusedAt("2026-03-09", "2026-03-09") },
      expects: { "BSP-WIN-01": "pass" },
    },
    {
      says: "held on day six of a call on day five: harms nobody",
      why: "Call on Sunday the 8th, held on Monday the 9th: in one business day under both answers to day zero.",
      given: { p2pRequests: heldAt("2026-03-08T12:00", "2026-03-09T09:00") },
      expects: { "BSP-WIN-01": "pass", "BSP-DL-01": "pass", "BSP-CONF-01": "fail" },
    },
    {
      says: "held though called on day six",
      why: "More than the policy gives: an observation, and no clock.",
      given: { p2pRequests: heldAt("2026-03-09T09:00", "2026-03-20T09:00") },
      expects: {
        "BSP-WIN-01": { outcome: "fail", class: "observation", direction: "over-service" },
        "BSP-DL-01": "not-applicable",
      },
    },
    {
      says: "Veterans Day is on both lists",
      why: "Call on Monday 2025-11-10, Tuesday is closed on both: due at the end of Wednesday the 12th.",
      given: {
        determination: decided("2025-11-07T10:00"),
        p2pRequests: heldAt("2025-11-10T16:59", "2025-11-12T23:59"),
      },
      expects: {
        "BSP-DL-01": { outcome: "pass", due: "2025-11-12T23:59", dueEarliest: "2025-11-12T23:59" },
      },
    },
    {
      says: "the day after Thanksgiving is on one list: held on Monday",
      why: "Call on Wednesday 2025-11-26: Friday (federal) or Monday 1 December (state).",
      given: {
        determination: decided("2025-11-24T10:00"),
        p2pRequests: heldAt("2025-11-26T10:00", "2025-12-01T10:00"),
      },
      expects: {
        "BSP-DL-01": { outcome: "needs-review", due: "2025-12-01T23:59", dueEarliest: "2025-11-28T23:59" },
      },
    },
    {
      says: "the same call, held on Tuesday",
      why: "After both.",
      given: {
        determination: decided("2025-11-24T10:00"),
        p2pRequests: heldAt("2025-11-26T10:00", "2025-12-02T00:00"),
      },
      expects: { "BSP-DL-01": "fail" },
    },
    {
      says: "Farmworkers Day of 2026 (31 March) is on the state's list only",
      why: "Call on Monday the 30th: Tuesday (federal) or Wednesday 1 April (state).",
      given: {
        determination: decided("2026-03-30T08:00"),
        p2pRequests: heldAt("2026-03-30T10:00", "2026-04-01T10:00"),
      },
      expects: { "BSP-DL-01": "needs-review" },
    },
    {
      says: "Columbus Day is on the federal list only",
      why: "Call on Friday 2025-10-10: Monday the 13th (state) or Tuesday the 14th (federal).",
      given: {
        determination: decided("2025-10-09T08:00"),
        p2pRequests: heldAt("2025-10-10T10:00", "2025-10-14T10:00"),
      },
      answers: { "business-day-list": "state" },
      expects: { "BSP-DL-01": { outcome: "fail", due: "2025-10-13T23:59" } },
    },
    {
      says: "New Year's Day",
      why: "Call on Wednesday 2025-12-31: Friday 2 January.",
      given: {
        determination: decided("2025-12-30T08:00"),
        p2pRequests: heldAt("2025-12-31T17:30", "2026-01-02T23:59"),
      },
      expects: { "BSP-DL-01": { outcome: "pass", due: "2026-01-02T23:59" } },
    },
    {
      says: "called on Saturday, held on Tuesday",
      why: "Day zero Saturday: Monday the 9th. Day zero Monday: Tuesday the 10th.",
      given: { p2pRequests: heldAt("2026-03-07T10:00", "2026-03-10T23:59") },
      expects: {
        "BSP-DL-01": { outcome: "needs-review", due: "2026-03-10T23:59", dueEarliest: "2026-03-09T23:59" },
      },
    },
    {
      says: "called on Saturday, held on Wednesday",
      why: "After both.",
      given: { p2pRequests: heldAt("2026-03-07T10:00", "2026-03-11T00:00") },
      expects: { "BSP-DL-01": "fail" },
    },
    {
      says: "call and talk by date only, on consecutive days",
      why: "Thursday and Friday: whole days, in time whatever the hours.",
      given: { p2pRequests: heldAt("2026-03-05", "2026-03-06") },
      expects: { "BSP-DL-01": "pass" },
    },
    {
      says: "the provider is said to have caused the delay",
      why: "No exception is named; a record of one is a question.",
      given: {
        p2pRequests: [
          {
            ...held,
            startedAt: "2026-03-09T10:00",
            endedAt: "2026-03-09T10:10",
            delayCausedBy: "provider",
          },
        ],
      },
      expects: { "BSP-DL-01": "needs-review" },
    },
    {
      says: "nobody is said to have caused it",
      why: "Silence is no exception.",
      given: {
        p2pRequests: [{ ...held, startedAt: "2026-03-09T10:00", endedAt: "2026-03-09T10:10" }],
      },
      expects: { "BSP-DL-01": { outcome: "fail", restsOnAbsence: false } },
    },
    {
      says: "the column on delays was not delivered",
      why: "Withholding a column buys neither a pass nor a breach.",
      given: {
        p2pRequests: [{ ...held, startedAt: "2026-03-09T10:00", endedAt: "2026-03-09T10:10" }],
      },
      notDelivered: ["p2pRequest.delayCausedBy"],
      expects: { "BSP-DL-01": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "the plan did not come to its own appointment",
      why: "No talk; the plan's part excuses nothing.",
      given: {
        p2pRequests: [
          {
            ...asked,
            disposition: "no-show-plan",
            scheduledFor: "2026-03-06T10:00",
            disposedAt: "2026-03-06T10:30",
          },
        ],
      },
      expects: { "BSP-DL-01": { outcome: "fail", restsOnAbsence: true } },
    },
    {
      says: "the provider did not come to an appointment in time",
      why: "No talk took place; whether that excuses is a question.",
      given: {
        p2pRequests: [
          {
            ...asked,
            disposition: "no-show-provider",
            scheduledFor: "2026-03-06T10:00",
            disposedAt: "2026-03-06T10:30",
          },
        ],
      },
      expects: { "BSP-DL-01": "needs-review" },
    },
    {
      says: "the provider did not come to an appointment after the time",
      why: "The appointment itself was late.",
      given: {
        p2pRequests: [
          {
            ...asked,
            disposition: "no-show-provider",
            scheduledFor: "2026-03-10T10:00",
            disposedAt: "2026-03-10T10:30",
          },
        ],
      },
      expects: { "BSP-DL-01": "fail" },
    },
    {
      says: "open at noon of the due day",
      why: "Due at the end of Friday.",
      given: { p2pRequests: [{ ...asked, disposition: "pending" }] },
      asOf: "2026-03-06T12:00",
      expects: { "BSP-DL-01": "pending" },
    },
    {
      says: "open once the due day is over",
      why: "No talk by the first minute of Saturday.",
      given: { p2pRequests: [{ ...asked, disposition: "pending" }] },
      asOf: "2026-03-07T00:00",
      expects: { "BSP-DL-01": { outcome: "fail", restsOnAbsence: true } },
    },
    {
      says: "asked for before the time frame of 6/24",
      why: "The earlier time frame is unknown.",
      given: {
        determination: decided("2024-05-28T10:00"),
        p2pRequests: refusedAt("2024-05-30T10:00"),
      },
      expects: {
        "BSP-WIN-01": { outcome: "not-applicable", reason: "no-policy-version" },
        "BSP-DL-01": "not-applicable",
      },
    },
    {
      says: "asked for between the month of revision and the approval",
      why: "In force from 2024-06-01 or from 2024-09-09.",
      given: {
        determination: decided("2024-06-13T10:00"),
        p2pRequests: refusedAt("2024-06-14T10:00"),
      },
      expects: { "BSP-WIN-01": "needs-review" },
    },
    {
      says: "asked for on the day of approval",
      why: "Both readings have begun.",
      given: {
        determination: decided("2024-09-06T10:00"),
        p2pRequests: refusedAt("2024-09-09T10:00"),
      },
      expects: { "BSP-WIN-01": "fail" },
    },
    {
      says: "another line of business of the payer",
      why: "The policy is for Medi-Cal.",
      given: { determination: { lineOfBusiness: "commercial" }, p2pRequests: [refused] },
      expects: { "BSP-WIN-01": "not-applicable", "BSP-DL-01": "not-applicable" },
    },
    {
      says: "a decision to delay can be discussed too",
      why: "C.II: denial, delay, or modification.",
      given: { determination: { decision: "delay" }, p2pRequests: [refused] },
      expects: { "BSP-WIN-01": "fail" },
    },
    {
      says: "an approval cannot",
      why: "Nothing was denied.",
      given: { determination: { decision: "approve" }, p2pRequests: [refused] },
      expects: { "BSP-WIN-01": "not-applicable" },
    },
    {
      says: "a retrospective denial can be discussed",
      why: "Nothing leaves it out; the exception of C.I is about how it is told.",
      given: { determination: { reviewType: "retrospective" }, p2pRequests: [refused] },
      expects: { "BSP-WIN-01": "fail" },
    },
    {
      says: "nobody wrote down how the request came",
      why: "By telephone it was owed, by fax not.",
      given: {
        p2pRequests: [
          {
            receivedAt: "2026-03-05T09:00",
            disposition: "refused",
            disposedAt: "2026-03-05T10:00",
          },
        ],
      },
      expects: { "BSP-WIN-01": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "two calls on one day, the first withdrawn and the second refused",
      why: "The second stands on its own.",
      given: {
        p2pRequests: [
          { ...asked, disposition: "withdrawn", disposedAt: "2026-03-05T10:00" },
          { ...refused, p2pId: "SECOND", receivedAt: "2026-03-05T14:00", disposedAt: "2026-03-05T14:05" },
        ],
      },
      of: "SECOND",
      expects: { "BSP-WIN-01": "fail" },
    },
    {
      says: "a second call while the first is open, the talk under the first",
      why: "Calls at 09:00 and 11:00, talk at 15:00: one discussion for both.",
      given: { p2pRequests: [held, { ...asked, ...second, disposition: "pending" }] },
      of: "SECOND",
      expects: { "BSP-DL-01": "not-applicable", "BSP-WIN-01": "not-applicable" },
    },
    {
      says: "the same, with the talk under the second",
      why: "The first is settled by that talk.",
      given: {
        p2pRequests: [
          { ...asked, disposition: "pending" },
          { ...held, ...second },
        ],
      },
      expects: { "BSP-DL-01": { outcome: "pass", due: "2026-03-06T23:59" } },
    },
    {
      says: "the same, with a talk after the time",
      why: "Thursday's call was due on Friday; the talk was on Monday.",
      given: {
        p2pRequests: [
          { ...asked, disposition: "pending" },
          { ...held, ...second, startedAt: "2026-03-09T09:00", endedAt: "2026-03-09T09:10" },
        ],
      },
      expects: { "BSP-DL-01": "fail" },
    },
    {
      says: "a second call refused while the first is open",
      why: "Refused at 11:05 as a duplicate; the talk took place at 15:00.",
      given: { p2pRequests: [held, { ...refused, ...second, disposedAt: "2026-03-05T11:05" }] },
      of: "SECOND",
      expects: { "BSP-WIN-01": "not-applicable" },
    },
    {
      says: "a second call refused after the talk",
      why: "C.II was given; no second discussion is promised.",
      given: {
        p2pRequests: [
          held,
          { ...refused, p2pId: "SECOND", receivedAt: "2026-03-06T09:00", disposedAt: "2026-03-06T09:05" },
        ],
      },
      of: "SECOND",
      expects: { "BSP-WIN-01": "not-applicable" },
    },
    {
      says: "the first call refused, the second held",
      why: "The physician spoke on the day of the call: within five days of the decision and one business day of the first call.",
      given: { p2pRequests: [refused, { ...held, ...second }] },
      expects: { "BSP-WIN-01": "not-applicable" },
    },
    {
      says: "the first call refused, the second held after the first one's business day",
      why: "Called on Thursday; its business day is Friday 6 March, held on Monday across the clock change.",
      given: { p2pRequests: [refused, { ...held, ...second, startedAt: "2026-03-09T10:00" }] },
      expects: { "BSP-WIN-01": "fail" },
    },
    {
      says: "called off after the plan approved the whole in time",
      why: "No denial is left to discuss.",
      given: {
        p2pRequests: [{ ...asked, disposition: "cancelled-by-plan", disposedAt: "2026-03-06T10:00" }],
        decisionChanges: [{ changedAt: "2026-03-06T09:50", basis: "reopening", result: "approve" }],
      },
      expects: { "BSP-DL-01": "pass" },
    },
    {
      says: "called off after the plan approved a part",
      why: "The rest is still denied.",
      given: {
        p2pRequests: [{ ...asked, disposition: "cancelled-by-plan", disposedAt: "2026-03-06T10:00" }],
        decisionChanges: [{ changedAt: "2026-03-06T09:50", basis: "reopening", result: "partly" }],
      },
      expects: { "BSP-DL-01": "fail" },
    },
    {
      says: "asked before the decision and refused after it",
      why: "Nothing had been denied when it came: judged by nothing, as the register says.",
      given: { p2pRequests: refusedAt("2026-03-03T09:00", "2026-03-04T09:00") },
      expects: { "BSP-WIN-01": "not-applicable", "BSP-DL-01": "not-applicable" },
    },
    {
      says: "withdrawn on the day of the call",
      why: "Nobody is left to talk to.",
      given: {
        p2pRequests: [{ ...asked, disposition: "withdrawn", disposedAt: "2026-03-05T10:00" }],
      },
      expects: { "BSP-DL-01": "pass" },
    },
    {
      says: "letter and fax in one minute",
      why: "A letter in the same minute is not ahead of the fax.",
      given: { notices: [told("fax", "2026-03-04T09:00"), told("mail", "2026-03-04T09:00")] },
      expects: { "BSP-SEQ-01": "pass" },
    },
    {
      says: "the letter a minute before the call",
      why: "Initially by telephone or facsimile.",
      given: { notices: [told("mail", "2026-03-04T08:59"), told("phone", "2026-03-04T09:00")] },
      expects: { "BSP-SEQ-01": "fail" },
    },
    {
      says: "letter and call on one day, without times",
      why: "Either may have been first.",
      given: { notices: [told("mail", "2026-03-04"), told("phone", "2026-03-04")] },
      expects: { "BSP-SEQ-01": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "a message on voicemail, then the letter",
      why: "Whether that is by telephone is open.",
      given: { notices: [told("voicemail", "2026-03-03T15:00"), told("mail", "2026-03-04")] },
      expects: { "BSP-SEQ-01": "needs-review", "BSP-CONT-02": "pass" },
    },
    {
      says: "told by telephone and never in writing",
      why: '"And then in writing": thirty days of the audit ended on 2 April.',
      given: { notices: [told("phone", "2026-03-03T15:00")] },
      expects: { "BSP-SEQ-01": "pass", "BSP-CONT-02": { outcome: "fail", restsOnAbsence: true } },
    },
    {
      says: "the name in capitals",
      why: "Names are compared after case and space.",
      given: { notices: letterFrom("ANA  RUIZ") },
      expects: { "BSP-CONT-04": "pass" },
    },
    {
      says: "a department instead of a name",
      why: "It identifies nobody.",
      given: { notices: letterFrom("UM Department") },
      expects: { "BSP-CONT-04": "fail" },
    },
    {
      says: "an initial instead of the first name, no identifiers",
      why: "The same person or another: open.",
      given: { notices: letterFrom("A. Ruiz") },
      expects: { "BSP-CONT-04": "needs-review" },
    },
    {
      says: "another spelling with the same identifier",
      why: "Identifiers decide.",
      given: { notices: letterFrom("A. Ruiz", "MD-1") },
      expects: { "BSP-CONT-04": "pass" },
    },
    {
      says: "another person, by identifier",
      why: "The letter names somebody who did not decide.",
      given: { notices: letterFrom("Ben Ode", "MD-9") },
      expects: { "BSP-CONT-04": "fail" },
    },
    {
      says: "a reversal by appeal",
      why: "D.IV speaks of the discussion.",
      given: {
        decisionChanges: [{ changedAt: "2026-04-10T10:00", basis: "appeal", result: "approve" }],
      },
      expects: { "BSP-SEQ-02": "not-applicable" },
    },
    {
      says: "new letters on the day of the reversal, by date only",
      why: "The day of the reversal is not before it.",
      given: {
        decisionChanges: [{ changedAt: "2026-03-05T15:30", basis: "p2p", result: "partly" }],
        notices: ["member", "treating-provider"].map((audience) => ({
          purpose: "revised",
          audience,
          channel: "mail",
          sentAt: "2026-03-05",
        })),
      },
      expects: { "BSP-SEQ-02": "pass" },
    },
    {
      says: "overturned by the outcome, no change on record, no letters",
      why: "The outcome shows the reversal; the audit's thirty days ended on 4 April.",
      given: { p2pRequests: [{ ...held, outcome: "overturned" }] },
      expects: { "BSP-SEQ-02": { outcome: "fail", restsOnAbsence: true } },
    },
    {
      says: "overturned by the outcome, letters on the next day",
      why: "Member and provider were told.",
      given: {
        p2pRequests: [{ ...held, outcome: "overturned" }],
        notices: ["member", "treating-provider"].map((audience) => ({
          purpose: "approval",
          audience,
          channel: "mail",
          sentAt: "2026-03-06",
        })),
      },
      expects: { "BSP-SEQ-02": "pass" },
    },
    {
      says: "upheld by the outcome",
      why: "Nothing was reversed.",
      given: { p2pRequests: [held] },
      expects: { "BSP-SEQ-02": "not-applicable" },
    },
    {
      says: "the same name with another identifier",
      why: "Identifiers are compared first where both are recorded.",
      given: { notices: letterFrom("Ana Ruiz", "MD-9") },
      expects: { "BSP-CONT-04": "fail" },
    },
    {
      says: "a review of records, recorded as conducted",
      why: "B.1 against C.II.",
      given: { p2pRequests: [{ ...held, medium: "records-only" }] },
      expects: { "BSP-ROLE-01": "needs-review" },
    },
  ],
};
