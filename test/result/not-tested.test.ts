import { expect, it } from "vitest";
import type { DeliveryResult, UniverseCell } from "#generated/types.js";
import { notTestedLines } from "#result/index.js";

const NO_ORPHANS = { p2pRequests: 0, notices: 0, other: 0 };
const BY_ID = (id: string) => id;
const ACCOUNTING = { rowsIn: 9, accepted: 9, rejected: 0, conserved: true, rejectedWithoutParent: 0 };

it("says nothing where everything came", () => {
  const universe = [decisions("plan", "approve"), decisions("plan", "pending"), decisions("plan", "deny")];
  expect(
    notTestedLines(universe, [], {
      orphans: NO_ORPHANS,
      accounting: ACCOUNTING,
      files: [],
      period: null,
      nameOf: BY_ID,
    }),
  ).toEqual([]);
});

it("names what did not come, by the names of senders, and what could not be placed", () => {
  const universe = [
    decisions("plan", "approve"),
    decisions("plan", "pending"),
    decisions("delegate-a", "deny"),
  ];
  const deliveries = [
    delivery("delegate-a", "contactAttempt", "not-delivered", true),
    delivery("plan", "notice", "partial", true),
    delivery("plan", "appeal", "not-delivered", false),
    // A sender of appeals alone, who has no cases of its own, misses nothing.
    delivery("appeals-desk", "notice", "not-delivered", false),
  ];
  const lines = notTestedLines(universe, deliveries, {
    orphans: { p2pRequests: 2, notices: 1, other: 0 },
    accounting: { ...ACCOUNTING, rejectedWithoutParent: 3 },
    files: [],
    period: null,
    nameOf: (id) => (id === "delegate-a" ? "Alder Imaging Review" : id),
  });
  expect(lines).toEqual([
    "Open requests: none delivered by Alder Imaging Review; a request that nobody decided is not in these figures.",
    "Approvals: none delivered by Alder Imaging Review; the duties that bind approvals were not tested for them.",
    "Contact attempts from Alder Imaging Review: expected and not delivered.",
    "Appeals from plan: not delivered.",
    "Notices from plan: delivered in part; nothing is concluded from a record that is not there.",
    "2 peer-to-peer requests linked to no decision that was delivered: judged with its fields unknown.",
    "1 notice whose decision was not delivered: judged with its fields unknown.",
    "3 rows set aside whose case cannot be read: it could belong to any case.",
  ]);
});

it("says of a period that it has none, not that none came", () => {
  const period = { from: "2026-07-01", to: "2026-09-30", datedBy: "trigger" } as const;
  const parts = { orphans: NO_ORPHANS, accounting: ACCOUNTING, files: [], period, nameOf: BY_ID };
  expect(notTestedLines([decisions("plan", "deny"), decisions("plan", "pending")], [], parts)).toEqual([
    "Approvals: none delivered for the period; the duties that bind approvals were not tested for them.",
  ]);
});

function decisions(sender: string, decision: string): UniverseCell {
  return { sender, delegate: null, lineOfBusiness: "medi-cal", decision, determinations: 1 };
}

function delivery(
  sender: string,
  kind: DeliveryResult["kind"],
  status: DeliveryResult["status"],
  expected: boolean,
): DeliveryResult {
  return {
    sender,
    kind,
    expected,
    status,
    files: [],
    records: 0,
    rejected: 0,
    note: null,
    fieldsNotDelivered: [],
    fieldsNotKept: [],
  };
}
