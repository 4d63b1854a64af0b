import type { Vector, VectorTable } from "./vector.js";

/** A test vector of the fact sheet: the rules that carry it in the policies, and the same once more in records of its own. */
export interface GivenVector {
  readonly id: string;
  readonly carriedBy: Readonly<Record<string, readonly string[]>>;
  readonly tables: readonly VectorTable[];
}

const table = (
  policy: string,
  determination: Record<string, string | boolean>,
  vectors: readonly Vector[],
): VectorTable => ({ policy, asOf: "2026-11-20T12:00", base: { determination }, vectors });

const california = {
  state: "CA",
  lineOfBusiness: "medi-cal",
  reviewType: "preservice",
  urgency: "standard",
  decision: "deny",
  reasonCategory: "medical-necessity",
  informationCompleteAt: "2025-11-24T09:00",
  requestReceivedAt: "2025-11-24T09:00",
  decidedAt: "2025-11-26T16:00",
  decisionMakerId: "MD-1",
  decisionMakerName: "Ana Ruiz",
};
const promise = { ...california, payer: "blue-shield-promise" };
const provider = (sentAt: string) => ({
  notices: [{ purpose: "denial", audience: "requesting-provider", channel: "fax", sentAt }],
});
const member = (sentAt: string) => ({
  notices: [{ purpose: "denial", audience: "member", channel: "mail", sentAt }],
});
const receivedWhole = (at: string) => ({ requestReceivedAt: at, informationCompleteAt: at });
const urgent = (informationCompleteAt: string, decidedAt: string) => ({
  determination: { urgency: "urgent", ...receivedWhole(informationCompleteAt), decidedAt },
});
const called = (receivedAt: string, startedAt: string) => ({
  p2pRequests: [{ receivedAt, channel: "phone", disposition: "conducted", startedAt }],
});
const illinois = {
  payer: "illinois-plan",
  reviewType: "preservice",
  decision: "deny",
  reasonCategory: "medical-necessity",
  decidedAt: "2026-02-11T10:00",
};
const contacted = (receivedAt: string, attemptedAt: string, startedAt: string) => ({
  notices: [
    {
      purpose: "denial",
      audience: "requesting-provider",
      channel: "mail",
      letterDate: receivedAt.slice(0, 10),
    },
  ],
  ...called(receivedAt, startedAt),
  contactAttempts: [{ attemptedAt, byRole: "staff", result: "reached" }],
});
const letterOnly = (more: Record<string, string | boolean>) => ({
  notices: [
    {
      purpose: "denial",
      audience: "requesting-provider",
      channel: "mail",
      sentAt: "2025-12-01T09:00",
      reasonStated: true,
      criteriaCited: true,
      clinicalReason: true,
      responsibleId: "MD-1",
      responsibleName: "Ana Ruiz",
      responsiblePhone: "555-0100",
      phoneKind: "direct",
      ...more,
    },
  ],
});
const talk = { receivedAt: "2026-03-04T09:00", disposition: "conducted", startedAt: "2026-03-04T15:00" };

export const GIVEN: readonly GivenVector[] = [
  {
    id: "T3",
    carriedBy: { "ca-hsc-1367-01": ["CA-H3a", "CA-H3b"] },
    tables: [
      table("ca-hsc-1367-01", california, [
        {
          says: "provider on Thanksgiving at 16:00",
          why: "Hours do not pause.",
          given: provider("2025-11-27T16:00"),
          expects: { "CA-H3a": { outcome: "pass", due: "2025-11-27T16:00" } },
        },
        {
          says: "provider at 16:01",
          why: "24 hours are over.",
          given: provider("2025-11-27T16:01"),
          expects: { "CA-H3a": "fail" },
        },
        {
          says: "member at the end of Monday",
          why: "Federal: Friday 28, Monday 1.",
          given: member("2025-12-01T23:59"),
          expects: {
            "CA-H3b": { outcome: "pass", dueEarliest: "2025-12-01T23:59", due: "2025-12-02T23:59" },
          },
        },
        {
          says: "member on Tuesday",
          why: "CalHR: Monday 1, Tuesday 2.",
          given: member("2025-12-02T12:00"),
          expects: { "CA-H3b": "needs-review" },
        },
        {
          says: "member on Wednesday",
          why: "After both.",
          given: member("2025-12-03T00:00"),
          expects: { "CA-H3b": "fail" },
        },
      ]),
    ],
  },
  {
    id: "T5",
    carriedBy: { "ca-hsc-1367-01": ["CA-H2"] },
    tables: [
      table("ca-hsc-1367-01", california, [
        {
          says: "spring, in the minute",
          why: "72 elapsed hours: 11:00 PDT.",
          given: urgent("2025-03-07T10:00", "2025-03-10T11:00"),
          expects: { "CA-H2": { outcome: "pass", due: "2025-03-10T11:00" } },
        },
        {
          says: "spring, a minute later",
          why: "11:01 PDT.",
          given: urgent("2025-03-07T10:00", "2025-03-10T11:01"),
          expects: { "CA-H2": "fail" },
        },
        {
          says: "autumn, in the minute",
          why: "72 elapsed hours: 09:00 PST.",
          given: urgent("2025-10-31T10:00", "2025-11-03T09:00"),
          expects: { "CA-H2": { outcome: "pass", due: "2025-11-03T09:00" } },
        },
        {
          says: "autumn, a minute later",
          why: "09:01 PST.",
          given: urgent("2025-10-31T10:00", "2025-11-03T09:01"),
          expects: { "CA-H2": "fail" },
        },
      ]),
    ],
  },
  {
    id: "T6",
    carriedBy: { "molina-il-mmp": ["MOL-SEQ-01"] },
    tables: [
      table(
        "molina-il-mmp",
        {
          payer: "molina-illinois",
          lineOfBusiness: "mmp",
          reviewType: "preservice",
          decision: "deny",
          reasonCategory: "medical-necessity",
          decidedAt: "2025-04-01T10:00",
        },
        [
          {
            says: "reversed on 2 April, member notice on the 3rd",
            why: "Nothing had been issued.",
            given: {
              ...member("2025-04-03T09:00"),
              decisionChanges: [{ changedAt: "2025-04-02T15:00", basis: "p2p", result: "approve" }],
            },
            expects: { "MOL-SEQ-01": "pass" },
          },
          {
            says: "reversed on the 4th, no appeal",
            why: "After issuance.",
            given: {
              ...member("2025-04-03T09:00"),
              decisionChanges: [{ changedAt: "2025-04-04T15:00", basis: "p2p", result: "approve" }],
            },
            expects: { "MOL-SEQ-01": { outcome: "fail", class: "breach", direction: "over-service" } },
          },
        ],
      ),
    ],
  },
  {
    id: "T7",
    carriedBy: { magellan: ["MAG-CONT-01"] },
    tables: [
      table(
        "magellan",
        {
          payer: "example-health-plan",
          delegate: "magellan",
          lineOfBusiness: "commercial",
          program: "msk",
          requestReceivedAt: "2026-03-02T09:00",
          decision: "deny",
          reasonCategory: "medical-necessity",
          decidedAt: "2026-03-03T10:00",
        },
        [
          {
            says: "one call-back time, scheduled four days later",
            why: "The provider's shortfall; no time binds the delegate.",
            given: {
              p2pRequests: [
                {
                  receivedAt: "2026-03-05T09:00",
                  channel: "phone",
                  requestedMode: "scheduled",
                  mode: "scheduled",
                  callbackSlotCount: 1,
                  scheduledFor: "2026-03-09T09:00",
                  disposition: "conducted",
                  startedAt: "2026-03-09T09:00",
                },
              ],
            },
            expects: {
              "MAG-CONT-01": { outcome: "fail", class: "request-defect", direction: null },
              "MAG-WIN-01": "pass",
              "MAG-MODE-02": "pass",
            },
          },
        ],
      ),
    ],
  },
  {
    id: "T9",
    carriedBy: { "ca-hsc-1367-01": ["CA-H1"] },
    tables: [
      table("ca-hsc-1367-01", { ...california, ...receivedWhole("2025-12-19T09:00") }, [
        {
          says: "the last minute of Monday 29 December",
          why: "22, 23, 24, 26, 29 on both lists.",
          given: { determination: { decidedAt: "2025-12-29T23:59" } },
          expects: {
            "CA-H1": { outcome: "pass", dueEarliest: "2025-12-29T23:59", due: "2025-12-29T23:59" },
          },
        },
        {
          says: "the next minute",
          why: "30 December.",
          given: { determination: { decidedAt: "2025-12-30T00:00" } },
          expects: { "CA-H1": "fail" },
        },
      ]),
    ],
  },
  {
    id: "T10",
    carriedBy: { "illinois-plan": ["ILP-DL-01", "ILP-DL-02"] },
    tables: [
      table("illinois-plan", illinois, [
        {
          says: "asked on Friday 2026-02-13 at 16:55, both in the last minute",
          why: "Presidents' Day is closed on both lists: Tuesday 17 and Thursday 19 February.",
          given: contacted("2026-02-13T16:55", "2026-02-17T23:59", "2026-02-19T23:59"),
          expects: {
            "ILP-DL-01": { outcome: "pass", dueEarliest: "2026-02-17T23:59", due: "2026-02-17T23:59" },
            "ILP-DL-02": { outcome: "pass", dueEarliest: "2026-02-19T23:59", due: "2026-02-19T23:59" },
          },
        },
        {
          says: "both a minute later",
          why: "Wednesday 18 and Friday 20 February.",
          given: contacted("2026-02-13T16:55", "2026-02-18T00:00", "2026-02-20T00:00"),
          expects: { "ILP-DL-01": "fail", "ILP-DL-02": "fail" },
        },
      ]),
    ],
  },
  {
    id: "T15",
    carriedBy: { "blue-shield-promise-medi-cal": ["BSP-DL-01"], "illinois-plan": ["ILP-DL-01"] },
    tables: [
      table("blue-shield-promise-medi-cal", { ...promise, decidedAt: "2025-06-10T09:00" }, [
        {
          says: "Los Angeles",
          why: "Tuesday 10 June, 21:30: one business day is Wednesday the 11th.",
          given: called("2025-06-11T04:30Z", "2025-06-11T23:59"),
          expects: { "BSP-DL-01": { outcome: "pass", due: "2025-06-11T23:59" } },
        },
      ]),
      table("illinois-plan", { ...illinois, decidedAt: "2025-06-09T10:00" }, [
        {
          says: "Chicago",
          why: "Tuesday 10 June, 23:30: one business day is Wednesday the 11th.",
          given: contacted("2025-06-11T04:30Z", "2025-06-11T23:59", "2025-06-12T10:00"),
          expects: { "ILP-DL-01": { outcome: "pass", due: "2025-06-11T23:59" } },
        },
      ]),
    ],
  },
  {
    id: "T16",
    carriedBy: { "ca-hsc-1367-01": ["CA-H3b"], "blue-shield-promise-medi-cal": ["BSP-DL-01"] },
    tables: [
      table("ca-hsc-1367-01", { ...california, decidedAt: "2026-07-01T10:00" }, [
        {
          says: "two business days from Wednesday",
          why: "CalHR works on Friday 3 July, the federal government does not: Friday, or Monday the 6th.",
          given: member("2026-07-06T12:00"),
          expects: {
            "CA-H3b": { outcome: "needs-review", dueEarliest: "2026-07-03T23:59", due: "2026-07-06T23:59" },
          },
        },
      ]),
      table("blue-shield-promise-medi-cal", { ...promise, decidedAt: "2026-07-01T10:00" }, [
        {
          says: "a call on Thursday, held on Monday",
          why: "Friday, or Monday.",
          given: called("2026-07-02T10:00", "2026-07-06T10:00"),
          expects: {
            "BSP-DL-01": {
              outcome: "needs-review",
              dueEarliest: "2026-07-03T23:59",
              due: "2026-07-06T23:59",
            },
          },
        },
      ]),
    ],
  },
  {
    id: "T17",
    carriedBy: {
      "blue-shield-promise-medi-cal": ["BSP-SEQ-01"],
      "ca-hsc-1367-01": ["CA-H4b", "CA-H4c", "CA-H4d"],
    },
    tables: [
      table("blue-shield-promise-medi-cal", { ...promise, reviewType: "retrospective" }, [
        {
          says: "letter only",
          why: "Except with regard to decisions rendered retrospectively; the letter itself is owed.",
          given: letterOnly({}),
          expects: { "BSP-SEQ-01": "not-applicable", "BSP-CONT-02": "pass", "BSP-CONT-04": "pass" },
        },
      ]),
      table("ca-hsc-1367-01", { ...california, reviewType: "retrospective" }, [
        {
          says: "a complete letter",
          why: "No order of channels; content and name still apply.",
          given: letterOnly({}),
          expects: { "CA-H4b": "not-applicable", "CA-H4c": "pass", "CA-H4d": "pass" },
        },
        {
          says: "no clinical reason and a main line",
          why: "Both still apply.",
          given: letterOnly({ clinicalReason: false, phoneKind: "main-line" }),
          expects: { "CA-H4b": "not-applicable", "CA-H4c": "fail", "CA-H4d": "fail" },
        },
      ]),
    ],
  },
  {
    id: "T20",
    carriedBy: { "ncqa-um7": ["NCQA-UM7-A"] },
    tables: [
      table(
        "ncqa-um7",
        {
          lineOfBusiness: "commercial",
          domain: "nonbehavioral",
          reviewType: "preservice",
          urgency: "standard",
          decision: "deny",
          reasonCategory: "medical-necessity",
          decidedAt: "2026-03-03T10:00",
        },
        [
          {
            says: "talk held, letter without the statement, nothing in the note",
            why: "A talk is not an offer.",
            given: {
              notices: [
                {
                  purpose: "denial",
                  audience: "treating-provider",
                  channel: "mail",
                  sentAt: "2026-03-04T09:00",
                  p2pOffered: false,
                },
              ],
              p2pRequests: [{ ...talk, offerDocumented: false }],
            },
            expects: { "NCQA-UM7-A": { outcome: "fail", class: "breach" } },
          },
          {
            says: "the note shows who offered it and when",
            why: "Whether a note is evidence is open.",
            given: {
              notices: [
                {
                  purpose: "denial",
                  audience: "treating-provider",
                  channel: "mail",
                  sentAt: "2026-03-04T09:00",
                  p2pOffered: false,
                },
              ],
              p2pRequests: [{ ...talk, offerDocumented: true }],
            },
            expects: { "NCQA-UM7-A": "needs-review" },
          },
        ],
      ),
    ],
  },
];
