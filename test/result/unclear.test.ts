import { expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import { findingsContext, findingsOf } from "#findings/index.js";
import type { Finding } from "#generated/types.js";
import { buildLedger } from "#ledger/build.js";
import type { LedgerRecord } from "#ledger/record.js";
import { planPolicy } from "#policy/plan-policy.js";
import { replay } from "#replay/reference/replay.js";
import { datingOf, tally } from "#result/index.js";
import { intakeOf, record } from "../ledger/fixture.js";
import { AS_OF, at, bundleOf, commonsOf, requirement, ZONE } from "../policy/fixture.js";

const rule = requirement({ must: { equal: [{ field: "decision" }, "approve"] } });

/** What is said of records for which it cannot be told whether the policy of `acme` applies, and their findings. */
function unclear(records: readonly LedgerRecord[]): { lines: string[]; findings: Finding[] } {
  const commons = commonsOf();
  const bundle = bundleOf([rule], { appliesTo: { equal: [{ field: "payer" }, "acme"] } });
  const plans = [planPolicy(bundle, commons, {})];
  const { ledger } = buildLedger(intakeOf(records), {});
  const dating = datingOf(undefined, zoneOf(ZONE), at(AS_OF));
  const counts = tally({
    bundles: [bundle],
    plans,
    answers: [],
    basisOf: () => null,
    calendars: new Map(),
    dating,
    nameOf: (id) => (id === "delegate-a" ? "Alder Imaging Review" : id),
  });
  const context = findingsContext([bundle], at(AS_OF), ZONE, (text) => text);
  const findings: Finding[] = [];
  for (const judged of replay(ledger, plans, { asOf: at(AS_OF), book: ledger.book, ...commons })) {
    const found = findingsOf(judged, context);
    findings.push(...found);
    counts.add(judged, found, judged);
  }
  return { lines: counts.unclear(), findings };
}

const determination = (id: string, payer?: string, without: string[] = [], sender = "plan") =>
  record(
    "determination",
    id,
    { decision: "deny", ...(payer && { payer }) },
    { without, sender, file: sender },
  );

it("says nothing where the policy is known to apply, or not to", () => {
  expect(unclear([determination("D-1", "acme"), determination("D-2", "other")]).lines).toEqual([]);
});

it("counts the records, and names what is missing of whom, the most frequent first", () => {
  const { lines } = unclear([
    determination("D-1", "acme"),
    determination("D-2"),
    determination("D-3", undefined, ["payer"], "delegate-a"),
    determination("D-4", undefined, ["payer"], "delegate-a"),
  ]);
  expect(lines).toEqual([
    "FX: it cannot be told for 3 records whether the policy applies (the payer of Alder Imaging Review not delivered; the payer of plan blank).",
  ]);
});

it("names a determination once among the records of its finding", () => {
  const [finding] = unclear([determination("D-2")]).findings;
  expect(finding?.records).toEqual([{ kind: "determination", id: "D-2", file: "plan", row: 1 }]);
});
