import { type Column, less, unclearLess } from "./column.js";

// Denied on Tuesday 2026-03-03: day five is Sunday the 8th. Called on Thursday the 5th: one business day is Friday the 6th.
const asked = {
  receivedAt: "2026-03-05T09:00",
  channel: "phone",
  requesterRole: "treating-physician",
};
const talk = {
  disposition: "conducted",
  startedAt: "2026-03-05T15:00",
  endedAt: "2026-03-05T15:20",
  medium: "phone",
  participantRole: "treating-physician",
  reviewerRole: "medical-director",
  reviewerId: "MD-1",
  reviewerLicenseType: "MD",
  outcome: "upheld",
  resultCommunicatedAt: "2026-03-05T15:20",
  appealReferralGiven: true,
};
const held = { ...asked, ...talk };
const heldAt = (moment: string) => ({
  ...held,
  startedAt: moment,
  endedAt: moment,
  resultCommunicatedAt: moment,
});
const refused = { ...asked, disposition: "refused", disposedAt: "2026-03-05T10:00" };
const content = { reasonStated: true, criteriaCited: true, clinicalReason: true };
const fax = {
  purpose: "denial",
  audience: "requesting-provider",
  channel: "fax",
  completeLetter: false,
  sentAt: "2026-03-03T14:00",
  responsibleName: "Ana Ruiz",
  responsiblePhone: "555-0100",
};
const providerLetter = {
  ...fax,
  ...content,
  channel: "mail",
  sentAt: "2026-03-04T09:00",
  letterDate: "2026-03-04",
};
const memberLetter = {
  ...content,
  purpose: "denial",
  audience: "member",
  channel: "mail",
  sentAt: "2026-03-04T09:00",
  letterDate: "2026-03-04",
};
const letters = [fax, providerLetter, memberLetter];
const revised = (audience: string) => ({
  purpose: "revised",
  audience,
  channel: "mail",
  sentAt: "2026-03-06T09:00",
});
const changed = [{ changedAt: "2026-03-05T15:30", basis: "p2p", result: "approve" }];
const appeal = { receivedAt: "2026-03-04T15:00", filedBy: "member", status: "open", source: "filed" };

export const blueShieldPromise: Column = {
  policy: "blue-shield-promise-medi-cal",
  asOf: "2026-06-30T12:00",
  base: {
    determination: {
      payer: "blue-shield-promise",
      lineOfBusiness: "medi-cal",
      state: "CA",
      reviewType: "preservice",
      urgency: "standard",
      domain: "nonbehavioral",
      decision: "deny",
      reasonCategory: "medical-necessity",
      decidedAt: "2026-03-03T10:00",
      decisionMakerId: "MD-1",
      decisionMakerName: "Ana Ruiz",
      decisionMakerRole: "medical-director",
      decisionMakerLicenseType: "MD",
    },
    notices: letters,
    p2pRequests: [held],
  },
  cells: {
    "can a talk change the decision after the denial?": {
      words: "yes",
      queries: [
        {
          says: "overturned, with new letters to member and provider",
          given: {
            p2pRequests: [{ ...held, outcome: "overturned" }],
            decisionChanges: changed,
            notices: [...letters, revised("member"), revised("requesting-provider")],
          },
          finds: [],
        },
        {
          says: "overturned, with a new letter to the member only",
          given: {
            p2pRequests: [{ ...held, outcome: "overturned" }],
            decisionChanges: changed,
            notices: [...letters, revised("member")],
          },
          finds: [less("BSP-SEQ-02")],
        },
      ],
    },
    "is new information accepted?": {
      words: "yes",
      queries: [
        {
          says: "brought to the reviewer before the outcome, and it turned the decision",
          given: {
            p2pRequests: [{ ...held, newInformation: "new", outcome: "overturned" }],
            information: [{ receivedAt: "2026-03-05T11:00", presentedAt: "2026-03-05T15:05" }],
            decisionChanges: changed,
            notices: [...letters, revised("member"), revised("requesting-provider")],
          },
          finds: [],
        },
        {
          says: "in the house before the talk, and with the reviewer only after it",
          given: {
            p2pRequests: [{ ...held, newInformation: "new" }],
            information: [{ receivedAt: "2026-03-05T11:00", presentedAt: "2026-03-06T09:00" }],
          },
          finds: [less("BSP-INFO-01")],
        },
      ],
    },
    "after an appeal?": {
      words: "silent",
      queries: [
        { says: "a talk the day after an appeal", given: { appeals: [appeal] }, finds: [] },
        {
          says: "a refusal because of it has no ground in the policy",
          given: { appeals: [appeal], p2pRequests: [refused] },
          finds: [less("BSP-WIN-01")],
        },
      ],
    },
    "turnaround of the plan?": {
      words: "hold 1 BD",
      queries: [
        {
          says: "held in the last minute of Friday",
          given: { p2pRequests: [heldAt("2026-03-06T23:59")] },
          finds: [],
        },
        {
          says: "held in the first minute of Saturday",
          given: { p2pRequests: [heldAt("2026-03-07T00:00")] },
          finds: [less("BSP-DL-01")],
        },
        {
          says: "called on Friday, held on Monday: in time, and past the five days",
          given: { p2pRequests: [{ ...heldAt("2026-03-09T23:59"), receivedAt: "2026-03-06T09:00" }] },
          finds: [["fail", "policy-conflict", null, "BSP-CONF-01"]],
        },
        {
          says: "sixty days later, and nobody talked",
          asOf: "2026-05-04T12:00",
          given: { p2pRequests: [{ ...asked, disposition: "pending" }] },
          finds: [less("BSP-DL-01")],
        },
      ],
    },
    "who asks?": {
      words: "treating physician, phone",
      queries: [
        { says: "the treating physician by telephone", given: {}, finds: [] },
        {
          says: "the office for the physician",
          given: { p2pRequests: [{ ...held, requesterRole: "office-staff" }] },
          finds: [],
        },
        {
          says: "by fax, and the plan refused",
          given: { p2pRequests: [{ ...refused, channel: "fax" }] },
          finds: [["fail", "request-defect", null, "BSP-CHAN-01"]],
        },
        {
          says: "by fax, and the plan talked a week later: no clock ran",
          given: { p2pRequests: [{ ...heldAt("2026-03-12T10:00"), channel: "fax" }] },
          finds: [["fail", "observation", "over-service", "BSP-CHAN-01"]],
        },
      ],
    },
    "who reviews?": {
      words: "the responsible physician (or designee)",
      queries: [
        { says: "the physician who decided", given: {}, finds: [] },
        {
          says: "a designated physician",
          given: {
            p2pRequests: [{ ...held, reviewerId: "MD-2", reviewerRole: "designated-peer-reviewer" }],
          },
          finds: [unclearLess("BSP-ROLE-02")],
        },
        {
          says: "a nurse",
          given: {
            p2pRequests: [{ ...held, reviewerId: "RN-1", reviewerRole: "nurse", reviewerLicenseType: "RN" }],
          },
          finds: [less("BSP-ROLE-01"), less("BSP-ROLE-02")],
        },
      ],
    },
    "limit?": {
      words: "–",
      queries: [
        {
          says: "two talks on one denial",
          given: {
            p2pRequests: [held, { ...heldAt("2026-03-05T17:00"), receivedAt: "2026-03-05T16:00" }],
          },
          finds: [],
        },
      ],
    },
    "administrative and benefit denials?": {
      words: "silent",
      queries: [
        {
          says: "a talk on an administrative denial",
          given: { determination: { reasonCategory: "administrative" } },
          finds: [],
        },
        {
          says: "whether a refusal to talk about a service that is not covered is in order is a question",
          given: { determination: { reasonCategory: "benefit-exclusion" }, p2pRequests: [refused] },
          finds: [unclearLess("BSP-WIN-01")],
        },
      ],
    },
  },
};
