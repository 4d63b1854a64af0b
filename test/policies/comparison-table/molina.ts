import { type Column, less, more, unclearLess, unclearMore } from "./column.js";

// Decided on Tuesday 2025-04-01, issued to the member on Thursday 3 April.
const asked = {
  receivedAt: "2025-04-02T09:00",
  channel: "phone",
  requesterRole: "treating-physician",
  hasMemberId: true,
  hasAuthorizationRef: true,
};
const held = {
  ...asked,
  disposition: "conducted",
  startedAt: "2025-04-02T14:00",
  endedAt: "2025-04-02T14:20",
  medium: "phone",
  participantRole: "treating-physician",
  reviewerRole: "medical-director",
  reviewerId: "MD-7",
  newInformation: "clarification",
  outcome: "consult-only",
};
const refused = {
  ...asked,
  disposition: "refused",
  disposedAt: "2025-04-02T10:00",
  appealReferralGiven: false,
};
const late = { receivedAt: "2025-04-04T09:00", startedAt: "2025-04-04T14:00", endedAt: "2025-04-04T14:20" };
const reversedByTalk = [{ changedAt: "2025-04-04T15:00", basis: "p2p", result: "approve" }];
const reversedByAppeal = [{ changedAt: "2025-05-02T10:00", basis: "appeal", result: "approve" }];
const appeal = [
  { receivedAt: "2025-04-04T08:00", filedBy: "provider", status: "decided", decidedAt: "2025-05-02T10:00" },
];

export const molina: Column = {
  policy: "molina-il-mmp",
  asOf: "2025-12-31T12:00",
  base: {
    determination: {
      payer: "molina-illinois",
      lineOfBusiness: "mmp",
      state: "IL",
      reviewType: "preservice",
      urgency: "standard",
      requestReceivedAt: "2025-03-27T09:00",
      decision: "deny",
      reasonCategory: "medical-necessity",
      decidedAt: "2025-04-01T10:00",
      decisionMakerId: "MD-7",
      decisionMakerRole: "medical-director",
    },
    notices: [{ purpose: "denial", audience: "member", channel: "mail", sentAt: "2025-04-03T09:00" }],
    p2pRequests: [held],
  },
  cells: {
    "can a talk change the decision after the denial?": {
      words: "no",
      queries: [
        {
          says: "a talk after issuance turns the decision",
          given: {
            p2pRequests: [{ ...held, ...late, outcome: "overturned" }],
            decisionChanges: reversedByTalk,
          },
          finds: [more("MOL-SEQ-01")],
        },
        {
          says: "a talk after issuance turns a part of it",
          given: {
            p2pRequests: [{ ...held, ...late, outcome: "partly-overturned" }],
            decisionChanges: [{ changedAt: "2025-04-04T15:00", basis: "p2p", result: "partly" }],
          },
          finds: [more("MOL-SEQ-01")],
        },
        {
          says: "a talk after issuance changes nothing",
          given: { p2pRequests: [{ ...held, ...late }] },
          finds: [],
        },
        {
          says: "the appeal turns it, whatever was said in a talk",
          given: {
            p2pRequests: [{ ...held, ...late }],
            appeals: appeal,
            decisionChanges: reversedByAppeal,
          },
          finds: [],
        },
        {
          says: "a talk between decision and issuance turns it: nothing has been issued",
          given: {
            p2pRequests: [{ ...held, outcome: "overturned" }],
            decisionChanges: [{ changedAt: "2025-04-02T15:00", basis: "p2p", result: "approve" }],
          },
          finds: [],
        },
      ],
    },
    "is new information accepted?": {
      words: "no (clarify)",
      queries: [
        {
          says: "information the plan had asked for came after issuance and turned the decision in a talk",
          given: {
            p2pRequests: [{ ...held, ...late, newInformation: "new", outcome: "overturned" }],
            information: [
              { requested: true, requestedAt: "2025-03-28T09:00", receivedAt: "2025-04-04T13:00" },
            ],
            decisionChanges: reversedByTalk,
          },
          finds: [more("MOL-ROUT-02"), more("MOL-SEQ-01")],
        },
        {
          says: "it came between decision and issuance: the two sentences differ",
          given: {
            p2pRequests: [{ ...held, newInformation: "new", outcome: "overturned" }],
            information: [
              { requested: true, requestedAt: "2025-03-28T09:00", receivedAt: "2025-04-02T13:00" },
            ],
            decisionChanges: [{ changedAt: "2025-04-02T15:00", basis: "p2p", result: "approve" }],
          },
          finds: [unclearMore("MOL-ROUT-02")],
        },
        {
          says: "it came late and turned the decision through the appeal",
          given: {
            p2pRequests: [],
            information: [
              { requested: true, requestedAt: "2025-03-28T09:00", receivedAt: "2025-04-20T13:00" },
            ],
            appeals: appeal,
            decisionChanges: reversedByAppeal,
          },
          finds: [],
        },
        {
          says: 'a provider adds information in one talk: "should not be ... routine" bars no single talk',
          given: { p2pRequests: [{ ...held, newInformation: "new" }] },
          finds: [],
        },
      ],
    },
    "after an appeal?": {
      words: "appeal only",
      queries: [
        {
          says: "a talk after the appeal turns the decision",
          given: {
            p2pRequests: [{ ...held, ...late, outcome: "overturned" }],
            appeals: appeal,
            decisionChanges: reversedByTalk,
          },
          finds: [more("MOL-SEQ-01")],
        },
        {
          says: "a request after issuance is sent to the appeal",
          given: {
            p2pRequests: [
              {
                ...refused,
                receivedAt: "2025-04-04T09:00",
                disposition: "referred-to-appeal",
                disposedAt: "2025-04-04T10:00",
              },
            ],
          },
          finds: [],
        },
        {
          says: "it is refused and nobody names the appeal",
          given: {
            p2pRequests: [{ ...refused, receivedAt: "2025-04-04T09:00", disposedAt: "2025-04-04T10:00" }],
          },
          finds: [less("MOL-ROUT-01")],
        },
      ],
    },
    "turnaround of the plan?": {
      words: "none",
      queries: [
        {
          says: "held sixty days after the request",
          given: {
            p2pRequests: [{ ...held, startedAt: "2025-06-01T14:00", endedAt: "2025-06-01T14:20" }],
          },
          finds: [],
        },
        {
          says: "still open after sixty days, nobody called",
          asOf: "2025-06-01T14:00",
          given: { p2pRequests: [{ ...asked, disposition: "pending" }] },
          finds: [],
        },
      ],
    },
    "who asks?": {
      words: "provider",
      queries: [
        { says: "the physician by telephone", given: {}, finds: [] },
        {
          says: "the office by fax",
          given: { p2pRequests: [{ ...held, channel: "fax", requesterRole: "office-staff" }] },
          finds: [],
        },
        {
          says: "through the portal, and the plan talked",
          given: { p2pRequests: [{ ...held, channel: "portal" }] },
          finds: [["fail", "observation", "over-service", "MOL-CHAN-01"]],
        },
        {
          says: "through the portal, and the plan refused",
          given: { p2pRequests: [{ ...refused, channel: "portal" }] },
          finds: [["fail", "request-defect", null, "MOL-CHAN-01"]],
        },
        {
          says: "without saying which authorisation",
          given: { p2pRequests: [{ ...held, hasAuthorizationRef: false }] },
          finds: [["fail", "request-defect", null, "MOL-CONT-01"]],
        },
      ],
    },
    "who reviews?": {
      words: "MD or involved HCP",
      queries: [
        { says: "a medical director", given: {}, finds: [] },
        {
          says: "another medical director than the one who decided",
          given: { p2pRequests: [{ ...held, reviewerId: "MD-8" }] },
          finds: [],
        },
        {
          says: "another professional who decided this case: the later sentences name the director alone",
          given: { p2pRequests: [{ ...held, reviewerRole: "physician-reviewer" }] },
          finds: [unclearLess("MOL-ROLE-01")],
        },
        {
          says: "the same, where the wider sentence holds",
          given: { p2pRequests: [{ ...held, reviewerRole: "physician-reviewer" }] },
          answers: { "medical-director-only": "no" },
          finds: [],
        },
        {
          says: "another professional with no part in this case, where the wider sentence holds",
          given: { p2pRequests: [{ ...held, reviewerRole: "nurse", reviewerId: "RN-1" }] },
          answers: { "medical-director-only": "no" },
          finds: [unclearLess("MOL-ROLE-01")],
        },
        {
          says: "a clerk",
          given: { p2pRequests: [{ ...held, reviewerRole: "non-clinical", reviewerId: "C-1" }] },
          finds: [less("MOL-ROLE-01")],
        },
      ],
    },
    "limit?": {
      words: "–",
      queries: [
        {
          says: "two talks on one denial",
          given: { p2pRequests: [held, { ...held, ...late }] },
          finds: [],
        },
      ],
    },
    "administrative and benefit denials?": {
      words: "excluded",
      queries: [
        {
          says: "a talk on a denial for want of prior authorisation",
          given: {
            determination: { reasonCategory: "administrative", reasonCode: "no-prior-authorization" },
          },
          finds: [more("MOL-ELIG-02")],
        },
        {
          says: "a refusal of it",
          given: {
            determination: { reasonCategory: "administrative", reasonCode: "late-admission-notice" },
            p2pRequests: [refused],
          },
          finds: [],
        },
        {
          says: 'a talk on an administrative denial with a code that is in no list: "such as"',
          given: { determination: { reasonCategory: "administrative", reasonCode: "X-99" } },
          finds: [unclearMore("MOL-ELIG-02")],
        },
        {
          says: "a talk on a service that is not covered",
          given: { determination: { reasonCategory: "benefit-exclusion", reasonCode: "X-1" } },
          finds: [more("MOL-ELIG-03")],
        },
        {
          says: "a talk on mixed grounds",
          given: { determination: { reasonCategory: "mixed", reasonCode: "no-prior-authorization" } },
          finds: [unclearMore("MOL-ELIG-02")],
        },
      ],
    },
  },
};
