import type { VectorTable } from "./vector.js";

const notice = (audience: string, channel: string, sentAt: string) => ({
  purpose: "denial",
  audience,
  channel,
  sentAt,
});
const toProvider = (channel: string, sentAt: string) => [notice("requesting-provider", channel, sentAt)];
const toMember = (sentAt: string) => [notice("member", "mail", sentAt)];
const contact = (phoneKind: string) => [
  {
    ...notice("requesting-provider", "mail", "2026-03-04T09:00"),
    responsibleId: "MD-1",
    responsibleName: "Ana Ruiz",
    responsiblePhone: "555-0100",
    phoneKind,
  },
];

const asked = { requested: true, requestedAt: "2026-03-03T09:00", receivedAt: "2026-03-09T09:00" };
const late = { informationCompleteAt: "2026-03-09T09:00", decidedAt: "2026-03-13T10:00" };

export const california: VectorTable = {
  policy: "ca-hsc-1367-01",
  asOf: "2026-11-20T12:00",
  base: {
    determination: {
      state: "CA",
      lineOfBusiness: "commercial",
      reviewType: "preservice",
      urgency: "standard",
      decision: "deny",
      reasonCategory: "medical-necessity",
      requestReceivedAt: "2026-03-02T09:00",
      informationCompleteAt: "2026-03-02T09:00",
      decidedAt: "2026-03-03T10:00",
      decisionMakerId: "MD-1",
      decisionMakerName: "Ana Ruiz",
      decisionMakerRole: "medical-director",
      decisionMakerLicenseType: "MD",
    },
  },
  vectors: [
    {
      says: "information complete on a Saturday before Christmas",
      why: "Day zero Saturday 2025-12-20: 22, 23, 24, 26, 29. Day zero Monday: to Tuesday the 30th.",
      given: {
        determination: {
          requestReceivedAt: "2025-12-20T09:00",
          informationCompleteAt: "2025-12-20T09:00",
          decidedAt: "2025-12-30T10:00",
        },
      },
      expects: {
        "CA-H1": { outcome: "needs-review", dueEarliest: "2025-12-29T23:59", due: "2025-12-30T23:59" },
      },
    },
    {
      says: "the state's holiday of 31 March inside the five days",
      why: "From Friday 2026-03-27: 30, 31, 1, 2, 3 April; without the 31st to Monday the 6th.",
      given: {
        determination: {
          requestReceivedAt: "2026-03-27T09:00",
          informationCompleteAt: "2026-03-27T09:00",
          decidedAt: "2026-04-06T10:00",
        },
      },
      expects: { "CA-H1": { outcome: "needs-review", dueEarliest: "2026-04-03T23:59" } },
    },
    {
      says: "the clock runs from the information, not from the request",
      why: "Asked on 2 February, complete on 2 March (Monday): due on Monday the 9th.",
      given: {
        determination: {
          requestReceivedAt: "2026-02-02T09:00",
          informationCompleteAt: "2026-03-02T09:00",
          decidedAt: "2026-03-09T23:59",
        },
        information: [asked],
      },
      expects: { "CA-H1": { outcome: "pass", due: "2026-03-09T23:59" } },
    },
    {
      says: "complete a week later, though nothing was asked for",
      why: "From Monday the 2nd: due on the 9th. From the 9th: due on the 16th. Decided on the 13th.",
      given: { determination: late, information: [] },
      expects: {
        "CA-H1": { outcome: "needs-review", dueEarliest: "2026-03-09T23:59", due: "2026-03-16T23:59" },
      },
    },
    {
      says: "the same, once the plan says that such a date does not count",
      why: "Due on the 9th.",
      given: { determination: late, information: [] },
      answers: { "completion-without-a-request": "does-not-count" },
      expects: { "CA-H1": { outcome: "fail", due: "2026-03-09T23:59" } },
    },
    {
      says: "complete a week later, asked for in between",
      why: "Due on the 16th whatever the answer.",
      given: { determination: late, information: [asked] },
      expects: { "CA-H1": { outcome: "pass", due: "2026-03-16T23:59" } },
    },
    {
      says: "complete a week later, no information delivered",
      why: "Whether anything was asked for is unknown.",
      given: { determination: late },
      notDelivered: ["information"],
      expects: { "CA-H1": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "complete a day later, nothing asked for, urgent",
      why: "72 hours from the 2nd end on the 5th at 09:00, from the 3rd on the 6th.",
      given: {
        determination: {
          urgency: "urgent",
          informationCompleteAt: "2026-03-03T09:00",
          decidedAt: "2026-03-05T09:01",
        },
        information: [],
      },
      expects: { "CA-H2": "needs-review" },
    },
    {
      says: "complete a week later, nothing asked for, after the care",
      why: "Thirty days from the 2nd end on 1 April, from the 9th on the 8th.",
      given: {
        determination: { ...late, reviewType: "retrospective" },
        information: [],
        notices: toMember("2026-04-02T09:00"),
      },
      expects: { "CA-H1r": "needs-review" },
    },
    {
      says: "a Medicare Advantage member",
      why: "42 CFR 422.402 is believed to displace the section: outside.",
      given: { determination: { lineOfBusiness: "medicare-advantage", decidedAt: "2026-04-10T10:00" } },
      expects: { "CA-H1": "not-applicable" },
    },
    {
      says: "a decision before the last of the information",
      why: "Early harms nobody.",
      given: {
        determination: { informationCompleteAt: "2026-03-05T09:00", decidedAt: "2026-03-03T10:00" },
      },
      expects: { "CA-H1": "pass" },
    },
    {
      says: "twenty-four hours over the spring clock change",
      why: "Saturday 2026-03-07 10:00 PST + 24 h = Sunday 11:00 PDT.",
      given: {
        determination: { decidedAt: "2026-03-07T10:00" },
        notices: toProvider("phone", "2026-03-08T11:00"),
      },
      expects: { "CA-H3a": { outcome: "pass", due: "2026-03-08T11:00" } },
    },
    {
      says: "a minute later",
      why: "24 hours and a minute.",
      given: {
        determination: { decidedAt: "2026-03-07T10:00" },
        notices: toProvider("phone", "2026-03-08T11:01"),
      },
      expects: { "CA-H3a": "fail" },
    },
    {
      says: "the decision by date only, the call on the next day at noon",
      why: "24 hours after some hour of the 3rd.",
      given: {
        determination: { decidedAt: "2026-03-03" },
        notices: toProvider("phone", "2026-03-04T12:00"),
      },
      expects: { "CA-H3a": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "the decision by date only, the call two days later",
      why: "More than 24 hours after every hour of the 3rd.",
      given: {
        determination: { decidedAt: "2026-03-03" },
        notices: toProvider("phone", "2026-03-05T00:00"),
      },
      expects: { "CA-H3a": "fail" },
    },
    {
      says: "a local time that occurs twice",
      why: "Due 24 h after 01:30 PDT of 31 October: the first 01:30 of 1 November. The call is the first or the second.",
      given: {
        determination: { decidedAt: "2026-10-31T01:30" },
        notices: toProvider("phone", "2026-11-01T01:30"),
      },
      expects: { "CA-H3a": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "a local time that never was",
      why: "Due at 03:45 PDT; 02:30 is 01:30 PST or 03:30 PDT, both before it.",
      given: {
        determination: { decidedAt: "2026-03-07T02:45" },
        notices: toProvider("phone", "2026-03-08T02:30"),
      },
      expects: { "CA-H3a": { outcome: "pass", due: "2026-03-08T03:45" } },
    },
    {
      says: "only a voicemail within the time",
      why: "The statute is silent.",
      given: {
        notices: [...toProvider("voicemail", "2026-03-03T12:00"), ...toProvider("mail", "2026-03-06T09:00")],
      },
      expects: { "CA-H3a": "needs-review", "CA-H4b": "needs-review" },
    },
    {
      says: "two business days over a weekend",
      why: "Decided on Friday 2026-03-06: Tuesday the 10th.",
      given: {
        determination: { decidedAt: "2026-03-06T17:30" },
        notices: toMember("2026-03-10T23:59"),
      },
      expects: { "CA-H3b": { outcome: "pass", due: "2026-03-10T23:59" } },
    },
    {
      says: "concurrent review of care under way",
      why: "The exception of (h)(3): the treating provider within 24 hours, no two days for the member.",
      given: {
        determination: { reviewType: "concurrent", careUnderway: true },
        notices: [notice("treating-provider", "phone", "2026-03-04T10:01")],
      },
      expects: { "CA-H3b": "not-applicable", "CA-H3c": "fail" },
    },
    {
      says: "concurrent review, whether care was under way nobody recorded",
      why: "Both clocks stay open.",
      given: {
        determination: { reviewType: "concurrent" },
        notices: toMember("2026-03-20T09:00"),
      },
      expects: { "CA-H3b": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "a portal message before the call",
      why: "Neither telephone nor facsimile, and nobody opted in.",
      given: {
        notices: [...toProvider("portal", "2026-03-03T11:00"), ...toProvider("phone", "2026-03-03T11:01")],
      },
      expects: { "CA-H4b": "fail" },
    },
    {
      says: "a main line without an extension",
      why: "A direct number or an extension.",
      given: { notices: contact("main-line") },
      expects: { "CA-H4d": "fail" },
    },
    {
      says: "an extension",
      why: "The same.",
      given: { notices: contact("extension") },
      expects: { "CA-H4d": "pass" },
    },
    {
      says: "software denied on the last day of 2024",
      why: "Subdivision (k) is in force from 2025-01-01.",
      given: {
        determination: {
          decidedAt: "2024-12-31T23:59",
          aiToolUsed: true,
          decisionMakerRole: "software",
        },
      },
      expects: { "CA-K2": "not-applicable" },
    },
    {
      says: "software delayed on the first day of 2025",
      why: "Delay is in (k), and not in (e).",
      given: {
        determination: {
          decision: "delay",
          decidedAt: "2025-01-01T00:00",
          aiToolUsed: true,
          decisionMakerRole: "software",
        },
      },
      expects: { "CA-K2": "fail", "CA-E": "not-applicable" },
    },
    {
      says: "a nurse denied alone",
      why: "Competence is for the plan to show.",
      given: { determination: { decisionMakerRole: "nurse", decisionMakerLicenseType: "RN" } },
      expects: { "CA-E": "needs-review" },
    },
    {
      says: "a denial because the benefit is excluded",
      why: "The section is about medical necessity.",
      given: { determination: { reasonCategory: "benefit-exclusion" }, notices: [] },
      expects: { "CA-H3a": "not-applicable", "CA-H3b": "not-applicable", "CA-H1": "not-applicable" },
    },
    {
      says: "a member in another state",
      why: "California's section.",
      given: { determination: { state: "NV" }, notices: [] },
      expects: { "CA-H3a": "not-applicable" },
    },
    {
      says: "urgent, information complete on Christmas Eve by date only",
      why: "72 hours from some hour of the 24th end at some hour of the 27th.",
      given: {
        determination: {
          urgency: "urgent",
          requestReceivedAt: "2025-12-24",
          informationCompleteAt: "2025-12-24",
          decidedAt: "2025-12-27T12:00",
        },
      },
      expects: { "CA-H2": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "urgent, decided on the 28th",
      why: "After the latest end.",
      given: {
        determination: {
          urgency: "urgent",
          requestReceivedAt: "2025-12-24",
          informationCompleteAt: "2025-12-24",
          decidedAt: "2025-12-28T00:01",
        },
      },
      expects: { "CA-H2": "fail" },
    },
  ],
};
