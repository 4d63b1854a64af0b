import type { VectorTable } from "./vector.js";

const told = (sentAt: string) => [
  { purpose: "denial", audience: "requesting-provider", channel: "fax", sentAt },
];

export const medicaid: VectorTable = {
  policy: "us-42cfr-438-210",
  asOf: "2026-11-20T12:00",
  base: {
    determination: {
      lineOfBusiness: "medi-cal",
      reviewType: "preservice",
      urgency: "standard",
      domain: "nonbehavioral",
      decision: "deny",
      reasonCategory: "medical-necessity",
      requestReceivedAt: "2026-03-02T09:00",
      decidedAt: "2026-03-05T10:00",
    },
  },
  vectors: [
    {
      says: "asked for in the last minute of 2025, by a UTC stamp",
      why: "2026-01-01T07:59Z is 23:59 PST on 31 December: fourteen days, to 14 January.",
      given: {
        determination: { requestReceivedAt: "2026-01-01T07:59Z", decidedAt: "2026-01-10T10:00" },
        notices: told("2026-01-14T23:59"),
      },
      expects: { "FED-438.210d1": { outcome: "pass", due: "2026-01-14T23:59" } },
    },
    {
      says: "asked for a minute later",
      why: "Seven days, to 8 January.",
      given: {
        determination: { requestReceivedAt: "2026-01-01T08:00Z", decidedAt: "2026-01-08T10:00" },
        notices: told("2026-01-09T00:00"),
      },
      expects: { "FED-438.210d1": { outcome: "fail", due: "2026-01-08T23:59" } },
    },
    {
      says: "the day of the decision does not choose the limit",
      why: "Asked on 2025-12-30, decided in January: fourteen days, to 13 January.",
      given: {
        determination: { requestReceivedAt: "2025-12-30T09:00", decidedAt: "2026-01-12T10:00" },
        notices: told("2026-01-13T12:00"),
      },
      expects: { "FED-438.210d1": "pass" },
    },
    {
      says: "no day is moved off a holiday",
      why: "Asked on Monday 2026-01-12: seven days end on Martin Luther King Day, the 19th.",
      given: {
        determination: { requestReceivedAt: "2026-01-12T09:00" },
        notices: told("2026-01-20T00:00"),
      },
      expects: { "FED-438.210d1": { outcome: "fail", due: "2026-01-19T23:59" } },
    },
    {
      says: "an extension told in the last minute of the seven days",
      why: "9 March + 14 = 23 March, although the plan wrote the 30th.",
      given: {
        determination: {
          extensionNoticedAt: "2026-03-09T23:59",
          extensionUntil: "2026-03-30",
          decidedAt: "2026-03-23T10:00",
        },
        notices: told("2026-03-23T23:59"),
      },
      expects: { "FED-438.210d1": { outcome: "pass" } },
    },
    {
      says: "past the fourteen days of the extension",
      why: "24 March.",
      given: {
        determination: {
          extensionNoticedAt: "2026-03-09T23:59",
          extensionUntil: "2026-03-30",
          decidedAt: "2026-03-23T10:00",
        },
        notices: told("2026-03-24T00:00"),
      },
      expects: { "FED-438.210d1": "fail" },
    },
    {
      says: "an extension told after the seven days",
      why: "Nothing was left to extend.",
      given: {
        determination: {
          extensionNoticedAt: "2026-03-10T00:00",
          extensionUntil: "2026-03-20",
          decidedAt: "2026-03-12T10:00",
        },
        notices: told("2026-03-12T12:00"),
      },
      expects: { "FED-438.210d1": "fail" },
    },
    {
      says: "an end of extension without word of it",
      why: "Silence is no extension.",
      given: {
        determination: { extensionUntil: "2026-03-20", decidedAt: "2026-03-12T10:00" },
        notices: told("2026-03-12T12:00"),
      },
      expects: { "FED-438.210d1": "fail" },
    },
    {
      says: "decided in time, told late",
      why: "The notice is what is timed: 2 March + 7 = 9 March.",
      given: {
        determination: { decidedAt: "2026-03-09T10:00" },
        notices: told("2026-03-10T08:00"),
      },
      expects: { "FED-438.210d1": "fail" },
    },
    {
      says: "another line of business",
      why: "Part 438 is Medicaid's.",
      given: { determination: { lineOfBusiness: "commercial" }, notices: [] },
      expects: { "FED-438.210d1": "not-applicable" },
    },
  ],
};

export const medicaidNotices: VectorTable = {
  policy: "us-42cfr-438-404",
  asOf: "2026-11-20T12:00",
  base: {
    determination: {
      lineOfBusiness: "medi-cal",
      reviewType: "concurrent",
      urgency: "standard",
      decision: "terminate",
      reasonCategory: "medical-necessity",
      requestReceivedAt: "2026-03-02T09:00",
      decidedAt: "2026-03-05T10:00",
      effectiveAt: "2026-03-20",
    },
  },
  vectors: [
    {
      says: "ten days before the service ends",
      why: "10 March + 10 = 20 March.",
      given: {
        notices: [{ purpose: "denial", audience: "member", channel: "mail", sentAt: "2026-03-10T16:00" }],
      },
      expects: { "FED-438.404c1": "pass" },
    },
    {
      says: "nine days before",
      why: "11 March + 10 = 21 March.",
      given: {
        notices: [{ purpose: "denial", audience: "member", channel: "mail", sentAt: "2026-03-11T00:00" }],
      },
      expects: { "FED-438.404c1": { outcome: "fail", direction: "under-service" } },
    },
    {
      says: "a call ten days before, the letter on the day",
      why: "In writing.",
      given: {
        notices: [
          { purpose: "denial", audience: "member", channel: "phone", sentAt: "2026-03-10T16:00" },
          { purpose: "denial", audience: "member", channel: "mail", sentAt: "2026-03-20T09:00" },
        ],
      },
      expects: { "FED-438.404c1": "fail" },
    },
  ],
};

export const mediCalContract: VectorTable = {
  policy: "ca-dhcs-medi-cal",
  asOf: "2026-11-20T12:00",
  base: {
    determination: {
      lineOfBusiness: "medi-cal",
      state: "CA",
      reviewType: "preservice",
      urgency: "standard",
      domain: "nonbehavioral",
      decision: "approve",
      requestReceivedAt: "2026-03-02T09:00",
      informationCompleteAt: "2026-03-09T09:00",
      decidedAt: "2026-03-13T10:00",
    },
  },
  vectors: [
    {
      says: "complete a week later, though nothing was asked for",
      why: "From Monday the 2nd: due on the 9th. From the 9th: due on the 16th.",
      given: { information: [] },
      expects: {
        "DHCS-DEC-5BD": {
          outcome: "needs-review",
          dueEarliest: "2026-03-09T23:59",
          due: "2026-03-16T23:59",
        },
      },
    },
    {
      says: "complete a week later, asked for in between",
      why: "Due on the 16th.",
      given: {
        information: [{ requested: true, requestedAt: "2026-03-03T09:00", receivedAt: "2026-03-09T09:00" }],
      },
      expects: { "DHCS-DEC-5BD": "pass" },
    },
  ],
};
