import { describe, expect, it } from "vitest";
import type { AuditResult, DeliveryResult, UniverseCell } from "#generated/types.js";
import { buildPacket } from "#packet/build-packet.js";
import { fixtureInput, fixturePacket } from "./fixture-packet.js";

const { result } = fixtureInput();
const decided = (sender: string, decision: string, determinations: number): UniverseCell => ({
  ...{ sender, delegate: sender, lineOfBusiness: "medi-cal", decision, determinations },
});
const whole = ["plan", "b-group"].flatMap((sender) => [
  decided(sender, "deny", 400),
  decided(sender, "approve", 300),
  decided(sender, "pending", 40),
]);
const complete: AuditResult = {
  ...result,
  universe: whole,
  deliveries: [],
  files: result.files.map((file) => ({ ...file, status: "read" })),
  accounting: { ...result.accounting, rejectedWithoutParent: 0 },
  orphans: { p2pRequests: 0, notices: 0, other: 0 },
  policies: result.policies.map((policy) => ({ ...policy, unclear: 0 })),
};

/** Page one after what came: what was not tested. */
function saidOf(parts: Partial<AuditResult>, small: "hidden" | "shown" = "hidden"): readonly string[] {
  const packet = { ...fixturePacket(), smallCells: small };
  const { universe } = buildPacket(fixtureInput({ result: { ...complete, ...parts }, packet })).view;
  return universe.slice(2);
}

function delivery(sender: string, kind: DeliveryResult["kind"], parts: Partial<DeliveryResult> = {}) {
  const note = { files: [], records: 0, rejected: 0, note: null, fieldsNotDelivered: [], fieldsNotKept: [] };
  return { ...note, sender, kind, expected: false, status: "not-delivered", ...parts } as DeliveryResult;
}

describe("what page one says was not tested", () => {
  it("is nothing where all came and all can be placed", () => {
    expect(saidOf({})).toEqual([]);
  });

  it("names who brought no open request, and who no approval", () => {
    const universe = whole.filter(({ sender, decision }) => sender === "plan" || decision === "deny");
    expect(saidOf({ universe })).toEqual([
      "Not tested: open requests of b-group; none came, so a request that nobody decided is not in these figures.",
      "Not tested: approvals of b-group; none came, so duties that bind approvals were not tested for them.",
    ]);
  });

  it("is said of the wanted product lines alone", () => {
    const elsewhere = { ...decided("b-group", "pending", 40), lineOfBusiness: "commercial" };
    const universe = [
      ...whole.filter((cell) => cell.sender === "plan" || cell.decision !== "pending"),
      elsewhere,
    ];
    const packet = { ...fixturePacket(), linesOfBusiness: ["medi-cal"] as [string] };
    const made = buildPacket(fixtureInput({ result: { ...complete, universe }, packet })).view.universe;
    expect(made[2]).toMatch(/^Not tested: open requests of b-group;/);
    expect(saidOf({ universe })).toEqual([]);
  });

  it("tells once who brought which kind of record, of senders with cases, and apart what was expected", () => {
    const deliveries = [
      delivery("plan", "contactAttempt"),
      delivery("b-group", "contactAttempt"),
      delivery("plan", "appeal"),
      delivery("b-group", "appeal"),
      delivery("b-group", "p2pRequest"),
      delivery("mail house", "appeal"),
      delivery("plan", "notice", { expected: true }),
      delivery("plan", "information", { status: "not-kept" }),
    ];
    expect(saidOf({ deliveries })).toEqual([
      "Not received: contact attempts, appeals of plan, b-group; peer-to-peer requests of b-group.",
      "Not received whole: plan, notices: not delivered.",
    ]);
  });

  it("tells of how many records it is open whether a source of page one applies, in a band where counts are hidden", () => {
    const policies = complete.policies.map((policy) => ({ ...policy, unclear: 33 }));
    const cites = complete.policies
      .filter(({ id }) => fixturePacket().lines.some(({ policy }) => policy === id))
      .map(({ cite }) => cite);
    expect(cites.length).toBeGreaterThan(1);
    const lines = (number: string) =>
      cites.map(
        (cite) => `Not tested: ${number} records of which it cannot be told whether ${cite} applies.`,
      );
    expect(saidOf({ policies })).toEqual(lines("20–49"));
    expect(saidOf({ policies }, "shown")).toEqual(lines("33"));
  });

  it("names no file that was not read, and no row that was set aside", () => {
    const files = complete.files.map((file, index) =>
      index === 0 ? { ...file, file: "Smith_appeal.xlsx", status: "unreadable" as const } : file,
    );
    const accounting = { ...complete.accounting, rejectedWithoutParent: 2 };
    const orphans = { p2pRequests: 1, notices: 0, other: 0 };
    expect(saidOf({ files, accounting, orphans })).toEqual([
      "Not read: 1 file; none of its rows were used.",
      "Set aside: 2 rows whose case cannot be read; any case could be the one.",
      "Some requests or notices name a decision that was not delivered: they are judged with its fields unknown.",
    ]);
  });
});
