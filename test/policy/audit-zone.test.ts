import { describe, expect, it } from "vitest";
import { inAuditZone } from "#policy/audit-zone.js";
import { bundleOf, ZONE } from "./fixture.js";

const nationwide = (is: boolean) => {
  const bundle = bundleOf([]);
  return { ...bundle, policy: { ...bundle.policy, nationwide: is } };
};

describe("the zone of a policy's days", () => {
  it.each([
    ["a nationwide source takes the audit's zone", true, "America/Chicago", "America/Chicago"],
    ["a nationwide source keeps its own where the audit names none", true, undefined, ZONE],
    ["a state's or payer's source keeps its own", false, "America/Chicago", ZONE],
  ])("%s", (_name, is, zone, expected) => {
    expect(inAuditZone(nationwide(is), zone).policy.zone).toBe(expected);
  });
});
