import { describe, expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import type { Period } from "#generated/types.js";
import { buildLedger } from "#ledger/build.js";
import { planPolicy } from "#policy/plan-policy.js";
import { replay } from "#replay/reference/replay.js";
import { datingOf, inPeriod, tally } from "#result/index.js";
import { intakeOf, record } from "../ledger/fixture.js";
import { AS_OF, at, bundleOf, commonsOf, gate, ZONE } from "../policy/fixture.js";

/** Counts by decision where the only rule judges peer-to-peer requests: most determinations are judged by none. */
function universe(period?: Period): Record<string, number> {
  const commons = commonsOf();
  const bundle = bundleOf([gate({})]);
  const plans = [planPolicy(bundle, commons, {})];
  const { ledger } = buildLedger(intakeOf(RECORDS), {});
  const dating = datingOf(period, zoneOf(ZONE), at(AS_OF));
  const counts = tally({
    bundles: [bundle],
    plans,
    answers: [],
    basisOf: () => null,
    calendars: new Map(),
    dating,
    nameOf: (id) => id,
  });
  const stage = { asOf: at(AS_OF), book: ledger.book, ...commons };
  for (const judged of replay(ledger, plans, stage)) counts.add(inPeriod(judged, dating), [], judged);
  return Object.fromEntries(
    counts.result().universe.map(({ decision, determinations }) => [decision, determinations]),
  );
}

const determination = (id: string, decision: string, dates: Record<string, string>) =>
  record("determination", id, { payer: "acme", decision, ...dates });
const talk = (id: string, day: string) =>
  record("p2pRequest", `P-${id}`, {
    determinationId: id,
    receivedAt: `${day}T09:00`,
    disposition: "conducted",
    startedAt: `${day}T15:00`,
  });

const RECORDS = [
  // Judged by their talks, one of June and one of July; both decided in June.
  determination("D-1", "deny", { decidedAt: "2025-06-01T10:00" }),
  talk("D-1", "2025-06-05"),
  determination("D-2", "deny", { decidedAt: "2025-06-20T10:00" }),
  talk("D-2", "2025-07-02"),
  // Judged by nothing: decided in June, decided before it, open since June, open since July, without a date.
  determination("D-3", "approve", { decidedAt: "2025-06-10T10:00", requestReceivedAt: "2025-05-30T10:00" }),
  determination("D-4", "approve", { decidedAt: "2025-05-31T23:59", requestReceivedAt: "2025-05-30T10:00" }),
  determination("D-5", "pending", { requestReceivedAt: "2025-06-12T10:00" }),
  determination("D-6", "pending", { requestReceivedAt: "2025-07-01T00:00" }),
  determination("D-7", "modify", {}),
];

const june = (datedBy: Period["datedBy"]): Period => ({ from: "2025-06-01", to: "2025-06-30", datedBy });

describe("the universe counts every accepted determination", () => {
  it("where there is no period", () => {
    expect(universe()).toEqual({ deny: 2, approve: 2, pending: 2, modify: 1 });
  });

  it("of a period by triggers: by what is judged of it, else by its decision, else by its request", () => {
    expect(universe(june("trigger"))).toEqual({ deny: 1, approve: 1, pending: 1, modify: 1 });
  });

  it("of a period by a field: by that field, undated ones as well", () => {
    expect(universe(june("decidedAt"))).toEqual({ deny: 2, approve: 1, pending: 2, modify: 1 });
    expect(universe(june("requestReceivedAt"))).toEqual({ deny: 2, pending: 1, modify: 1 });
  });
});
