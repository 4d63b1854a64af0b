import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkCases } from "#ledger/link.js";
import type { LedgerRecord } from "#ledger/record.js";
import { runs } from "../support/runs.js";
import { record } from "./fixture.js";

/** `case: determination | ids of everything in it`. */
function shape(records: readonly LedgerRecord[]): string[] {
  return linkCases(records).map((one) => {
    const attempts = [...one.contactAttempts].flatMap(([p2p, list]) =>
      list.map((attempt) => `${p2p}/${attempt.id}`),
    );
    const lists = [one.notices, one.decisionChanges, one.p2pRequests, one.appeals, one.information];
    return `${one.id}: ${one.determination?.id ?? "none"} | ${[...lists.flat().map((each) => each.id), ...attempts].join(" ")}`;
  });
}

const d1 = record("determination", "D1", { authorizationId: "A1" });
const d2 = record("determination", "D2", { authorizationId: "A2" });
const twin = record("determination", "D3", { authorizationId: "A1" });
const p2p = (id: string, fields: Record<string, string> = {}) => record("p2pRequest", id, fields);

describe("records by case", () => {
  it.each<[string, LedgerRecord[], string[]]>([
    ["nothing", [], []],
    ["a determination alone", [d1], ["D1: D1 | "]],
    [
      "its records, by key",
      [
        record("notice", "N2", { determinationId: "D1" }),
        record("notice", "N1", { determinationId: "D1" }),
        d1,
      ],
      ["D1: D1 | N1 N2"],
    ],
    [
      "a notice of a determination that was not delivered",
      [record("notice", "N1", { determinationId: "D9" })],
      ["D9: none | N1"],
    ],
    ["a request that names its determination", [d1, p2p("P1", { determinationId: "D1" })], ["D1: D1 | P1"]],
    [
      "a request linked by the authorisation",
      [d1, d2, p2p("P1", { authorizationId: "A2" })],
      ["D1: D1 | ", "D2: D2 | P1"],
    ],
    [
      "an authorisation that two determinations have",
      [d1, twin, p2p("P1", { authorizationId: "A1" })],
      ["D1: D1 | ", "D3: D3 | ", "p2p P1: none | P1"],
    ],
    [
      "an authorisation that none has",
      [d1, p2p("P1", { authorizationId: "A9" })],
      ["D1: D1 | ", "p2p P1: none | P1"],
    ],
    ["neither determination nor authorisation", [d1, p2p("P1")], ["D1: D1 | ", "p2p P1: none | P1"]],
    [
      "the determination goes before the authorisation",
      [d1, d2, p2p("P1", { determinationId: "D1", authorizationId: "A2" })],
      ["D1: D1 | P1", "D2: D2 | "],
    ],
    [
      "a named determination that was not delivered, though the authorisation fits",
      [d1, p2p("P1", { determinationId: "D9", authorizationId: "A1" })],
      ["D1: D1 | ", "D9: none | P1"],
    ],
    [
      "two requests without a determination are two cases",
      [p2p("P1"), p2p("P2")],
      ["p2p P1: none | P1", "p2p P2: none | P2"],
    ],
    [
      "attempts go where their request goes",
      [d1, p2p("P1", { authorizationId: "A1" }), record("contactAttempt", "C1", { p2pId: "P1" })],
      ["D1: D1 | P1 P1/C1"],
    ],
    [
      "attempts of an unlinked request",
      [p2p("P1"), record("contactAttempt", "C1", { p2pId: "P1" })],
      ["p2p P1: none | P1 P1/C1"],
    ],
    [
      "attempts of a request that was not delivered",
      [d1, record("contactAttempt", "C1", { p2pId: "P9" })],
      ["D1: D1 | ", "p2p P9: none | P9/C1"],
    ],
    ["templates are in no case", [d1, record("letterTemplate", "T1", { templateId: "T" })], ["D1: D1 | "]],
  ])("%s", (_name, records, expected) => {
    expect(shape(records)).toEqual(expected);
  });

  it("does not depend on the order of rows", () => {
    const records = [
      ...[d1, d2, twin],
      ...[
        p2p("P1", { determinationId: "D1" }),
        p2p("P2", { authorizationId: "A2" }),
        p2p("P3", { authorizationId: "A1" }),
        p2p("P4"),
      ],
      ...["P1", "P3", "P9"].map((id, n) => record("contactAttempt", `C${n}`, { p2pId: id })),
      ...["D1", "D1", "D9"].map((id, n) => record("notice", `N${n}`, { determinationId: id })),
      ...["D2", "D1"].map((id, n) => record("appeal", `L${n}`, { determinationId: id })),
    ];
    const expected = shape(records);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(shape(shuffled)).toEqual(expected);
      }),
      runs(200),
    );
  });
});
