import { type Column, less, more, unclearLess, unclearMore } from "./column.js";

// Asked for on Friday 2026-02-27, denied on Tuesday 3 March. This client lets its decisions be reopened for 14 days: to 17 March.
const asked = {
  receivedAt: "2026-03-05T09:00",
  channel: "phone",
  requesterRole: "treating-physician",
  hasMemberId: true,
  hasAuthorizationRef: true,
  requestedMode: "ad-hoc",
};
const talk = {
  mode: "ad-hoc",
  disposition: "conducted",
  intakeAt: "2026-03-05T09:02",
  transferredAt: "2026-03-05T09:06",
  startedAt: "2026-03-05T09:07",
  endedAt: "2026-03-05T09:25",
  medium: "phone",
  participantRole: "treating-physician",
  participantLicense: "MD",
  participantAffiliation: "PR-1",
  reviewerRole: "physician-reviewer",
  reviewerSpecialty: "radiology",
  newInformation: "clarification",
  outcome: "upheld",
  informationNeededStated: true,
  appealReferralGiven: true,
};
const held = { ...asked, ...talk };
const refused = {
  ...asked,
  disposition: "refused",
  refusedReason: "decision-is-final",
  disposedAt: "2026-03-05T09:10",
  appealReferralGiven: true,
};
const appointment = {
  ...asked,
  requestedMode: "scheduled",
  callbackSlotCount: 2,
};
const overturned = { ...held, outcome: "overturned" };
const changed = [{ changedAt: "2026-03-05T09:30", basis: "p2p", result: "approve" }];
const heldAt = (day: string, hour: string) => ({
  receivedAt: `${day}T${hour}:00`,
  intakeAt: `${day}T${hour}:02`,
  transferredAt: `${day}T${hour}:06`,
  startedAt: `${day}T${hour}:07`,
  endedAt: `${day}T${hour}:25`,
});
const changedAt = (moment: string) => [{ changedAt: moment, basis: "p2p", result: "approve" }];
const closedClient = { lineOfBusiness: "medicare-advantage" };

export const magellan: Column = {
  policy: "magellan",
  asOf: "2026-06-30T12:00",
  base: {
    determination: {
      payer: "example-health-plan",
      delegate: "magellan",
      lineOfBusiness: "commercial",
      program: "advanced-imaging",
      reviewType: "preservice",
      urgency: "standard",
      requestReceivedAt: "2026-02-27T09:00",
      decision: "deny",
      reasonCategory: "medical-necessity",
      decidedAt: "2026-03-03T10:00",
      requestingProviderId: "PR-1",
      treatingProviderId: "PR-1",
    },
    notices: [
      {
        purpose: "denial",
        audience: "requesting-provider",
        channel: "mail",
        sentAt: "2026-03-04T09:00",
        letterDate: "2026-03-04",
        appealProcess: true,
      },
    ],
    p2pRequests: [held],
  },
  cells: {
    "can a talk change the decision after the denial?": {
      words: "only while re-open allowed",
      queries: [
        {
          says: "inside the client's time",
          given: { p2pRequests: [overturned], decisionChanges: changed },
          finds: [],
        },
        {
          says: "late on the last day",
          given: {
            p2pRequests: [{ ...overturned, ...heldAt("2026-03-17", "23") }],
            decisionChanges: changedAt("2026-03-17T23:30"),
          },
          finds: [],
        },
        {
          says: "past midnight in the east and not yet in the west",
          given: {
            p2pRequests: [{ ...overturned, ...heldAt("2026-03-18", "01") }],
            decisionChanges: changedAt("2026-03-18T01:30"),
          },
          finds: [unclearMore("MAG-WIN-02")],
        },
        {
          says: "on the day after, past midnight in the west too",
          given: {
            p2pRequests: [{ ...overturned, ...heldAt("2026-03-18", "04") }],
            decisionChanges: changedAt("2026-03-18T04:30"),
          },
          finds: [more("MAG-WIN-02")],
        },
        {
          says: "after the time, and nothing changed",
          given: { p2pRequests: [{ ...held, ...heldAt("2026-03-20", "10"), outcome: "consult-only" }] },
          finds: [],
        },
        {
          says: "a client that reopens nothing",
          given: { determination: closedClient, p2pRequests: [overturned], decisionChanges: changed },
          finds: [more("MAG-WIN-02")],
        },
        {
          says: "a client whose time nobody has given is never assumed",
          given: {
            determination: { payer: "another-plan" },
            p2pRequests: [overturned],
            decisionChanges: changed,
          },
          finds: [
            ["indeterminate", "breach", "under-service", "MAG-ROLE-03"],
            ["indeterminate", "breach", "over-service", "MAG-WIN-02"],
          ],
        },
      ],
    },
    "is new information accepted?": {
      words: "only in writing",
      queries: [
        {
          says: "told by voice only, and the decision turned on it",
          given: { p2pRequests: [{ ...overturned, newInformation: "new" }], decisionChanges: changed },
          finds: [more("MAG-SEQ-02")],
        },
        {
          says: "faxed before the new determination",
          given: {
            p2pRequests: [
              {
                ...overturned,
                newInformation: "new",
                newInformationReceivedAt: "2026-03-05T09:29",
                newInformationChannel: "fax",
              },
            ],
            decisionChanges: changed,
          },
          finds: [],
        },
        {
          says: "uploaded after it",
          given: {
            p2pRequests: [
              {
                ...overturned,
                newInformation: "new",
                newInformationReceivedAt: "2026-03-05T09:31",
                newInformationChannel: "portal",
              },
            ],
            decisionChanges: changed,
          },
          finds: [more("MAG-SEQ-02")],
        },
        {
          says: "in an e-mail: writing, but neither of the two ways",
          given: {
            p2pRequests: [
              {
                ...overturned,
                newInformation: "new",
                newInformationReceivedAt: "2026-03-05T09:29",
                newInformationChannel: "email",
              },
            ],
            decisionChanges: changed,
          },
          finds: [unclearMore("MAG-SEQ-02")],
        },
        {
          says: "a clarification by voice",
          given: { p2pRequests: [overturned], decisionChanges: changed },
          finds: [],
        },
        {
          says: "new by voice, and nothing changed",
          given: { p2pRequests: [{ ...held, newInformation: "new" }] },
          finds: [],
        },
      ],
    },
    "after an appeal?": {
      words: "appeal only if not re-openable",
      queries: [
        {
          says: "re-openable: a talk after an appeal was filed",
          given: { appeals: [{ receivedAt: "2026-03-05T08:00", filedBy: "member", status: "open" }] },
          finds: [],
        },
        {
          says: "not re-openable: a request is sent to the appeal",
          given: {
            determination: closedClient,
            p2pRequests: [{ ...refused, disposition: "referred-to-appeal" }],
          },
          finds: [],
        },
        {
          says: "not re-openable: refused without a word on the appeal",
          given: { determination: closedClient, p2pRequests: [{ ...refused, appealReferralGiven: false }] },
          finds: [["fail", "observation", null, "MAG-ROUT-02"]],
        },
        {
          says: "re-openable: sent to the appeal in place of the talk",
          given: { p2pRequests: [{ ...refused, disposition: "referred-to-appeal" }] },
          finds: [less("MAG-WIN-01")],
        },
      ],
    },
    "turnaround of the plan?": {
      words: "none",
      queries: [
        {
          says: "held sixty days after the request",
          given: {
            p2pRequests: [{ ...held, ...heldAt("2026-05-04", "10"), receivedAt: "2026-03-05T09:00" }],
          },
          finds: [],
        },
        {
          says: "a program to be scheduled: appointment sixty days later",
          given: {
            determination: { program: "msk" },
            p2pRequests: [
              {
                ...appointment,
                ...talk,
                mode: "scheduled",
                scheduledFor: "2026-05-04T10:00",
                startedAt: "2026-05-04T10:00",
                endedAt: "2026-05-04T10:20",
                reviewerSpecialty: "orthopedic-surgery",
                outcome: "consult-only",
              },
            ],
          },
          finds: [],
        },
        {
          says: "still open after sixty days",
          asOf: "2026-05-04T10:00",
          given: { p2pRequests: [{ ...asked, disposition: "pending" }] },
          finds: [],
        },
      ],
    },
    "who asks?": {
      words: "office staff ok",
      queries: [
        {
          says: "office staff call, the physician talks",
          given: { p2pRequests: [{ ...held, requesterRole: "office-staff" }] },
          finds: [],
        },
        {
          says: "turned away for not being a clinician",
          given: {
            p2pRequests: [
              { ...refused, requesterRole: "office-staff", refusedReason: "non-clinical-caller" },
            ],
          },
          finds: [less("MAG-ROLE-01"), less("MAG-WIN-01")],
        },
        {
          says: "office staff hold the talk itself",
          given: {
            p2pRequests: [{ ...held, participantRole: "office-staff", participantLicense: "none" }],
          },
          finds: [more("MAG-ROLE-02")],
        },
        {
          says: "a hospital's advisor talks: from the provider's office?",
          given: {
            p2pRequests: [
              { ...held, participantRole: "facility-physician", participantAffiliation: "HOSPITAL-9" },
            ],
          },
          finds: [unclearMore("MAG-ROLE-02")],
        },
        {
          says: "by portal, and the delegate talked",
          given: { p2pRequests: [{ ...held, channel: "portal" }] },
          finds: [["fail", "observation", "over-service", "MAG-CHAN-01"]],
        },
      ],
    },
    "who reviews?": {
      words: "clinician for modality",
      queries: [
        { says: "a radiologist on imaging", given: {}, finds: [] },
        {
          says: "a specialty that the client's list does not hold",
          given: { p2pRequests: [{ ...held, reviewerSpecialty: "dermatology" }] },
          finds: [unclearLess("MAG-ROLE-03")],
        },
        {
          says: "a clerk",
          given: {
            p2pRequests: [{ ...held, reviewerRole: "non-clinical", reviewerSpecialty: "none" }],
          },
          finds: [less("MAG-ROLE-03")],
        },
        {
          says: "a clerk in a program to be scheduled, of which the sentence does not speak",
          given: {
            determination: { program: "msk" },
            p2pRequests: [
              {
                ...appointment,
                ...talk,
                mode: "scheduled",
                reviewerRole: "non-clinical",
                reviewerSpecialty: "none",
              },
            ],
          },
          finds: [["fail", "observation", null, "MAG-ROLE-03b"]],
        },
      ],
    },
    "limit?": {
      words: "–",
      queries: [
        {
          says: "three talks on one denial",
          given: {
            p2pRequests: [
              held,
              { ...held, ...heldAt("2026-03-06", "10") },
              { ...held, ...heldAt("2026-03-09", "10") },
            ],
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
          says: "a talk on a service that is not covered",
          given: { determination: { reasonCategory: "benefit-exclusion" } },
          finds: [],
        },
        {
          says: "a refusal of it: the page does not say",
          given: { determination: { reasonCategory: "benefit-exclusion" }, p2pRequests: [refused] },
          finds: [unclearLess("MAG-WIN-01")],
        },
      ],
    },
  },
};
