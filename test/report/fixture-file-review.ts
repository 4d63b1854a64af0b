import type { FileReview, ScoredElement } from "#generated/types.js";

export const HOSTILE = '<script>alert(1)</script> {{title}} | [x](http://x) "=1+1';

/** An element scored in part, made by hand. */
export function element(parts: Partial<ScoredElement>): ScoredElement {
  return {
    fileType: "nonbehavioral",
    fileTypeTitle: "Nonbehavioral care",
    line: "medi-cal",
    section: "A",
    title: "Discussing a denial with a reviewer",
    universe: 1234,
    drawn: 40,
    isWhole: false,
    carvedOut: null,
    state: "scored",
    stopped: false,
    met: 26,
    notMet: 4,
    na: 1,
    percent: 86.6,
    band: "Medium",
    interval: { lowest: 69.2, highest: 96.3 },
    factors: [],
    replaced: [{ number: 3, id: "D-77", reason: HOSTILE, by: null }],
    toDo: [],
    beyond: 0,
    files: [],
    ...parts,
  };
}

/** A mock file review of NCQA UM 7 that was read back, made by hand. */
export function review(elements: readonly ScoredElement[]): FileReview {
  const sha256 = "a".repeat(64);
  return {
    schema: "p2p-audit/file-review/1",
    program: { name: "p2p-audit", version: "0.1.0" },
    review: {
      id: "ncqa-um7",
      title: "NCQA UM 7: mock file review",
      policy: "ncqa-um7",
      report: "ncqa-um7",
      sha256,
      statement: ["A mock file review."],
      method: ["30 files. [partly confirmed]"],
    },
    seed: HOSTILE,
    run: { title: "Run", plan: "Plan", asOf: "2026-11-15T23:59:00-08:00", period: null, sha256 },
    sampleSha256: sha256,
    workbookSha256: sha256,
    reviewers: [HOSTILE],
    reviewedFrom: "2026-11-24",
    reviewedTo: "2026-11-25",
    elements: [...elements],
  };
}
