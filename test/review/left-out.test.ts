import { describe, expect, it } from "vitest";
import type { LedgerRecord } from "#ledger/record.js";
import { universeSentence } from "#report/universe-sentence.js";
import { reviewDigest } from "#review/file-sample.js";
import { leftOut } from "#review/left-out.js";
import { REPORT, REVIEW } from "./fixture-review.js";

const FIELDS = ["reasonCategory", "domain"];

function decision(code: string, reasonCategory?: string, domain?: string): LedgerRecord {
  const values = {
    decision: code,
    ...(reasonCategory !== undefined && { reasonCategory }),
    ...(domain !== undefined && { domain }),
  };
  const origin = { file: "um.csv", sender: "plan", fields: new Set<string>() };
  return { kind: "determination", id: "D", parent: null, origin, values, file: "um.csv", row: 1 };
}

/** Of a sender's decisions so many of each code. */
function universe(counts: Readonly<Record<string, number>>, sender = "plan") {
  return Object.entries(counts).map(([decision, determinations]) => ({
    sender,
    delegate: null,
    lineOfBusiness: "medi-cal",
    decision,
    determinations,
  }));
}

const INSIDE = [
  decision("deny", "medical-necessity", "nonbehavioral"),
  decision("deny", "medical-necessity", "behavioral"),
];

describe("decisions outside the universe of a review", () => {
  it("are told by the decision alone where none like it is inside, over all senders", () => {
    const run = [...universe({ approve: 20, deny: 1 }, "delegate-a"), ...universe({ approve: 36, deny: 1 })];
    expect(leftOut(run, { inside: INSIDE, others: [decision("approve")] }, FIELDS)).toEqual([
      { decision: "approve", fields: [], outsidePeriod: false, decisions: 56 },
    ]);
  });

  it("are told by the first fields that tell them from those inside, and by what is not recorded", () => {
    const others = [
      decision("deny", "administrative", "nonbehavioral"),
      decision("deny", "medical-necessity", "pharmacy"),
      decision("deny", undefined, "behavioral"),
      decision("deny", "administrative", "behavioral"),
    ];
    const reason = (value: string | null) => ({ field: "reasonCategory", value });
    expect(leftOut(universe({ deny: 6 }), { inside: INSIDE, others }, FIELDS)).toEqual([
      { decision: "deny", fields: [reason("administrative")], outsidePeriod: false, decisions: 2 },
      {
        decision: "deny",
        fields: [reason("medical-necessity"), { field: "domain", value: "pharmacy" }],
        outsidePeriod: false,
        decisions: 1,
      },
      { decision: "deny", fields: [reason(null)], outsidePeriod: false, decisions: 1 },
    ]);
  });

  it("are told as dated outside the period where the policy's rules judge none of them in it", () => {
    expect(leftOut(universe({ deny: 5 }), { inside: INSIDE, others: [] }, FIELDS)).toEqual([
      { decision: "deny", fields: [], outsidePeriod: true, decisions: 3 },
    ]);
  });

  it("are none where all are inside", () => {
    expect(leftOut(universe({ deny: 2 }), { inside: INSIDE, others: [] }, FIELDS)).toEqual([]);
  });
});

describe("the sentence of the universe", () => {
  const files = (title: string, universe: number) => ({ title, line: "medi-cal", universe });

  it("says each reason with its number, and they add up", () => {
    const field = { field: "reasonCategory", value: "administrative" };
    const left = [
      { decision: "approve", fields: [], outsidePeriod: false, decisions: 1200 },
      { decision: "pending", fields: [], outsidePeriod: false, decisions: 7 },
      { decision: "deny", fields: [field], outsidePeriod: false, decisions: 2 },
      { decision: "deny", fields: [], outsidePeriod: true, decisions: 1 },
    ];
    const unsettled = [{ reason: "an open question decides: delay-is-a-denial", decisions: 3 }];
    expect(
      universeSentence({ decisions: 1300, leftOut: left, unsettled }, [
        files("Nonbehavioral care", 85),
        files("Behavioral health care", 2),
        files("Pharmacy", 0),
      ]),
    ).toBe(
      "1,300 decisions and requests − 1,210 outside the universe (1,200 approved; 7 open; 2 denied, administrative; 1 denied, dated outside the period) − 3 not settled (3: an open question decides: delay-is-a-denial) = 87 files, each one decision: 85 Nonbehavioral care, Medi-Cal; 2 Behavioral health care, Medi-Cal.",
    );
  });

  it("has nothing to take away where all are inside, and no files where none is", () => {
    const bare = { leftOut: [], unsettled: [] };
    expect(universeSentence({ decisions: 1, ...bare }, [files("Pharmacy", 1)])).toBe(
      "1 decision or request = 1 file, each one decision: 1 Pharmacy, Medi-Cal.",
    );
    expect(universeSentence({ decisions: 0, ...bare }, [files("Pharmacy", 0)])).toBe(
      "0 decisions and requests = 0 files.",
    );
  });
});

it("says what decides a review by its digest, to which the telling of what is outside does not belong", () => {
  // The digest of the definition as it was before decisions outside were told: samples drawn then are scored.
  expect(reviewDigest({ ...REVIEW, toldBy: [] }, REPORT)).toBe(reviewDigest(REVIEW, REPORT));
  expect(reviewDigest({ ...REVIEW, toldBy: ["urgency"] }, REPORT)).toBe(reviewDigest(REVIEW, REPORT));
});
