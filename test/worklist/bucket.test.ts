import { describe, expect, it } from "vitest";
import { BUCKETS, bucketOf, type Sorted } from "#worklist/bucket.js";

/** A deadline that came too late: the plainest finding. */
const LATE: Sorted = {
  outcome: "fail",
  class: "breach",
  direction: "under-service",
  kind: "deadline",
  restsOn: "record",
  stillOpen: false,
  evidenceKind: "late",
};

describe("what is to be done with a finding", () => {
  it.each<[string, Partial<Sorted>, string]>([
    ["late, with times", {}, "confirm"],
    [
      "no letter found and overdue",
      { evidenceKind: "absent", restsOn: "absence", stillOpen: true },
      "act-today",
    ],
    [
      "refused though open, and the window is still open",
      { kind: "gate", evidenceKind: "gate", stillOpen: true },
      "act-today",
    ],
    ["refused though open", { kind: "gate", evidenceKind: "gate" }, "confirm"],
    [
      "refused though open, nothing found that would close it",
      { kind: "gate", evidenceKind: "gate", restsOn: "absence" },
      "confirm",
    ],
    [
      "no record found, no clock of its own",
      { kind: "requirement", evidenceKind: "absent", restsOn: "absence", stillOpen: true },
      "check-data",
    ],
    ["no record found, too late to do", { evidenceKind: "absent", restsOn: "absence" }, "check-data"],
    ["the record says that it was not offered", { kind: "requirement", evidenceKind: "absent" }, "confirm"],
    ["role", { kind: "requirement", evidenceKind: "role" }, "confirm"],
    ["order of events", { kind: "requirement", evidenceKind: "sequence" }, "confirm"],
    ["what a letter says", { kind: "requirement", evidenceKind: "content" }, "fix-once"],
    ["undecided by words", { outcome: "needs-review" }, "decide"],
    [
      "undecided by words, whatever else is true of it",
      { outcome: "needs-review", class: "observation", restsOn: "absence", stillOpen: true },
      "decide",
    ],
    ["undecided by data", { outcome: "indeterminate" }, "check-data"],
    [
      "it cannot be told whether the policy applies",
      { outcome: "indeterminate", class: "observation", direction: null, kind: "applies-to" },
      "check-data",
    ],
    ["a rule that could not run", { outcome: "error" }, "check-data"],
    ["more favourable than policy", { direction: "over-service", kind: "gate" }, "information"],
    [
      "more favourable than policy, of whatever evidence",
      { direction: "over-service", stillOpen: true, restsOn: "absence", evidenceKind: "content" },
      "information",
    ],
    ["a defect of the request", { class: "request-defect", direction: null }, "information"],
    ["a conflict within the policy", { class: "policy-conflict", direction: null }, "information"],
  ])("%s", (_name, change, bucket) => {
    expect(bucketOf({ ...LATE, ...change })).toBe(bucket);
  });

  it("names the buckets in the order of the work", () => {
    expect(BUCKETS).toEqual(["act-today", "check-data", "confirm", "fix-once", "decide", "information"]);
  });
});
