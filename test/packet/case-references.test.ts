import { describe, expect, it } from "vitest";
import { caseReferences } from "#report/case-references.js";

const finding = (fingerprint: string, determinationId: string | null) =>
  ({ fingerprint, determinationId, subject: { kind: "p2pRequest", id: "p-9" } }) as const;

describe("case references", () => {
  it("follow the digests, not the keys, and a case has one", () => {
    const references = caseReferences([
      finding("c0", "d-1"),
      finding("a0", "d-3"),
      finding("b0", "d-2"),
      finding("d0", "d-3"),
    ]);
    expect([...references]).toEqual([
      ["d-3", "P-001"],
      ["d-2", "P-002"],
      ["d-1", "P-003"],
    ]);
  });

  it("a finding without a determination goes by its record", () => {
    expect([...caseReferences([finding("a0", null)])]).toEqual([["p2pRequest p-9", "P-001"]]);
  });
});
