import type { VectorTable } from "./vector.js";

// Denied on Monday 2026-05-04, letter dated the 5th: day ten is Friday the 15th.
const asked = { receivedAt: "2026-05-06T09:00", channel: "phone", requesterRole: "treating-physician" };
const talk = (startedAt: string, endedAt = startedAt) => ({
  disposition: "conducted",
  mode: "ad-hoc",
  participantRole: "treating-physician",
  reviewerRole: "medical-director",
  outcome: "upheld",
  appealReferralGiven: true,
  startedAt,
  endedAt,
  resultCommunicatedAt: endedAt,
});
const held = { ...asked, ...talk("2026-05-07T14:00", "2026-05-07T14:20") };
const refused = {
  ...asked,
  disposition: "refused",
  disposedAt: "2026-05-06T10:00",
  appealReferralGiven: false,
};
const refusedAt = (receivedAt: string, disposedAt: string) => [{ ...refused, receivedAt, disposedAt }];
const heldAt = (receivedAt: string, startedAt: string) => [{ ...asked, ...talk(startedAt), receivedAt }];
const reached = (attemptedAt: string) => [{ attemptedAt, byRole: "staff", result: "reached" }];
const called = (attemptedAt: string, byRole: string, result = "no-answer") => ({
  attemptedAt,
  byRole,
  result,
  kind: "appointment",
});
const awaited = { ...asked, mode: "scheduled", scheduledFor: "2026-05-07T14:00", disposition: "pending" };
const appointment = {
  ...awaited,
  disposition: "no-show-provider",
  disposedAt: "2026-05-08T17:00",
};
const agreed = (agreedAt: string, agreedDueAt: string, startedAt: string) => [
  { ...asked, ...talk(startedAt), agreedAt, agreedBy: "both", agreedDueAt },
];
const letter = {
  purpose: "denial",
  audience: "requesting-provider",
  channel: "mail",
  letterDate: "2026-05-05",
  generatedAt: "2026-05-05T08:00",
};
const shortFax = {
  purpose: "denial",
  audience: "requesting-provider",
  channel: "fax",
  generatedAt: "2026-05-04T11:00",
  completeLetter: false,
};
const cancelled = { ...asked, disposition: "cancelled-by-plan", disposedAt: "2026-05-07T11:30" };
const revised = (generatedAt: string) => ({
  ...letter,
  purpose: "revised",
  letterDate: "2026-05-22",
  generatedAt,
});
const facility = { requesterRole: "facility-physician", participantRole: "facility-physician" };

export const illinoisPlan: VectorTable = {
  policy: "illinois-plan",
  asOf: "2026-11-20T12:00",
  base: {
    determination: {
      payer: "illinois-plan",
      reviewType: "preservice",
      urgency: "standard",
      domain: "nonbehavioral",
      decision: "deny",
      reasonCategory: "medical-necessity",
      decidedAt: "2026-05-04T10:00",
    },
    notices: [letter],
    p2pRequests: [held],
    contactAttempts: reached("2026-05-06T15:00"),
  },
  vectors: [
    {
      says: "Good Friday is on the state's list only",
      why: "Asked on Thursday 2026-04-02: Friday the 3rd (federal) or Monday the 6th (state). Talk: Tuesday 7 or Wednesday 8 April.",
      given: {
        determination: { decidedAt: "2026-03-30T10:00" },
        notices: [{ ...letter, letterDate: "2026-03-31" }],
        p2pRequests: heldAt("2026-04-02T09:00", "2026-04-08T10:00"),
        contactAttempts: reached("2026-04-06T09:00"),
      },
      expects: {
        "ILP-DL-01": { outcome: "needs-review", dueEarliest: "2026-04-03T23:59", due: "2026-04-06T23:59" },
        "ILP-DL-02": { outcome: "needs-review", dueEarliest: "2026-04-07T23:59", due: "2026-04-08T23:59" },
      },
    },
    {
      says: "Pulaski Day, with the question answered",
      why: "Asked on Friday 2026-02-27; Monday 2 March is closed in Illinois: Tuesday the 3rd.",
      given: {
        determination: { decidedAt: "2026-02-25T10:00" },
        notices: [{ ...letter, letterDate: "2026-02-25" }],
        p2pRequests: heldAt("2026-02-27T09:00", "2026-03-04T10:00"),
        contactAttempts: reached("2026-03-03T23:59"),
      },
      answers: { "business-day-list": "state" },
      expects: { "ILP-DL-01": { outcome: "pass", due: "2026-03-03T23:59" } },
    },
    {
      says: "general election day",
      why: "Asked on Monday 2026-11-02; three business days: Thursday the 5th (federal) or Friday the 6th (state).",
      given: {
        determination: { decidedAt: "2026-10-30T10:00" },
        notices: [{ ...letter, letterDate: "2026-10-30" }],
        p2pRequests: heldAt("2026-11-02T09:00", "2026-11-06T10:00"),
        contactAttempts: reached("2026-11-02T15:00"),
      },
      expects: { "ILP-DL-02": "needs-review" },
    },
    {
      says: "asked on Saturday",
      why: "Saturday 9 May. Contact: Monday or Tuesday. Talk: Wednesday the 13th or Thursday the 14th.",
      given: {
        p2pRequests: heldAt("2026-05-09T10:00", "2026-05-14T23:59"),
        contactAttempts: reached("2026-05-11T23:59"),
      },
      expects: { "ILP-DL-01": "pass", "ILP-DL-02": { outcome: "needs-review", due: "2026-05-14T23:59" } },
    },
    {
      says: "an agreement in the last minute of the three days",
      why: "Three business days from Wednesday the 6th end with Monday the 11th. Held on the agreed day.",
      given: { p2pRequests: agreed("2026-05-11T23:59", "2026-05-14", "2026-05-14T18:00") },
      expects: { "ILP-DL-02": "pass", "ILP-WIN-01": "pass" },
    },
    {
      says: "an agreement in the first minute after",
      why: "Agreement after expiry does not cure.",
      given: { p2pRequests: agreed("2026-05-12T00:00", "2026-05-14", "2026-05-14T18:00") },
      expects: { "ILP-DL-02": { outcome: "fail", due: "2026-05-11T23:59" } },
    },
    {
      says: "an agreed time that was missed",
      why: "Agreed for the 13th, held on the 14th: the agreed time is the deadline.",
      given: { p2pRequests: agreed("2026-05-08T10:00", "2026-05-13T10:00", "2026-05-14T10:00") },
      expects: { "ILP-DL-02": "fail" },
    },
    {
      says: "an agreed time inside the three days shortens nothing",
      why: "Agreed for Friday the 8th, held on Monday the 11th.",
      given: { p2pRequests: agreed("2026-05-06T16:00", "2026-05-08T10:00", "2026-05-11T10:00") },
      expects: { "ILP-DL-02": "pass" },
    },
    {
      says: "agreed, and by whom is blank",
      why: "One side or both: unknown.",
      given: {
        p2pRequests: [
          {
            ...asked,
            ...talk("2026-05-13T10:00"),
            agreedAt: "2026-05-08T10:00",
            agreedDueAt: "2026-05-13T10:00",
          },
        ],
      },
      expects: { "ILP-DL-02": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "an agreement beyond day ten",
      why: "In time by the agreement; past the fifteenth by the window: the policy conflicts with itself.",
      given: { p2pRequests: agreed("2026-05-08T10:00", "2026-05-20", "2026-05-20T10:00") },
      expects: {
        "ILP-DL-02": "pass",
        "ILP-WIN-01": "pass",
        "ILP-CONF-01": { outcome: "fail", class: "policy-conflict", direction: null },
      },
    },
    {
      says: "asked on day ten, held three business days later",
      why: "Friday the 15th: Monday 18, Tuesday 19, Wednesday 20.",
      given: {
        p2pRequests: heldAt("2026-05-15T23:59", "2026-05-20T23:59"),
        contactAttempts: reached("2026-05-18T10:00"),
      },
      expects: {
        "ILP-DL-02": "pass",
        "ILP-WIN-01": "pass",
        "ILP-CONF-01": "fail",
        "ILP-ROUT-02": "not-applicable",
      },
    },
    {
      says: "asked on day ten, held a day too late",
      why: "Neither in three business days nor in ten days.",
      given: {
        p2pRequests: heldAt("2026-05-15T23:59", "2026-05-21T00:00"),
        contactAttempts: reached("2026-05-18T10:00"),
      },
      expects: { "ILP-DL-02": "fail", "ILP-WIN-01": { outcome: "fail", direction: "over-service" } },
    },
    {
      says: "asked and refused on day ten",
      why: "Every condition said yes.",
      given: { p2pRequests: refusedAt("2026-05-15T09:00", "2026-05-15T23:59") },
      expects: {
        "ILP-WIN-01": { outcome: "fail", class: "breach", direction: "under-service" },
        "ILP-DL-01": "not-applicable",
        "ILP-DL-02": "not-applicable",
      },
    },
    {
      says: "asked on day ten, refused on day thirteen",
      why: "Ten days against three business days.",
      given: { p2pRequests: refusedAt("2026-05-15T09:00", "2026-05-18T10:00") },
      expects: { "ILP-WIN-01": "needs-review" },
    },
    {
      says: "day eleven begins at midnight in Chicago",
      why: "2026-05-16T04:59Z is 23:59 CDT on the 15th.",
      given: { p2pRequests: refusedAt("2026-05-16T04:59Z", "2026-05-16T04:59Z") },
      expects: { "ILP-ROUT-02": "not-applicable", "ILP-WIN-01": "fail" },
    },
    {
      says: "a minute later, refused without a word on the appeal",
      why: "Pre-service, more than ten days after the letter: to be referred.",
      given: { p2pRequests: refusedAt("2026-05-16T05:00Z", "2026-05-16T05:00Z") },
      expects: { "ILP-ROUT-02": "fail", "ILP-WIN-01": "pass" },
    },
    {
      says: "the same in a concurrent review",
      why: "The sentence speaks of pre-service requests.",
      given: {
        determination: { reviewType: "concurrent" },
        p2pRequests: refusedAt("2026-05-16T05:00Z", "2026-05-16T05:00Z"),
      },
      expects: { "ILP-ROUT-02": "needs-review" },
    },
    {
      says: "no letter on record, held forty days after the decision",
      why: "The ten days run from the letter: they have not begun.",
      given: {
        notices: [],
        p2pRequests: heldAt("2026-06-12T09:00", "2026-06-15T10:00"),
        contactAttempts: [],
      },
      expects: { "ILP-WIN-01": "pass" },
    },
    {
      says: "a date printed on the letter that is not that of its mailing",
      why: "Mailed on the 9th, dated the 5th: day ten is the 15th, and the talk on the 18th is late.",
      given: {
        notices: [{ ...letter, sentAt: "2026-05-09T10:00" }],
        p2pRequests: heldAt("2026-05-16T09:00", "2026-05-18T10:00"),
      },
      expects: { "ILP-WIN-01": { outcome: "fail", class: "breach", direction: "over-service" } },
    },
    {
      says: "a talk before the denial and one after",
      why: "Whether the first uses up the one is open.",
      given: {
        p2pRequests: [
          { ...asked, ...talk("2026-05-01T10:00"), receivedAt: "2026-04-30T10:00" },
          { ...held, p2pId: "AFTER" },
        ],
      },
      of: "AFTER",
      expects: { "ILP-LIM-01": "needs-review", "ILP-WIN-01": "pass" },
    },
    {
      says: "a talk before the denial alone",
      why: "Before the denial the window is open; nothing to refer to an appeal.",
      given: {
        p2pRequests: [
          {
            ...asked,
            ...talk("2026-05-01T10:00"),
            receivedAt: "2026-04-30T10:00",
            appealReferralGiven: false,
          },
        ],
      },
      expects: { "ILP-WIN-01": "pass", "ILP-ROUT-03": "not-applicable", "ILP-DL-05": "not-applicable" },
    },
    {
      says: "two talks on one day without times",
      why: "One of them is the second; nobody knows which.",
      given: {
        p2pRequests: [
          { ...asked, ...talk("2026-05-07") },
          { ...asked, ...talk("2026-05-07") },
        ],
      },
      expects: {
        "ILP-LIM-01": { outcome: "indeterminate", couldFail: true },
        "ILP-LIM-01b": { outcome: "fail", direction: "over-service" },
      },
    },
    {
      says: "the treating practitioner asks first time, after the facility's physician had the talk",
      why: '"This includes treating practitioners": referred.',
      given: {
        p2pRequests: [
          { ...held, ...facility, onBehalfConfirmedAt: "2026-05-07T13:00", onBehalfConfirmedBy: "reviewer" },
          { ...refused, p2pId: "TREATING", receivedAt: "2026-05-08T09:00", disposedAt: "2026-05-08T10:00" },
        ],
      },
      of: "TREATING",
      expects: { "ILP-ROUT-01": "fail", "ILP-WIN-01": "pass" },
    },
    {
      says: "a second request while the first is open is part of it",
      why: "A duplicate is merged, not refused.",
      given: {
        p2pRequests: [
          held,
          { ...refused, p2pId: "AGAIN", receivedAt: "2026-05-06T11:00", disposedAt: "2026-05-06T12:00" },
        ],
      },
      of: "AGAIN",
      expects: {
        "ILP-WIN-01": "pass",
        "ILP-ROUT-01": "not-applicable",
        "ILP-DL-01": "not-applicable",
        "ILP-DL-02": "not-applicable",
      },
    },
    {
      says: "one missed appointment and one talk",
      why: "A no-show is no talk.",
      given: {
        p2pRequests: [
          { ...appointment, disposedAt: "2026-05-07T15:30" },
          { ...asked, ...talk("2026-05-08T11:00"), p2pId: "TALK", receivedAt: "2026-05-08T09:00" },
        ],
        contactAttempts: [
          called("2026-05-07T14:05", "medical-director"),
          called("2026-05-07T15:00", "medical-director"),
        ],
      },
      of: "TALK",
      expects: { "ILP-LIM-01": "pass" },
    },
    {
      says: "two calls at the appointment, the second an hour later",
      why: "One attempt and one more: the provider missed a timely appointment.",
      given: {
        p2pRequests: [appointment],
        contactAttempts: [
          called("2026-05-07T14:05", "medical-director"),
          called("2026-05-07T15:00", "medical-director"),
        ],
      },
      expects: { "ILP-DL-03": "pass", "ILP-LIM-02": "pass", "ILP-DL-02": "pass" },
    },
    {
      says: "one call at the appointment and none after",
      why: "One more is owed.",
      given: {
        p2pRequests: [appointment],
        contactAttempts: [called("2026-05-07T14:05", "medical-director")],
      },
      expects: { "ILP-DL-03": "pass", "ILP-LIM-02": "fail", "ILP-DL-02": "fail" },
    },
    {
      says: "the second call on Monday: reasonable?",
      why: "The next business day after Thursday was Friday.",
      given: {
        p2pRequests: [appointment],
        contactAttempts: [
          called("2026-05-07T14:05", "medical-director"),
          called("2026-05-11T10:00", "medical-director"),
        ],
      },
      expects: { "ILP-LIM-02": "needs-review" },
    },
    {
      says: "only staff called at the appointment",
      why: "The medical director attempts.",
      given: { p2pRequests: [appointment], contactAttempts: [called("2026-05-07T14:05", "staff")] },
      expects: { "ILP-DL-03": { outcome: "fail", direction: "under-service" } },
    },
    {
      says: "another reviewer called",
      why: "The titles vary.",
      given: {
        p2pRequests: [appointment],
        contactAttempts: [called("2026-05-07T14:05", "designated-peer-reviewer")],
      },
      expects: { "ILP-DL-03": "needs-review" },
    },
    {
      says: "the medical director called on the next day",
      why: "Not at the appointment.",
      given: {
        p2pRequests: [appointment],
        contactAttempts: [called("2026-05-08T09:00", "medical-director", "reached")],
      },
      expects: { "ILP-DL-03": "fail" },
    },
    {
      says: "an appeal by date only on the day of the talk",
      why: "Before or after: unknown.",
      given: { appeals: [{ receivedAt: "2026-05-07", filedBy: "provider", status: "open" }] },
      expects: { "ILP-SEQ-02": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "an appeal between request and talk ends the matter",
      why: "Nothing may be held any more, so no clock is missed.",
      given: {
        p2pRequests: [{ ...asked, disposition: "referred-to-appeal", disposedAt: "2026-05-12T10:00" }],
        appeals: [{ receivedAt: "2026-05-07T08:00", filedBy: "member", status: "open" }],
      },
      expects: { "ILP-SEQ-02": "not-applicable", "ILP-DL-02": "pass", "ILP-WIN-01": "pass" },
    },
    {
      says: "refused because the request itself had been logged as an appeal",
      why: "A peer-to-peer is not an appeal.",
      given: {
        p2pRequests: [refused],
        appeals: [{ receivedAt: "2026-05-06T09:00", source: "p2p-logged", status: "open" }],
      },
      expects: { "ILP-WIN-01": "fail", "ILP-INFO-00": "fail" },
    },
    {
      says: "a facility's physician, confirmed in the minute the talk began",
      why: "Not after the start.",
      given: {
        p2pRequests: [
          {
            ...held,
            ...facility,
            onBehalfConfirmedAt: "2026-05-07T14:00",
            onBehalfConfirmedBy: "reviewer",
          },
        ],
      },
      expects: { "ILP-SEQ-01": "pass" },
    },
    {
      says: "confirmed a minute into the talk",
      why: "Prior to conducting it.",
      given: {
        p2pRequests: [
          {
            ...held,
            ...facility,
            onBehalfConfirmedAt: "2026-05-07T14:01",
            onBehalfConfirmedBy: "reviewer",
          },
        ],
      },
      expects: { "ILP-SEQ-01": { outcome: "fail", direction: "over-service" } },
    },
    {
      says: "confirmed in time by staff",
      why: "The peer reviewer confirms.",
      given: {
        p2pRequests: [
          { ...held, ...facility, onBehalfConfirmedAt: "2026-05-07T10:00", onBehalfConfirmedBy: "staff" },
        ],
      },
      expects: { "ILP-SEQ-01": "needs-review" },
    },
    {
      says: "contacted by voicemail only",
      why: "Whether an attempt is contact is open.",
      given: { contactAttempts: [{ attemptedAt: "2026-05-07T09:00", byRole: "staff", result: "voicemail" }] },
      expects: { "ILP-DL-01": "pass" },
    },
    {
      says: "contacted by voicemail only, and the talk on Monday",
      why: "Within one business day there was nothing but the message.",
      given: {
        p2pRequests: heldAt("2026-05-06T09:00", "2026-05-11T10:00"),
        contactAttempts: [{ attemptedAt: "2026-05-07T09:00", byRole: "staff", result: "voicemail" }],
      },
      expects: { "ILP-DL-01": "needs-review" },
    },
    {
      says: "the result in the talk that ran past midnight",
      why: "From 23:50 to 00:10, told at 00:15: a few minutes after the end.",
      given: {
        p2pRequests: [
          {
            ...held,
            startedAt: "2026-05-07T23:50",
            endedAt: "2026-05-08T00:10",
            resultCommunicatedAt: "2026-05-08T00:15",
          },
        ],
      },
      expects: { "ILP-DL-04": "pass" },
    },
    {
      says: "the result in the evening",
      why: "At the time of the discussion, or on its day?",
      given: { p2pRequests: [{ ...held, resultCommunicatedAt: "2026-05-07T18:00" }] },
      expects: { "ILP-DL-04": "needs-review" },
    },
    {
      says: "the result on the next day",
      why: "Not at the time.",
      given: { p2pRequests: [{ ...held, resultCommunicatedAt: "2026-05-08T08:00" }] },
      expects: { "ILP-DL-04": "fail" },
    },
    {
      says: "a new letter over Memorial Day",
      why: "Talk on Friday 2026-05-22: Tuesday the 26th.",
      given: {
        notices: [{ ...letter, letterDate: "2026-05-18" }, revised("2026-05-26T23:59")],
        p2pRequests: [{ ...asked, ...talk("2026-05-22T14:00"), outcome: "partly-overturned" }],
      },
      expects: { "ILP-DL-05": { outcome: "pass", due: "2026-05-26T23:59" } },
    },
    {
      says: "a minute later",
      why: "Wednesday the 27th.",
      given: {
        notices: [{ ...letter, letterDate: "2026-05-18" }, revised("2026-05-27T00:00")],
        p2pRequests: [{ ...asked, ...talk("2026-05-22T14:00"), outcome: "overturned" }],
      },
      expects: { "ILP-DL-05": "fail" },
    },
    {
      says: "a BCBA-D on applied behaviour analysis and on anything else",
      why: "The list names the BCBA-D without a limit; ABA is her field.",
      given: {
        determination: { domain: "behavioral", serviceType: "inpatient-psychiatric" },
        p2pRequests: [{ ...held, reviewerRole: "bcba-d" }],
      },
      expects: { "ILP-ROLE-03": "needs-review" },
    },
    {
      says: "expedited appeal information in an urgent case, nobody asked",
      why: '"As appropriate".',
      given: { determination: { urgency: "urgent" } },
      expects: { "ILP-ROUT-03b": "needs-review" },
    },
    {
      says: "asked for and not given",
      why: "Upon request.",
      given: { p2pRequests: [{ ...held, expeditedInfoRequested: true, expeditedInfoGiven: false }] },
      expects: { "ILP-ROUT-03b": "fail" },
    },
    {
      says: "day ten on 29 February",
      why: "Letter of 2024-02-19.",
      given: {
        determination: { decidedAt: "2024-02-16T10:00" },
        notices: [{ ...letter, letterDate: "2024-02-19" }],
        p2pRequests: refusedAt("2024-02-29T10:00", "2024-02-29T11:00"),
      },
      expects: { "ILP-WIN-01": "fail", "ILP-ROUT-02": "not-applicable" },
    },
    {
      says: "1 March of that year",
      why: "Day eleven.",
      given: {
        determination: { decidedAt: "2024-02-16T10:00" },
        notices: [{ ...letter, letterDate: "2024-02-19" }],
        p2pRequests: refusedAt("2024-03-01T10:00", "2024-03-01T11:00"),
      },
      expects: { "ILP-WIN-01": "pass", "ILP-ROUT-02": "fail" },
    },
    {
      says: "referred to the appeal although every condition said yes",
      why: "A referral in place of a talk that was open is a refusal.",
      given: { p2pRequests: [{ ...refused, disposition: "referred-to-appeal" }] },
      expects: { "ILP-WIN-01": { outcome: "fail", class: "breach", direction: "under-service" } },
    },
    {
      says: "the plan did not come to its own appointment",
      why: "No call at the appointment, no talk in three business days.",
      given: {
        p2pRequests: [{ ...appointment, disposition: "no-show-plan", disposedAt: "2026-05-07T15:00" }],
      },
      expects: {
        "ILP-DL-02": { outcome: "fail", restsOnAbsence: true },
        "ILP-DL-03": { outcome: "fail", restsOnAbsence: true },
      },
    },
    {
      says: "a second request in the minute of the first, never answered by itself",
      why: "One talk answered both.",
      given: { p2pRequests: [held, { ...asked, p2pId: "TWIN", disposition: "pending" }] },
      of: "TWIN",
      expects: { "ILP-DL-01": "pass", "ILP-DL-02": "pass" },
    },
    {
      says: "the medical director called to arrange, and once at the appointment",
      why: "One attempt at the appointment is not two.",
      given: {
        p2pRequests: [appointment],
        contactAttempts: [
          {
            attemptedAt: "2026-05-06T16:00",
            byRole: "medical-director",
            result: "reached",
            kind: "contact",
          },
          called("2026-05-07T14:05", "medical-director"),
        ],
      },
      expects: { "ILP-DL-02": "fail", "ILP-LIM-02": "fail" },
    },
    {
      says: "one call at the appointment, as of the third business day",
      why: "A reasonable time has no figure: by one business day it is over, by the audit's thirty days it is not.",
      asOf: "2026-05-11T12:00",
      given: {
        p2pRequests: [awaited],
        contactAttempts: [called("2026-05-07T14:05", "medical-director")],
      },
      expects: { "ILP-LIM-02": "needs-review", "ILP-DL-02": "pending", "ILP-DL-03": "pass" },
    },
    {
      says: "the same, where the plan says that a late second call is reasonable",
      why: "Still to come.",
      asOf: "2026-05-11T12:00",
      answers: { "late-second-attempt-is-reasonable": "yes" },
      given: {
        p2pRequests: [awaited],
        contactAttempts: [called("2026-05-07T14:05", "medical-director")],
      },
      expects: { "ILP-LIM-02": "pending" },
    },
    {
      says: "two calls before the appointment and none after",
      why: "The one more comes after the provider was not available at 14:00.",
      given: {
        p2pRequests: [appointment],
        contactAttempts: [
          called("2026-05-07T13:05", "medical-director"),
          called("2026-05-07T13:06", "medical-director"),
        ],
      },
      expects: { "ILP-DL-03": "pass", "ILP-LIM-02": "fail", "ILP-DL-02": "fail" },
    },
    {
      says: "one call early, one in the minute of the appointment",
      why: "Two, and one not before it.",
      given: {
        p2pRequests: [appointment],
        contactAttempts: [
          called("2026-05-07T13:05", "medical-director"),
          called("2026-05-07T14:00", "medical-director"),
        ],
      },
      expects: { "ILP-DL-03": "pass", "ILP-LIM-02": "pass", "ILP-DL-02": "pass" },
    },
    {
      says: "an initial short fax beside the letter, refused in time",
      why: "The fax is no letter and bears no date; day ten of the letter is the 15th.",
      given: { notices: [shortFax, letter], p2pRequests: refusedAt("2026-05-06T09:00", "2026-05-07T10:00") },
      expects: { "ILP-WIN-01": "fail", "ILP-ROUT-02": "not-applicable" },
    },
    {
      says: "an initial fax that was the letter, without a date",
      why: "The ten days may have begun with it.",
      given: {
        notices: [{ ...shortFax, completeLetter: true }, letter],
        p2pRequests: refusedAt("2026-05-06T09:00", "2026-05-07T10:00"),
      },
      expects: { "ILP-WIN-01": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "the plan reversed itself and cancelled the request",
      why: "Approved on the 7th at 11:00: nothing is left to discuss.",
      given: {
        p2pRequests: [cancelled],
        contactAttempts: [],
        decisionChanges: [{ changedAt: "2026-05-07T11:00", basis: "reopening", result: "approve" }],
      },
      expects: { "ILP-DL-01": "pass", "ILP-DL-02": "pass" },
    },
    {
      says: "the plan cancelled the request and upheld the denial again",
      why: "The denial stands and was not discussed.",
      given: {
        p2pRequests: [cancelled],
        contactAttempts: [],
        decisionChanges: [{ changedAt: "2026-05-07T11:00", basis: "reopening", result: "upheld" }],
      },
      expects: { "ILP-DL-01": "fail", "ILP-DL-02": "fail" },
    },
    {
      says: "a wrong number, where an attempt is contact",
      why: "No attempt to reach the practitioner.",
      answers: { "attempt-is-contact": "yes" },
      given: {
        p2pRequests: heldAt("2026-05-06T09:00", "2026-05-11T10:00"),
        contactAttempts: [{ attemptedAt: "2026-05-07T09:00", byRole: "staff", result: "wrong-number" }],
      },
      expects: { "ILP-DL-01": "fail" },
    },
    {
      says: "a message the practitioner left, and one the plan left, where an attempt is contact",
      why: "Only the plan's own attempt is one; it came on the 8th.",
      answers: { "attempt-is-contact": "yes" },
      given: {
        p2pRequests: heldAt("2026-05-06T09:00", "2026-05-11T10:00"),
        contactAttempts: [
          { attemptedAt: "2026-05-07T09:00", byRole: "staff", direction: "inbound", result: "voicemail" },
          { attemptedAt: "2026-05-08T09:00", byRole: "staff", direction: "outbound", result: "voicemail" },
        ],
      },
      expects: { "ILP-DL-01": "fail" },
    },
    {
      says: "refused before the denial",
      why: "The plan may hold a talk then; nothing says that it is to.",
      given: { p2pRequests: refusedAt("2026-05-01T09:00", "2026-05-01T10:00") },
      expects: { "ILP-WIN-01": "not-applicable" },
    },
    {
      says: "asked before the denial, refused after it",
      why: "One talk was available.",
      given: { p2pRequests: refusedAt("2026-05-01T09:00", "2026-05-04T10:01") },
      expects: { "ILP-WIN-01": { outcome: "fail", class: "breach", direction: "under-service" } },
    },
    {
      says: "refused after the plan had reversed itself",
      why: "No denial was left to discuss.",
      given: {
        p2pRequests: refusedAt("2026-05-06T09:00", "2026-05-07T12:00"),
        decisionChanges: [{ changedAt: "2026-05-07T11:00", basis: "reopening", result: "approve" }],
      },
      expects: { "ILP-WIN-01": "not-applicable" },
    },
    {
      says: "an appeal whose source is blank",
      why: "Somebody filed it, unless the record says otherwise.",
      given: { appeals: [{ receivedAt: "2026-05-12T09:00", filedBy: "member", status: "open" }] },
      expects: { "ILP-INFO-00": "pass" },
    },
    {
      says: "upheld in the talk, changed by a peer-to-peer the same day, no new letter",
      why: "One of the two records is wrong.",
      given: { decisionChanges: [{ changedAt: "2026-05-07T16:00", basis: "p2p", result: "approve" }] },
      expects: {
        "ILP-DL-05": "not-applicable",
        "ILP-DL-05b": { outcome: "needs-review", couldFail: true },
        "ILP-ROUT-03": "pass",
      },
    },
    {
      says: "upheld in the talk, changed on appeal",
      why: "No contradiction.",
      given: { decisionChanges: [{ changedAt: "2026-05-27T16:00", basis: "appeal", result: "approve" }] },
      expects: { "ILP-DL-05": "not-applicable", "ILP-DL-05b": "not-applicable", "ILP-ROUT-03": "pass" },
    },
    {
      says: "the day before the policy took effect",
      why: "Effective 12/01/2020.",
      given: {
        determination: { decidedAt: "2020-11-24T10:00" },
        notices: [{ ...letter, letterDate: "2020-11-25" }],
        p2pRequests: refusedAt("2020-11-30T23:59", "2020-12-01T10:00"),
      },
      expects: { "ILP-WIN-01": { outcome: "not-applicable", reason: "no-policy-version" } },
    },
    {
      says: "the day it took effect",
      why: "Letter of 25 November: day ten is 5 December.",
      given: {
        determination: { decidedAt: "2020-11-24T10:00" },
        notices: [{ ...letter, letterDate: "2020-11-25" }],
        p2pRequests: refusedAt("2020-12-01T00:00", "2020-12-01T10:00"),
      },
      expects: { "ILP-WIN-01": "fail" },
    },
  ],
};
