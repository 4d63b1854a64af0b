import { describe, expect, it } from "vitest";
import { classOf, directionOf } from "#findings/class-of.js";
import type { GateRule } from "#generated/types.js";
import { bundleOf, gate, judged } from "../policy/fixture.js";

// `when` reads offerDocumented and `onlyIf` hasMemberId of the request; another gate reads hasAuthorizationRef.
type Truth = boolean | null;
const CONDUCTED = "conducted";
const open = ["fail", "pass"];

function fields(values: Record<string, Truth | string>) {
  return Object.fromEntries(
    Object.entries(values).filter((one): one is [string, boolean | string] => one[1] !== null),
  );
}

function verdictOf(
  parts: Partial<GateRule>,
  disposition: string | null,
  { when = true, onlyIf, other = true }: { when?: Truth; onlyIf: Truth; other?: Truth },
) {
  const rules = [
    gate({ id: "G-1", when: { field: "offerDocumented" }, onlyIf: { field: "hasMemberId" }, ...parts }),
    gate({ id: "G-2", onlyIf: { field: "hasAuthorizationRef" } }),
  ];
  const request = fields({
    disposition,
    offerDocumented: when,
    hasMemberId: onlyIf,
    hasAuthorizationRef: other,
  });
  const outcome = judged(bundleOf(rules), {
    given: {
      determination: { decision: "deny", decidedAt: "2025-06-01" },
      p2pRequests: [{ receivedAt: "2025-06-02", ...request }],
    },
  });
  return {
    ...outcome,
    possible: [...(outcome.readings[0]?.verdict.possible ?? [])].sort(),
    gates: outcome.readings[0]?.verdict.gates,
  };
}

describe("a talk that was held", () => {
  it.each<[Truth, string, string[]]>([
    [true, "pass", ["pass"]],
    [false, "fail", ["fail"]],
    [null, "indeterminate", open],
  ])("onlyIf %s: %s", (onlyIf, outcome, possible) => {
    for (const parts of [
      {},
      { owed: true },
      { obligor: "provider" as const, onFail: "observation" as const },
    ]) {
      const found = verdictOf(parts, CONDUCTED, { onlyIf });
      expect([found.outcome, found.possible]).toEqual([outcome, possible]);
    }
  });

  it("goes over what is owed, in the rule's class", () => {
    const found = verdictOf({ onFail: "observation" }, CONDUCTED, { onlyIf: false });
    expect([classOf(found), directionOf(found)]).toEqual(["observation", "over-service"]);
  });
});

describe.each(["refused", "referred-to-appeal"])("a request that was %s", (disposition) => {
  it.each<[string, Truth, Truth, string, string[], string[] | undefined]>([
    ["every gate open", true, true, "fail", ["fail"], undefined],
    ["its own gate closed", false, true, "pass", ["pass"], ["G-1"]],
    ["another gate closed", true, false, "pass", ["pass"], ["G-2"]],
    ["both closed", false, false, "pass", ["pass"], ["G-1", "G-2"]],
    ["its own unknown", null, true, "indeterminate", open, ["G-1"]],
    ["another unknown", true, null, "indeterminate", open, ["G-2"]],
    ["both unknown", null, null, "indeterminate", open, ["G-1", "G-2"]],
    ["one closed settles it, the other unknown", null, false, "pass", ["pass"], ["G-2"]],
    ["one closed settles it, the other unknown", false, null, "pass", ["pass"], ["G-1"]],
  ])("owed, %s", (_name, onlyIf, other, outcome, possible, gates) => {
    const found = verdictOf({ owed: true, onFail: "observation" }, disposition, { onlyIf, other });
    expect([found.outcome, found.possible, found.gates]).toEqual([outcome, possible, gates]);
    if (outcome === "fail") expect([classOf(found), directionOf(found)]).toEqual(["breach", "under-service"]);
  });

  it.each<[Truth, string, string[]]>([
    [true, "pass", ["pass"]],
    [false, "fail", ["fail"]],
    [null, "indeterminate", open],
  ])("what the provider owes, %s", (onlyIf, outcome, possible) => {
    const found = verdictOf({ obligor: "provider", onFail: "observation" }, disposition, {
      onlyIf,
      other: null,
    });
    expect([found.outcome, found.possible]).toEqual([outcome, possible]);
    if (outcome === "fail") expect([classOf(found), directionOf(found)]).toEqual(["request-defect", null]);
  });

  it.each([true, false, null])("any other gate does not judge it (onlyIf %s)", (onlyIf) => {
    expect(verdictOf({}, disposition, { onlyIf }).outcome).toBe("not-applicable");
    expect(verdictOf({}, disposition, { onlyIf, when: null }).outcome).toBe("not-applicable");
  });

  it("another gate that does not apply is open", () => {
    const rules = [
      gate({ id: "G-1", owed: true }),
      gate({ id: "G-2", when: { field: "offerDocumented" }, onlyIf: { field: "hasMemberId" } }),
    ];
    const judge = (request: Record<string, string | boolean>) =>
      judged(bundleOf(rules), {
        given: {
          determination: { decision: "deny" },
          p2pRequests: [{ receivedAt: "2025-06-02", disposition, ...request }],
        },
      });
    expect(judge({ offerDocumented: false, hasMemberId: false }).outcome).toBe("fail");
    expect(judge({ offerDocumented: false }).outcome).toBe("fail");
    expect(judge({ hasMemberId: true }).outcome).toBe("fail");
    expect(judge({ hasMemberId: false }).outcome).toBe("indeterminate");
    expect(judge({ offerDocumented: true, hasMemberId: false }).outcome).toBe("pass");
  });
});

describe("other dispositions", () => {
  it.each(["withdrawn", "unreachable", "no-show-provider", "no-show-plan", "cancelled-by-plan", "pending"])(
    "%s: not applicable",
    (disposition) => {
      for (const onlyIf of [true, false, null]) {
        expect(verdictOf({ owed: true }, disposition, { onlyIf }).outcome).toBe("not-applicable");
        expect(verdictOf({ owed: true }, disposition, { onlyIf, when: null }).outcome).toBe("not-applicable");
      }
    },
  );

  it.each<[string, Partial<GateRule>, Truth, string[]]>([
    ["a gate, open", {}, true, ["not-applicable", "pass"]],
    ["a gate, closed", {}, false, ["fail", "not-applicable"]],
    ["a gate, unknown", {}, null, ["fail", "not-applicable", "pass"]],
    ["the owed gate, open", { owed: true }, true, ["fail", "not-applicable", "pass"]],
    ["the owed gate, closed", { owed: true }, false, ["fail", "not-applicable", "pass"]],
    [
      "a provider's, closed",
      { obligor: "provider", onFail: "observation" },
      false,
      ["fail", "not-applicable"],
    ],
  ])("blank, %s: whatever it could have been", (_name, parts, onlyIf, possible) => {
    const found = verdictOf(parts, null, { onlyIf });
    expect([found.outcome, found.possible, found.readings[0]?.verdict.reason]).toEqual([
      "indeterminate",
      possible,
      "disposition-blank",
    ]);
    expect(found.causes).toMatchObject([{ kind: "blank", field: "disposition" }]);
  });

  it("blank, where the gate does not apply whatever happened: not applicable", () => {
    expect(verdictOf({ owed: true }, null, { onlyIf: false, when: false }).outcome).toBe("not-applicable");
  });

  it("not delivered is named as not delivered, so that it is said once for the run", () => {
    const found = judged(bundleOf([gate({ onlyIf: { field: "hasMemberId" } })]), {
      given: {
        determination: { decision: "deny" },
        p2pRequests: [{ receivedAt: "2025-06-02", hasMemberId: true }],
      },
      notDelivered: ["p2pRequest.disposition"],
    });
    expect(found.causes).toMatchObject([{ kind: "field-not-delivered", field: "disposition" }]);
  });
});

describe("`when` of a gate", () => {
  it.each<[string, Partial<GateRule>, string, Truth, Truth, string, string[]]>([
    ["held, false", {}, CONDUCTED, false, false, "not-applicable", ["not-applicable"]],
    ["held, unknown, open", {}, CONDUCTED, null, true, "indeterminate", ["not-applicable", "pass"]],
    ["held, unknown, closed", {}, CONDUCTED, null, false, "indeterminate", ["fail", "not-applicable"]],
    [
      "held, unknown, unknown",
      {},
      CONDUCTED,
      null,
      null,
      "indeterminate",
      ["fail", "not-applicable", "pass"],
    ],
    ["refused, owed, false", { owed: true }, "refused", false, true, "not-applicable", ["not-applicable"]],
    [
      "refused, owed, unknown, open",
      { owed: true },
      "refused",
      null,
      true,
      "indeterminate",
      ["fail", "not-applicable"],
    ],
  ])("%s", (_name, parts, disposition, when, onlyIf, outcome, possible) => {
    const found = verdictOf(parts, disposition, { when, onlyIf });
    expect([found.outcome, found.possible]).toEqual([outcome, possible]);
  });

  it("refused, owed, unknown and closed: never said to pass or fail", () => {
    const found = verdictOf({ owed: true }, "refused", { when: null, onlyIf: false });
    expect(found.outcome).toBe("indeterminate");
    expect(found.possible).toEqual(expect.arrayContaining(["pass", "not-applicable"]));
  });
});

describe("the instant of the act", () => {
  const window = gate({
    owed: true,
    onlyIf: {
      atOrBefore: [{ field: "actAt" }, { plus: [{ field: "determination.decidedAt" }, { calendarDays: 5 }] }],
    },
  });
  // Decided on 06-01; the fifth day after it ends with 06-06.
  it.each<[string, Record<string, string>, string]>([
    ["held on the last minute", { disposition: "conducted", startedAt: "2025-06-06T23:59" }, "pass"],
    ["held a minute later", { disposition: "conducted", startedAt: "2025-06-07T00:00" }, "fail"],
    ["held, no time", { disposition: "conducted" }, "indeterminate"],
    ["refused inside", { disposition: "refused", disposedAt: "2025-06-06T23:59" }, "fail"],
    ["refused outside", { disposition: "refused", disposedAt: "2025-06-07T00:00" }, "pass"],
    [
      "a refusal is judged by its closing, not by a talk",
      { disposition: "refused", disposedAt: "2025-06-07", startedAt: "2025-06-02" },
      "pass",
    ],
    ["refused, no time", { disposition: "refused" }, "indeterminate"],
  ])("%s: %s", (_name, request, outcome) => {
    const found = judged(bundleOf([window]), {
      given: {
        determination: { decision: "deny", decidedAt: "2025-06-01T10:00" },
        p2pRequests: [{ receivedAt: "2025-06-02", ...request }],
      },
    });
    expect(found.outcome).toBe(outcome);
  });
});
