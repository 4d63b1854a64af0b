import { type Column, less, more, unclearMore } from "./column.js";

// Denied on Tuesday 2026-03-03, letter dated and received on Wednesday the 4th: day fifteen is Thursday the 19th.
const asked = {
  receivedAt: "2026-03-06T09:00",
  channel: "form",
  form: "medical",
  requesterRole: "treating-physician",
};
const talk = {
  disposition: "conducted",
  startedAt: "2026-03-10T14:00",
  endedAt: "2026-03-10T14:20",
  medium: "phone",
  reviewerRole: "medical-director",
  reviewerLicenseType: "MD",
  newInformation: "none",
  outcome: "upheld",
};
const held = { ...asked, ...talk };
const refused = { ...asked, disposition: "refused", disposedAt: "2026-03-09T10:00" };
const byPharmacist = {
  ...talk,
  reviewerRole: "pharmacist",
  reviewerLicenseType: "PharmD",
  pharmacistUnresolved: false,
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
const medicare = {
  determination: { lineOfBusiness: "medicare-advantage" },
  notices: [{ ...letter, formId: "CMS-10003" }],
};
const appeal = { receivedAt: "2026-03-09T09:00", filedBy: "provider", status: "open", source: "filed" };
const changed = [{ changedAt: "2026-03-10T15:00", basis: "p2p", result: "approve" }];

export const asuris: Column = {
  policy: "asuris",
  asOf: "2026-06-30T12:00",
  base: {
    determination: {
      payer: "asuris",
      lineOfBusiness: "commercial",
      state: "WA",
      reviewType: "preservice",
      serviceType: "imaging",
      domain: "nonbehavioral",
      decision: "deny",
      reasonCategory: "medical-necessity",
      decidedAt: "2026-03-03T10:00",
    },
    notices: [letter],
    p2pRequests: [held],
  },
  cells: {
    "can a talk change the decision after the denial?": {
      words: "silent",
      queries: [
        {
          says: "a talk turns the decision on what was there before",
          given: { p2pRequests: [{ ...held, outcome: "overturned" }], decisionChanges: changed },
          finds: [],
        },
      ],
    },
    "is new information accepted?": {
      words: "no",
      queries: [
        {
          says: "new information turns the decision",
          given: {
            p2pRequests: [{ ...held, newInformation: "new", outcome: "overturned" }],
            decisionChanges: changed,
          },
          finds: [more("ASU-INFO-01")],
        },
        {
          says: "new information is offered and changes nothing",
          given: { p2pRequests: [{ ...held, newInformation: "new" }] },
          finds: [],
        },
        {
          says: "a clarification turns it: additional or not?",
          given: {
            p2pRequests: [{ ...held, newInformation: "clarification", outcome: "partly-overturned" }],
            decisionChanges: changed,
          },
          finds: [unclearMore("ASU-INFO-01")],
        },
        {
          says: "Medicare Advantage is bound as well",
          given: {
            ...medicare,
            p2pRequests: [{ ...held, newInformation: "new", outcome: "overturned" }],
            decisionChanges: changed,
          },
          finds: [more("ASU-INFO-01")],
        },
      ],
    },
    "after an appeal?": {
      words: "no (MA yes)",
      queries: [
        {
          says: "a talk the day after the appeal",
          given: { appeals: [appeal] },
          finds: [more("ASU-SEQ-01")],
        },
        {
          says: "an appeal the day after the talk",
          given: { appeals: [{ ...appeal, receivedAt: "2026-03-11T09:00" }] },
          finds: [],
        },
        { says: "Medicare Advantage: the same talk", given: { ...medicare, appeals: [appeal] }, finds: [] },
        {
          says: "Medicare Advantage: refused because of the appeal",
          given: {
            ...medicare,
            appeals: [appeal],
            p2pRequests: [{ ...refused, disposedAt: "2026-03-09T10:00" }],
          },
          finds: [less("ASU-WIN-01")],
        },
        {
          says: "refused because of the appeal, where Medicare is not in play",
          given: { appeals: [appeal], p2pRequests: [{ ...refused, disposedAt: "2026-03-09T10:00" }] },
          finds: [],
        },
      ],
    },
    "turnaround of the plan?": {
      words: "none",
      queries: [
        {
          says: "held sixty days after the request",
          given: {
            p2pRequests: [{ ...held, startedAt: "2026-05-05T14:00", endedAt: "2026-05-05T14:20" }],
          },
          finds: [],
        },
        {
          says: "still open after sixty days",
          asOf: "2026-05-05T14:00",
          given: { p2pRequests: [{ ...asked, disposition: "pending" }] },
          finds: [],
        },
      ],
    },
    "who asks?": {
      words: "provider, form",
      queries: [
        { says: "on the medical form", given: {}, finds: [] },
        {
          says: "by telephone, and the plan refused",
          given: { p2pRequests: [{ ...refused, channel: "phone", form: "none" }] },
          finds: [["fail", "request-defect", null, "ASU-CHAN-02"]],
        },
        {
          says: "by telephone, and the plan talked",
          given: { p2pRequests: [{ ...held, channel: "phone", form: "none" }] },
          finds: [["fail", "observation", "over-service", "ASU-CHAN-02"]],
        },
        {
          says: "a retail medication by telephone, without a form",
          given: {
            determination: { serviceType: "retail-medication", domain: "pharmacy" },
            p2pRequests: [{ ...asked, channel: "phone", form: "none", ...byPharmacist }],
          },
          finds: [],
        },
        {
          says: "a provider-administered medication on the pharmacy form",
          given: {
            determination: { serviceType: "provider-administered-medication", domain: "pharmacy" },
            p2pRequests: [{ ...asked, form: "pharmacy", ...byPharmacist }],
          },
          finds: [],
        },
        {
          says: "a provider-administered medication on the medical form, and the plan refused",
          given: {
            determination: { serviceType: "provider-administered-medication", domain: "pharmacy" },
            p2pRequests: [refused],
          },
          finds: [["fail", "request-defect", null, "ASU-ROUT-02"]],
        },
      ],
    },
    "who reviews?": {
      words: "physician; pharmacist first for drugs",
      queries: [
        { says: "a physician", given: {}, finds: [] },
        {
          says: "a nurse",
          given: { p2pRequests: [{ ...held, reviewerRole: "nurse", reviewerLicenseType: "RN" }] },
          finds: [less("ASU-ROLE-01")],
        },
        {
          says: "a psychologist on a behavioural denial: the page says physician",
          given: {
            determination: { domain: "behavioral" },
            p2pRequests: [{ ...held, reviewerRole: "psychologist", reviewerLicenseType: "PhD" }],
          },
          finds: [less("ASU-ROLE-01")],
        },
        {
          says: "a pharmacist on an imaging denial",
          given: { p2pRequests: [{ ...asked, ...byPharmacist }] },
          finds: [less("ASU-ROLE-01")],
        },
        {
          says: "a physician takes a medication call first: more than the page gives",
          given: {
            determination: { serviceType: "provider-administered-medication", domain: "pharmacy" },
            p2pRequests: [{ ...held, form: "pharmacy", pharmacistUnresolved: false }],
          },
          finds: [["fail", "observation", null, "ASU-ROLE-02"]],
        },
      ],
    },
    "limit?": {
      words: "–",
      queries: [
        {
          says: "two talks on one denial",
          given: {
            p2pRequests: [held, { ...held, receivedAt: "2026-03-12T09:00", startedAt: "2026-03-13T09:00" }],
          },
          finds: [],
        },
      ],
    },
    "administrative and benefit denials?": {
      words: "MN/investigational only",
      queries: [
        {
          says: "investigational",
          given: { determination: { reasonCategory: "investigational" } },
          finds: [],
        },
        {
          says: "a talk on an administrative denial",
          given: { determination: { reasonCategory: "administrative" } },
          finds: [more("ASU-ELIG-01")],
        },
        {
          says: "a talk on a service that is not covered",
          given: { determination: { reasonCategory: "benefit-exclusion" } },
          finds: [more("ASU-ELIG-01")],
        },
        {
          says: "a refusal of it",
          given: { determination: { reasonCategory: "benefit-exclusion" }, p2pRequests: [refused] },
          finds: [],
        },
        {
          says: "mixed grounds",
          given: { determination: { reasonCategory: "mixed" } },
          finds: [unclearMore("ASU-ELIG-01")],
        },
      ],
    },
  },
};
