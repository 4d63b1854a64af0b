import type { VectorTable } from "./vector.js";

export const medicareAdvantage: VectorTable = {
  policy: "us-42cfr-422-m",
  asOf: "2026-11-20T12:00",
  base: {
    determination: {
      lineOfBusiness: "medicare-advantage",
      reviewType: "preservice",
      urgency: "standard",
      urgencyRequested: "standard",
      serviceType: "imaging",
      domain: "nonbehavioral",
      decision: "deny",
      reasonCategory: "medical-necessity",
      requestReceivedAt: "2026-03-02T09:00",
      decidedAt: "2026-03-05T10:00",
    },
  },
  vectors: [
    {
      says: "changed by a talk after the denial, without a ground of reopening",
      why: "An observation; the member gained, and no harm is claimed.",
      given: {
        notices: [{ purpose: "denial", audience: "member", channel: "mail", sentAt: "2026-03-06T09:00" }],
        decisionChanges: [{ changedAt: "2026-03-09T10:00", basis: "p2p", result: "approve" }],
        appeals: [{ receivedAt: "2026-03-07T10:00", filedBy: "provider", status: "open" }],
      },
      expects: { "FED-MA-P2P-01": { outcome: "fail", class: "observation", direction: null } },
    },
    {
      says: "the same with a recorded ground",
      why: "A documented reopening.",
      given: {
        notices: [{ purpose: "denial", audience: "member", channel: "mail", sentAt: "2026-03-06T09:00" }],
        decisionChanges: [
          {
            changedAt: "2026-03-09T10:00",
            basis: "p2p",
            result: "approve",
            reopeningGround: "new and material evidence",
          },
        ],
      },
      expects: { "FED-MA-P2P-01": "pass" },
    },
    {
      says: "changed by reconsideration",
      why: "The appeal is the path.",
      given: {
        decisionChanges: [{ changedAt: "2026-03-20T10:00", basis: "appeal", result: "approve" }],
      },
      expects: { "FED-MA-P2P-01": "not-applicable" },
    },
    {
      says: "asked for on the last day of 2025",
      why: "Fourteen days: 14 January.",
      given: {
        determination: { requestReceivedAt: "2025-12-31T09:00", decidedAt: "2026-01-12T10:00" },
        notices: [{ purpose: "denial", audience: "member", channel: "mail", sentAt: "2026-01-14T12:00" }],
      },
      expects: { "FED-422.568b1": "pass" },
    },
    {
      says: "asked for on the first day of 2026",
      why: "Seven days: 8 January.",
      given: {
        determination: { requestReceivedAt: "2026-01-01T09:00", decidedAt: "2026-01-08T10:00" },
        notices: [{ purpose: "denial", audience: "member", channel: "mail", sentAt: "2026-01-09T12:00" }],
      },
      expects: { "FED-422.568b1": "fail" },
    },
  ],
};

export const washington: VectorTable = {
  policy: "wa-rcw-48-43-830",
  asOf: "2026-11-20T12:00",
  base: {
    determination: {
      state: "WA",
      lineOfBusiness: "commercial",
      reviewType: "preservice",
      urgency: "standard",
      requestChannel: "electronic",
      decision: "deny",
      reasonCategory: "medical-necessity",
      requestReceivedAt: "2025-11-26T10:00",
      decidedAt: "2025-12-01T23:59",
    },
  },
  vectors: [
    {
      says: "electronic, over Thanksgiving and the day after",
      why: "Wednesday 2025-11-26; without the 27th and 28th: 29, 30, 1 December; without Sunday, a legal holiday, to the 2nd.",
      given: {},
      expects: {
        "WA-STD": { outcome: "pass", dueEarliest: "2025-12-01T23:59", due: "2025-12-02T23:59" },
      },
    },
    {
      says: "on the 2nd: is a Sunday one of the holidays that are excluded?",
      why: "Between the two.",
      given: { determination: { decidedAt: "2025-12-02T12:00" } },
      expects: { "WA-STD": "needs-review" },
    },
    {
      says: "on the 3rd",
      why: "After both.",
      given: { determination: { decidedAt: "2025-12-03T00:00" } },
      expects: { "WA-STD": "fail" },
    },
    {
      says: "by fax: five days, holidays among them",
      why: "26 November + 5 = 1 December.",
      given: { determination: { requestChannel: "fax", decidedAt: "2025-12-02T00:00" } },
      expects: { "WA-STD": { outcome: "fail", due: "2025-12-01T23:59" } },
    },
    {
      says: "electronic, after business hours",
      why: "Wednesday 18:00: work need not begin before Monday 1 December, as Thursday and Friday are holidays.",
      given: {
        determination: { requestReceivedAt: "2025-11-26T18:00", decidedAt: "2025-12-04T12:00" },
      },
      expects: {
        "WA-STD": { outcome: "needs-review", dueEarliest: "2025-12-01T23:59", due: "2025-12-04T23:59" },
      },
    },
    {
      says: "software denied on the day before the law of 2026",
      why: "Effective 2026-06-11.",
      given: {
        determination: {
          requestReceivedAt: "2026-06-09T10:00",
          decidedAt: "2026-06-10T23:59",
          aiToolUsed: true,
          decisionMakerRole: "software",
        },
      },
      expects: { "WA-DECIDER": "not-applicable", "WA-AI": "not-applicable" },
    },
    {
      says: "software denied on its first day",
      why: "A licensed physician or professional decides; a tool is not the sole basis.",
      given: {
        determination: {
          requestReceivedAt: "2026-06-09T10:00",
          decidedAt: "2026-06-11T00:00",
          aiToolUsed: true,
          decisionMakerRole: "software",
        },
      },
      expects: { "WA-DECIDER": "fail", "WA-AI": "fail" },
    },
    {
      says: "Medicare Advantage is outside",
      why: "The section binds carriers.",
      given: { determination: { lineOfBusiness: "medicare-advantage", decidedAt: "2025-12-20T10:00" } },
      expects: { "WA-STD": "not-applicable" },
    },
  ],
};

export const interoperability: VectorTable = {
  policy: "us-cms-0057-f",
  asOf: "2026-11-20T12:00",
  base: {
    determination: {
      lineOfBusiness: "medicare-advantage",
      reviewType: "preservice",
      urgency: "standard",
      domain: "nonbehavioral",
      decision: "deny",
      requestReceivedAt: "2026-01-01T00:00",
      decidedAt: "2026-01-08T10:00",
    },
    notices: [
      { purpose: "denial", audience: "requesting-provider", channel: "portal", sentAt: "2026-01-09T00:00" },
    ],
  },
  vectors: [
    {
      says: "the first minute of 2026",
      why: "Seven days: the end of 8 January.",
      given: {},
      expects: { "CMS57-STD": { outcome: "fail", due: "2026-01-08T23:59" } },
    },
    {
      says: "the last minute of 2025",
      why: "Not in force.",
      given: { determination: { requestReceivedAt: "2025-12-31T23:59" } },
      expects: { "CMS57-STD": { outcome: "not-applicable", reason: "no-policy-version" } },
    },
    {
      says: "a drug",
      why: "Drugs are left out throughout.",
      given: { determination: { domain: "pharmacy" } },
      expects: { "CMS57-STD": "not-applicable", "CMS57-REASON": "not-applicable" },
    },
    {
      says: "an exchange plan",
      why: "Bound by the reason, not by the clocks.",
      given: { determination: { lineOfBusiness: "exchange" } },
      answers: { "exchange-is-federally-facilitated": "yes" },
      expects: { "CMS57-STD": "not-applicable", "CMS57-REASON": { outcome: "indeterminate" } },
    },
    {
      says: "a commercial plan",
      why: "Not bound.",
      given: { determination: { lineOfBusiness: "commercial" } },
      expects: { "CMS57-STD": "not-applicable", "CMS57-REASON": "not-applicable" },
    },
  ],
};

export const illinoisAct: VectorTable = {
  policy: "il-215ilcs200",
  asOf: "2026-11-20T12:00",
  base: {
    determination: {
      state: "IL",
      lineOfBusiness: "medicaid",
      reviewType: "preservice",
      urgency: "standard",
      decision: "deny",
      reasonCategory: "medical-necessity",
      requestReceivedAt: "2026-05-04T09:00",
      informationCompleteAt: "2026-05-04T09:00",
      decidedAt: "2026-05-08T10:00",
      requestingProviderLicense: "MD",
      decisionMakerRole: "medical-director",
      decisionMakerLicenseType: "MD",
    },
  },
  vectors: [
    {
      says: "information complete in the last minute of 2021",
      why: "The Act is in force from 2022-01-01.",
      given: {
        determination: {
          requestReceivedAt: "2021-12-30T09:00",
          informationCompleteAt: "2021-12-31T23:59",
          decidedAt: "2022-01-20T10:00",
        },
      },
      expects: { "IL-PARA-25": "not-applicable" },
    },
    {
      says: "information complete on its first day",
      why: "1 January + 5 = 6 January 2022, a Thursday.",
      given: {
        determination: {
          requestReceivedAt: "2021-12-30T09:00",
          informationCompleteAt: "2022-01-01T00:00",
          decidedAt: "2022-01-07T00:00",
        },
      },
      expects: { "IL-PARA-25": { outcome: "fail", due: "2022-01-06T23:59" } },
    },
    {
      says: "the fifth day is a Saturday, decided on Monday",
      why: "4 May + 5 = Saturday the 9th; by the statute on statutes Monday the 11th.",
      given: { determination: { decidedAt: "2026-05-11T23:59" } },
      expects: {
        "IL-PARA-25": { outcome: "needs-review", dueEarliest: "2026-05-09T23:59", due: "2026-05-11T23:59" },
      },
    },
    {
      says: "decided on Tuesday",
      why: "After both.",
      given: { determination: { decidedAt: "2026-05-12T00:00" } },
      expects: { "IL-PARA-25": "fail" },
    },
    {
      says: "urgent over a weekend",
      why: "Friday 2026-05-08 10:00 + 48 h = Sunday 10:00, without pause.",
      given: {
        determination: {
          urgency: "urgent",
          informationCompleteAt: "2026-05-08T10:00",
          decidedAt: "2026-05-10T10:01",
        },
      },
      expects: { "IL-PARA-30": { outcome: "fail", due: "2026-05-10T10:00" } },
    },
    {
      says: "a psychologist denies what a physician asked for",
      why: "A physician where a physician asks.",
      given: {
        determination: {
          domain: "behavioral",
          decisionMakerRole: "psychologist",
          decisionMakerLicenseType: "PsyD",
        },
      },
      expects: { "IL-PARA-35": { outcome: "fail", direction: "under-service" } },
    },
    {
      says: "a benefit exclusion is no adverse determination",
      why: "The Act's is about medical necessity.",
      given: {
        determination: { reasonCategory: "benefit-exclusion", decidedAt: "2026-05-30T10:00" },
      },
      expects: { "IL-PARA-25": "not-applicable" },
    },
  ],
};

const offer = {
  purpose: "denial",
  audience: "treating-provider",
  channel: "mail",
  sentAt: "2026-03-04T09:00",
  p2pOffered: true,
};
export const accreditation: VectorTable = {
  policy: "ncqa-um7",
  asOf: "2026-11-20T12:00",
  base: {
    determination: {
      lineOfBusiness: "commercial",
      domain: "nonbehavioral",
      reviewType: "preservice",
      urgency: "standard",
      decision: "deny",
      reasonCategory: "medical-necessity",
      decidedAt: "2026-03-03T10:00",
      requestingProviderId: "PR-1",
      treatingProviderId: "PR-2",
    },
    notices: [offer],
  },
  vectors: [
    {
      says: "the letter offers it, and nobody ever talked",
      why: "An opportunity, not a talk.",
      given: {},
      expects: { "NCQA-UM7-A": "pass" },
    },
    {
      says: "commercial: offered only the day before the decision",
      why: "Before the decision is for Medicare.",
      given: { notices: [{ ...offer, channel: "fax", sentAt: "2026-03-02T09:00" }] },
      expects: { "NCQA-UM7-A": "fail" },
    },
    {
      says: "Medicare: the same",
      why: "May be given before the decision.",
      given: {
        determination: { lineOfBusiness: "medicare-advantage" },
        notices: [{ ...offer, channel: "fax", sentAt: "2026-03-02T09:00" }],
      },
      expects: { "NCQA-UM7-A": "pass" },
    },
    {
      says: "a voicemail that says who, on which day and at what time",
      why: "Accepted for this purpose.",
      given: { notices: [{ ...offer, channel: "voicemail", sentBy: "R. Lee" }] },
      expects: { "NCQA-UM7-A": "pass", "NCQA-UM7-B0b": "fail" },
    },
    {
      says: "a voicemail without the name of who left it",
      why: "Only with who, date and time.",
      given: { notices: [{ ...offer, channel: "voicemail" }] },
      expects: { "NCQA-UM7-A": "fail" },
    },
    {
      says: "a voicemail by date only",
      why: "The time is missing.",
      given: { notices: [{ ...offer, channel: "voicemail", sentBy: "R. Lee", sentAt: "2026-03-04" }] },
      expects: { "NCQA-UM7-A": "fail" },
    },
    {
      says: "offered to the facility only",
      why: "To the treating practitioner.",
      given: { notices: [{ ...offer, audience: "facility", attentionLine: false }] },
      expects: { "NCQA-UM7-A": "fail" },
    },
    {
      says: "to the facility, for the attention of the attending practitioner",
      why: "Accepted where the name was not found.",
      given: { notices: [{ ...offer, audience: "facility", attentionLine: true }] },
      expects: { "NCQA-UM7-A": "pass" },
    },
    {
      says: "nobody has read the letter",
      why: "A blank flag is unknown and never no.",
      given: {
        notices: [
          {
            purpose: "denial",
            audience: "treating-provider",
            channel: "mail",
            sentAt: "2026-03-04T09:00",
          },
        ],
      },
      expects: { "NCQA-UM7-A": { outcome: "indeterminate", couldFail: true } },
    },
    {
      says: "an administrative denial",
      why: "Medical-necessity denials only.",
      given: { determination: { reasonCategory: "administrative" }, notices: [] },
      expects: { "NCQA-UM7-A": "not-applicable", "NCQA-UM7-B0a": "not-applicable" },
    },
    {
      says: "a member notice by portal only",
      why: "Posting is no member notice.",
      given: {
        notices: [
          offer,
          { purpose: "denial", audience: "member", channel: "portal", sentAt: "2026-03-04T09:00" },
        ],
      },
      expects: { "NCQA-UM7-B0a": "fail" },
    },
  ],
};
