import { expect, it } from "vitest";
import { findingsContext, findingsOf, pendingOf } from "#findings/index.js";
import { buildLedger } from "#ledger/build.js";
import type { LedgerRecord } from "#ledger/record.js";
import { planPolicy } from "#policy/plan-policy.js";
import { replay } from "#replay/reference/replay.js";
import { intakeOf, type RecordParts, record } from "../ledger/fixture.js";
import { AS_OF, at, bundleOf, commonsOf, deadline, requirement, ZONE } from "../policy/fixture.js";

const toApprove = requirement({ id: "FX-APPROVE", must: { equal: [{ field: "decision" }, "approve"] } });
const byPhone = requirement({
  id: "FX-PHONE",
  subject: "p2pRequest",
  must: { equal: [{ field: "channel" }, "phone"] },
});
const runsLong = deadline({
  id: "FX-LONG",
  start: { field: "requestReceivedAt" },
  limit: { calendarDays: 900 },
  stop: { earliest: "notices.sentAt", where: { equal: [{ field: "purpose" }, "denial"] } },
});

/** The product line of each finding and of each clock that runs, by rule and record. */
function linesOf(records: readonly LedgerRecord[]): Record<string, string | null | undefined> {
  const commons = commonsOf();
  const bundle = bundleOf([toApprove, byPhone, runsLong]);
  const plans = [planPolicy(bundle, commons, {})];
  // Notices are delivered: of the others none was sent.
  const letter = record("notice", "N-0", { determinationId: "D-0", sentAt: "2025-12-02" });
  const { ledger } = buildLedger(intakeOf([...records, letter]), {});
  const context = findingsContext([bundle], at(AS_OF), ZONE, (text) => text);
  const stage = { asOf: at(AS_OF), book: ledger.book, ...commons };
  const said = [...replay(ledger, plans, stage)].flatMap((judged) => [
    ...findingsOf(judged, context),
    ...pendingOf(judged.outcomes, context),
  ]);
  return Object.fromEntries(
    said.map(({ rule, subject, lineOfBusiness }) => [`${rule} ${subject.id}`, lineOfBusiness]),
  );
}

function determination(id: string, values: Readonly<Record<string, string>>, parts: RecordParts = {}) {
  const asked = "2025-12-01T10:00";
  return record(
    "determination",
    id,
    { payer: "acme", decision: "deny", requestReceivedAt: asked, ...values },
    parts,
  );
}

it("is that of the determination, for what is judged of its request too", () => {
  const lines = linesOf([
    determination("D-1", { lineOfBusiness: "medi-cal" }),
    determination("D-2", { lineOfBusiness: "commercial" }),
    record("p2pRequest", "P-2", { determinationId: "D-2", channel: "fax" }),
  ]);
  expect(lines).toEqual({
    "FX-APPROVE D-1": "medi-cal",
    "FX-LONG D-1": "medi-cal",
    "FX-APPROVE D-2": "commercial",
    "FX-LONG D-2": "commercial",
    "FX-PHONE P-2": "commercial",
  });
});

it("is null where it is blank, was not delivered, or there is no determination", () => {
  const lines = linesOf([
    determination("D-1", {}),
    determination("D-2", {}, { without: ["lineOfBusiness"], file: "other.csv" }),
    // Whether the policy applies to it cannot be told.
    record("p2pRequest", "P-9", { determinationId: "D-9", channel: "fax" }),
  ]);
  expect(lines).toEqual({
    "FX-APPROVE D-1": null,
    "FX-LONG D-1": null,
    "FX-APPROVE D-2": null,
    "FX-LONG D-2": null,
    "applies-to P-9": null,
  });
});
