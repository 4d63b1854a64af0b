import { describe, expect, it } from "vitest";
import type { Rule } from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import { buildLedger } from "#ledger/build.js";
import type { LedgerRecord } from "#ledger/record.js";
import { gate, requirement } from "../policy/fixture.js";
import {
  attempt,
  denied,
  determination,
  letter,
  NO_NOTICES,
  onlyOne,
  outcomes,
  request,
  unknownNotices,
} from "./audited.js";
import { type Declared, fileOf, intakeOf, record, STATED } from "./fixture.js";

describe("months of a delivery", () => {
  const months: Declared = {
    deliveries: [
      { sender: "plan", kinds: ["notice"], months: ["2025-05", "2025-06"], files: ["notices_{month}.csv"] },
    ],
  };
  const of = (...names: string[]) => {
    const files = [
      fileOf("plan-det.csv", ["determination"]),
      ...names.map((name) => fileOf(name, ["notice"])),
    ];
    return intakeOf([determination("D1")], { files });
  };
  it.each<[string, IntakeResult, string]>([
    ["both came", of("notices_2025-05.csv", "notices_2025-06.csv"), "D1: fail"],
    ["one is missing", of("notices_2025-05.csv"), `D1: ${unknownNotices}`],
    ["both are missing", of(), `D1: ${NO_NOTICES}`],
    ["another month came", of("notices_2025-05.csv", "notices_2025-07.csv"), `D1: ${unknownNotices}`],
    ["in a folder", of("drop/notices_2025-05.csv", "drop/notices_2025-06.csv"), "D1: fail"],
  ])("%s", (_name, intake, expected) => {
    expect(outcomes([letter], intake, months)).toEqual([expected]);
  });

  it("names what is missing", () => {
    const { deliveries } = buildLedger(of("notices_2025-05.csv"), months);
    const line = deliveries.find((one) => one.kind === "notice");
    expect([line?.status, line?.expected, line?.note]).toEqual([
      "partial",
      true,
      "missing: notices_2025-06.csv",
    ]);
  });
});

describe("fields", () => {
  const delayed = requirement({ id: "R-KNOWN", must: { known: { field: "delayReason" } } });
  const without = record("determination", "D1", denied, { without: ["delayReason"] });
  it.each<[string, LedgerRecord, Declared, string]>([
    ["blank in a delivered column", record("determination", "D1", denied), {}, "D1: fail"],
    ["recorded", record("determination", "D1", { ...denied, delayReason: "other" }), {}, "D1: pass"],
    ["a column that was not delivered", without, {}, "D1: indeterminate delayReason field-not-delivered"],
    [
      "not kept: delivered and empty",
      without,
      { notKept: [{ sender: "plan", kind: "determination", field: "delayReason", ...STATED }] },
      "D1: fail",
    ],
    [
      "another field not kept",
      without,
      { notKept: [{ sender: "plan", kind: "determination", field: "effectiveAt", ...STATED }] },
      "D1: indeterminate delayReason field-not-delivered",
    ],
    [
      "not kept by another sender",
      without,
      { notKept: [{ sender: "delegate", kind: "determination", field: "delayReason", ...STATED }] },
      "D1: indeterminate delayReason field-not-delivered",
    ],
  ])("%s", (_name, one, declared, expected) => {
    expect(outcomes([delayed], intakeOf([one]), declared)).toEqual([expected]);
  });

  it("are listed as not delivered unless they are not kept", () => {
    const { deliveries } = buildLedger(
      intakeOf([record("determination", "D1", denied, { without: ["delayReason", "effectiveAt"] })]),
      {
        notKept: [{ sender: "plan", kind: "determination", field: "effectiveAt", ...STATED }],
      },
    );
    const line = deliveries.find((one) => one.kind === "determination");
    expect([line?.fieldsNotDelivered, line?.fieldsNotKept]).toEqual([["delayReason"], ["effectiveAt"]]);
  });
});

describe("a request whose determination is not known", () => {
  const appealed = gate({ id: "R-APPEAL", owed: true, onlyIf: { not: { some: "appeals" } } });
  const statute = { kind: "statute" as const, appliesTo: true };
  const files = [fileOf("p.csv", ["p2pRequest"]), fileOf("a.csv", ["appeal"]), fileOf("n.csv", ["notice"])];
  const outcomeOf = (rule: Rule, records: LedgerRecord[]) =>
    outcomes([rule], intakeOf(records, { files }), {}, statute);

  it("names none: what hangs on the determination cannot be said to be absent", () => {
    const refused = request("P1", null, { disposition: "refused", disposedAt: "2025-06-04" });
    expect(outcomeOf(appealed, [refused])).toEqual(["P1: indeterminate appeals determination-not-delivered"]);
    expect(outcomeOf(onlyOne, [refused])).toEqual([
      "P1: indeterminate otherP2pRequests determination-not-delivered",
    ]);
  });

  it("names one that was not delivered: records that name it too are found", () => {
    const refused = request("P1", "D9", { disposition: "refused", disposedAt: "2025-06-04" });
    expect(outcomeOf(appealed, [refused, record("appeal", "L1", { determinationId: "D9" })])).toEqual([
      "P1: pass",
    ]);
    expect(outcomeOf(onlyOne, [refused, request("P2", "D9", { disposition: "conducted" })])).toEqual([
      "P1: pass",
      "P2: pass",
    ]);
  });

  it("its own contact attempts are its own", () => {
    const own = [request("P1", null), attempt("C1", "P1")];
    const { ledger } = buildLedger(intakeOf(own), {});
    expect(ledger.cases[0]?.contactAttempts.get("P1")?.map((one) => one.id)).toEqual(["C1"]);
  });
});
