import { type Column, less, more, unclearMore } from "./column.js";

// Denied on Monday 2026-05-04, letter dated Tuesday the 5th: day ten is Friday the 15th. Asked on Wednesday the 6th:
// one business day is Thursday the 7th, three are Monday the 11th.
const asked = {
  receivedAt: "2026-05-06T09:00",
  channel: "phone",
  requesterRole: "treating-physician",
};
const talk = {
  mode: "ad-hoc",
  disposition: "conducted",
  startedAt: "2026-05-07T14:00",
  endedAt: "2026-05-07T14:20",
  medium: "phone",
  participantRole: "treating-physician",
  reviewerRole: "medical-director",
  reviewerSpecialty: "orthopedic-surgery",
  outcome: "upheld",
  resultCommunicatedAt: "2026-05-07T14:20",
  appealReferralGiven: true,
};
const held = { ...asked, ...talk };
const heldAt = (moment: string) => ({
  ...held,
  startedAt: moment,
  endedAt: moment,
  resultCommunicatedAt: moment,
});
const refused = {
  ...asked,
  disposition: "refused",
  disposedAt: "2026-05-06T10:00",
  appealReferralGiven: false,
};
const second = { ...held, p2pId: "P2", receivedAt: "2026-05-08T09:00" };
const reached = (moment: string) => [
  { attemptedAt: moment, byRole: "staff", kind: "contact", result: "reached" },
];
const denialLetter = {
  purpose: "denial",
  audience: "requesting-provider",
  channel: "mail",
  generatedAt: "2026-05-05T08:00",
  sentAt: "2026-05-05T16:00",
  letterDate: "2026-05-05",
};
const newLetter = (moment: string) => ({
  purpose: "revised",
  audience: "requesting-provider",
  channel: "mail",
  generatedAt: moment,
  sentAt: moment,
});
const changed = [{ changedAt: "2026-05-07T14:30", basis: "p2p", result: "approve" }];
const appeal = {
  receivedAt: "2026-05-07T12:00",
  filedBy: "member",
  level: "plan",
  status: "open",
  source: "filed",
};
const behavioral = {
  domain: "behavioral",
  condition: "example-major-depression",
  decisionMakerSpecialty: "psychiatry",
};

export const illinoisPlan: Column = {
  policy: "illinois-plan",
  asOf: "2026-06-30T12:00",
  base: {
    determination: {
      payer: "illinois-plan",
      state: "IL",
      lineOfBusiness: "medicaid",
      reviewType: "preservice",
      urgency: "standard",
      domain: "nonbehavioral",
      condition: "example-low-back-pain",
      requestReceivedAt: "2026-04-29T09:00",
      decision: "deny",
      reasonCategory: "medical-necessity",
      criteriaRef: "CRIT-1",
      decidedAt: "2026-05-04T10:00",
      decisionMakerRole: "medical-director",
      decisionMakerLicenseType: "MD",
    },
    notices: [denialLetter],
    p2pRequests: [held],
    contactAttempts: reached("2026-05-06T15:00"),
  },
  cells: {
    "can a talk change the decision after the denial?": {
      words: "yes",
      queries: [
        {
          says: "overturned on Thursday, new letter generated on Friday",
          given: {
            p2pRequests: [{ ...held, outcome: "overturned" }],
            decisionChanges: changed,
            notices: [denialLetter, newLetter("2026-05-08T23:59")],
          },
          finds: [],
        },
        {
          says: "overturned on Thursday, new letter generated on Saturday",
          given: {
            p2pRequests: [{ ...held, outcome: "overturned" }],
            decisionChanges: changed,
            notices: [denialLetter, newLetter("2026-05-09T00:00")],
          },
          finds: [less("ILP-DL-05")],
        },
      ],
    },
    "is new information accepted?": {
      words: "yes",
      queries: [
        {
          says: "new information in the talk turns the decision",
          given: {
            p2pRequests: [{ ...held, newInformation: "new", outcome: "overturned" }],
            information: [
              { requested: false, receivedAt: "2026-05-07T13:00", presentedAt: "2026-05-07T14:05" },
            ],
            decisionChanges: [{ ...changed[0], basedOnNewInformation: true }],
            notices: [denialLetter, newLetter("2026-05-08T10:00")],
          },
          finds: [],
        },
      ],
    },
    "after an appeal?": {
      words: "no",
      queries: [
        {
          says: "the appeal came at noon, the talk at two",
          given: { appeals: [appeal] },
          finds: [more("ILP-SEQ-02")],
        },
        {
          says: "the appeal came the day after the talk",
          given: { appeals: [{ ...appeal, receivedAt: "2026-05-08T08:00" }] },
          finds: [],
        },
        {
          says: "an appeal withdrawn before the talk",
          given: { appeals: [{ ...appeal, status: "withdrawn" }] },
          finds: [unclearMore("ILP-SEQ-02")],
        },
        {
          says: "the request itself was logged as an appeal: it bars nothing and is noted",
          given: { appeals: [{ ...appeal, source: "p2p-logged" }] },
          finds: [["fail", "observation", null, "ILP-INFO-00"]],
        },
        {
          says: "a request after an appeal is refused",
          given: {
            p2pRequests: [refused],
            appeals: [{ ...appeal, receivedAt: "2026-05-05T12:00" }],
          },
          finds: [],
        },
      ],
    },
    "turnaround of the plan?": {
      words: "contact 1 BD, hold 3 BD",
      queries: [
        {
          says: "reached in the last minute of Thursday, held in the last minute of Monday",
          given: {
            p2pRequests: [heldAt("2026-05-11T23:59")],
            contactAttempts: reached("2026-05-07T23:59"),
          },
          finds: [],
        },
        {
          says: "reached in the first minute of Friday",
          given: {
            p2pRequests: [heldAt("2026-05-11T14:00")],
            contactAttempts: reached("2026-05-08T00:00"),
          },
          finds: [less("ILP-DL-01")],
        },
        {
          says: "held in the first minute of Tuesday",
          given: { p2pRequests: [heldAt("2026-05-12T00:00")] },
          finds: [less("ILP-DL-02")],
        },
        {
          says: "held on Wednesday as both agreed on Friday",
          given: {
            p2pRequests: [
              {
                ...heldAt("2026-05-13T10:00"),
                agreedAt: "2026-05-08T10:00",
                agreedBy: "both",
                agreedDueAt: "2026-05-13T10:00",
              },
            ],
          },
          finds: [],
        },
        {
          says: "held on Wednesday at a time the plan set alone",
          given: {
            p2pRequests: [
              {
                ...heldAt("2026-05-13T10:00"),
                agreedAt: "2026-05-08T10:00",
                agreedBy: "plan",
                agreedDueAt: "2026-05-13T10:00",
              },
            ],
          },
          finds: [less("ILP-DL-02")],
        },
        {
          says: "sixty days later and nobody called",
          asOf: "2026-07-05T12:00",
          given: { p2pRequests: [{ ...asked, disposition: "pending" }], contactAttempts: [] },
          finds: [less("ILP-DL-01"), less("ILP-DL-02")],
        },
      ],
    },
    "who asks?": {
      words: "practitioner/on behalf/facility",
      queries: [
        { says: "the treating practitioner", given: {}, finds: [] },
        {
          says: "a physician assistant or nurse practitioner",
          given: { p2pRequests: [{ ...held, requesterRole: "pa-np", participantRole: "pa-np" }] },
          finds: [],
        },
        {
          says: "the facility's physician, confirmed by the reviewer before the talk",
          given: {
            p2pRequests: [
              {
                ...held,
                requesterRole: "facility-physician",
                participantRole: "facility-physician",
                onBehalfConfirmedAt: "2026-05-07T13:59",
                onBehalfConfirmedBy: "reviewer",
              },
            ],
          },
          finds: [],
        },
        {
          says: "the facility's physician, confirmed by nobody",
          given: {
            p2pRequests: [
              { ...held, requesterRole: "facility-physician", participantRole: "facility-physician" },
            ],
          },
          finds: [more("ILP-SEQ-01")],
        },
        {
          says: "office staff hold the talk",
          given: { p2pRequests: [{ ...held, participantRole: "office-staff" }] },
          finds: [more("ILP-ROLE-01")],
        },
        {
          says: "a nurse holds the talk: a clinician, but not of those the third sentence names",
          given: { p2pRequests: [{ ...held, participantRole: "nurse" }] },
          finds: [unclearMore("ILP-ROLE-01")],
        },
      ],
    },
    "who reviews?": {
      words: "same/similar specialty; BH set",
      queries: [
        { says: "a specialty of the condition's list", given: {}, finds: [] },
        {
          says: "another specialty",
          given: { p2pRequests: [{ ...held, reviewerSpecialty: "dermatology" }] },
          finds: [less("ILP-ROLE-02")],
        },
        {
          says: "a condition nobody has ratified",
          given: { determination: { condition: "unlisted" } },
          finds: [["indeterminate", "breach", "under-service", "ILP-ROLE-02"]],
        },
        {
          says: "behavioural: a psychiatrist",
          given: {
            determination: behavioral,
            p2pRequests: [{ ...held, reviewerRole: "psychiatrist", reviewerSpecialty: "psychiatry" }],
          },
          finds: [],
        },
        {
          says: "behavioural: a pharmacist",
          given: {
            determination: behavioral,
            p2pRequests: [{ ...held, reviewerRole: "pharmacist", reviewerSpecialty: "psychiatry" }],
          },
          finds: [less("ILP-ROLE-03")],
        },
      ],
    },
    "limit?": {
      words: "1 per denial",
      queries: [
        {
          says: "a second talk",
          given: {
            p2pRequests: [
              held,
              {
                ...second,
                startedAt: "2026-05-08T11:00",
                endedAt: "2026-05-08T11:10",
                resultCommunicatedAt: "2026-05-08T11:10",
              },
            ],
          },
          finds: [more("ILP-LIM-01b"), more("ILP-LIM-01")],
        },
        {
          says: "a second request referred to the appeal",
          given: {
            p2pRequests: [
              held,
              {
                ...asked,
                receivedAt: "2026-05-08T09:00",
                disposition: "referred-to-appeal",
                disposedAt: "2026-05-08T09:05",
              },
            ],
          },
          finds: [],
        },
        {
          says: "a second request refused without a referral",
          given: {
            p2pRequests: [
              held,
              { ...refused, receivedAt: "2026-05-08T09:00", disposedAt: "2026-05-08T09:05" },
            ],
          },
          finds: [less("ILP-ROUT-01")],
        },
        {
          says: "a first request that was withdrawn uses up nothing",
          given: {
            p2pRequests: [
              { ...asked, disposition: "withdrawn", disposedAt: "2026-05-06T09:30" },
              { ...held, receivedAt: "2026-05-06T11:00" },
            ],
            contactAttempts: [],
          },
          finds: [],
        },
      ],
    },
    "administrative and benefit denials?": {
      words: "clinical only",
      queries: [
        {
          says: "a talk on an administrative denial",
          given: { determination: { reasonCategory: "administrative" } },
          finds: [["fail", "observation", "over-service", "ILP-ELIG-01"]],
        },
        {
          says: "a talk on a service that is not covered",
          given: { determination: { reasonCategory: "benefit-exclusion" } },
          finds: [["fail", "observation", "over-service", "ILP-ELIG-01"]],
        },
        {
          says: "a refusal of it",
          given: { determination: { reasonCategory: "benefit-exclusion" }, p2pRequests: [refused] },
          finds: [],
        },
      ],
    },
  },
};
