import { describe, expect, it } from "vitest";
import type { ReviewUniverse } from "#generated/types.js";
import { universeSentence } from "#report/universe-sentence.js";

const FILES = [
  { title: "Nonbehavioral care", line: "medi-cal", universe: 8 },
  { title: "Behavioral health care", line: null, universe: 1 },
  { title: "Pharmacy", line: "medi-cal", universe: 0 },
];

describe("how the decisions of a run become the files of a review", () => {
  it("says what is left out in words, a field that is not recorded among it, and adds up", () => {
    const leftOut: ReviewUniverse["leftOut"] = [
      { decision: "approve", fields: [], outsidePeriod: false, decisions: 3 },
      {
        decision: "deny",
        fields: [{ field: "reasonCategory", value: null }],
        outsidePeriod: false,
        decisions: 2,
      },
      { decision: "deny", fields: [], outsidePeriod: true, decisions: 1 },
    ];
    // 15 - (3 + 2 + 1) = 9 = 8 + 1
    expect(universeSentence({ decisions: 15, leftOut, unsettled: [] }, FILES)).toBe(
      "15 decisions and requests − 6 outside the universe (3 approved; 2 denied, the ground of the decision not recorded; 1 denied, dated outside the period) = 9 files, each one decision: 8 Nonbehavioral care, Medi-Cal; 1 Behavioral health care, product line not recorded.",
    );
  });

  it("says no more where nothing is left out and nothing is there", () => {
    expect(universeSentence({ decisions: 0, leftOut: [], unsettled: [] }, [])).toBe(
      "0 decisions and requests = 0 files.",
    );
  });
});
