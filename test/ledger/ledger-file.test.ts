import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOT_YET } from "#calendar/moment.js";
import { ledgerLines, type StoredLedger } from "#ledger/ledger-lines.js";
import { readLedger } from "#ledger/read-ledger.js";
import type { FieldValue } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import { AuditError } from "#shared/error.js";
import { atHand } from "../intake/at-hand.js";
import { PLAIN } from "../policy/fixture.js";
import { runs } from "../support/runs.js";
import { intakeOf, record, setAside } from "./fixture.js";

const made = record("determination", "D-1", {
  payer: "acme",
  decidedAt: "2025-06-02T10:00",
  aiToolUsed: false,
});
const stored: StoredLedger = {
  zone: "America/Los_Angeles",
  inputs: [{ name: "mapping a", sha256: "0" }],
  calendars: [PLAIN],
  tables: [],
  controls: [],
  taken: intakeOf([made], { setAside: [setAside("notice", "D-1")] }),
};

const plain = async (ledger: StoredLedger) => ({ ...ledger, taken: await atHand(ledger.taken) });

describe("a saved ledger", () => {
  it("gives back what was written, not-yet and days included", async () => {
    const values = {
      ...made.values,
      decidedAt: NOT_YET,
      effectiveAt: { from: 1, to: 86_400_000_000, day: true },
      requestReceivedAt: { from: 5, to: 3_600_000_005, day: false },
    };
    const supplements = { aiToolUsed: { file: "sheet.csv", row: 3 } };
    const given = {
      ...stored,
      taken: { ...stored.taken, records: [{ ...made, values, supplements }, made] },
    };
    const read = await readLedger(ledgerLines(given), "ledger.ndjson");
    expect(await plain(read)).toEqual(await plain(given));
    expect(read.taken.records[0]?.values.decidedAt).toBe(NOT_YET);
    expect(read.taken.records[0]?.origin).toBe(read.taken.records[1]?.origin);
  });

  it("gives back any values of any field", async () => {
    const fields = [...kindOf("p2pRequest").fields.values()];
    const valueFor = (type: string): fc.Arbitrary<FieldValue> =>
      type === "moment"
        ? fc.oneof(
            fc.constant(NOT_YET),
            fc.record({ from: fc.maxSafeInteger(), to: fc.maxSafeInteger(), day: fc.boolean() }),
          )
        : type === "number"
          ? fc.integer()
          : type === "boolean"
            ? fc.boolean()
            : fc.string({ unit: "grapheme" });
    const anyValues = fc.record(Object.fromEntries(fields.map(({ name, type }) => [name, valueFor(type)])), {
      requiredKeys: [],
    });
    await fc.assert(
      fc.asyncProperty(anyValues, async (values) => {
        const one = { ...record("p2pRequest", "P-1"), values: { ...values } as Record<string, FieldValue> };
        const given = { ...stored, taken: { ...stored.taken, records: [one] } };
        const lines: string[] = [];
        for await (const line of ledgerLines(given)) lines.push(line);
        expect(lines.every((line) => !line.includes("\n"))).toBe(true);
        expect(await plain(await readLedger(lines, "l"))).toEqual(await plain(given));
      }),
      runs(200),
    );
  });

  const HEAD = JSON.stringify({ line: "head", schema: "p2p-audit/ledger/1", zone: "UTC", inputs: [] });
  const ORIGIN = JSON.stringify({ line: "origin", file: "a.csv", sender: "plan", fields: [] });
  const row = (more: object) =>
    JSON.stringify({
      line: "record",
      kind: "notice",
      id: "L",
      parent: null,
      origin: 0,
      row: 1,
      values: {},
      ...more,
    });

  it.each<[string, string[], string, string]>([
    ["nothing", [], "ledger-line", "l"],
    ["no head", [ORIGIN], "ledger-line", "l:1"],
    ["two heads", [HEAD, HEAD], "ledger-line", "l:2"],
    ["a line cut short", [HEAD, ORIGIN.slice(0, 20)], "ledger-line", "l:2"],
    ["another version", [HEAD.replace("/1", "/2")], "schema", "l:1#/schema"],
    ["a kind nobody knows", [HEAD, '{"line":"note"}'], "schema", "l:2#"],
    ["an origin that is not there", [HEAD, row({})], "ledger-field", "l:2"],
    ["a field nobody knows", [HEAD, ORIGIN, row({ values: { colour: "red" } })], "ledger-field", "l:3"],
    [
      "a text for an instant",
      [HEAD, ORIGIN, row({ values: { sentAt: "2025-06-02" } })],
      "ledger-field",
      "l:3",
    ],
    ["an instant for a text", [HEAD, ORIGIN, row({ values: { channel: 5 } })], "ledger-field", "l:3"],
    ["row 0", [HEAD, ORIGIN, row({ row: 0 })], "schema", "l:3#/row"],
    ["a member too many", [HEAD, ORIGIN, row({ note: "x" })], "schema", "l:3#"],
  ])("with %s is refused", async (_name, lines, code, place) => {
    const error = await readLedger(lines, "l").then(
      () => null,
      (one: unknown) => one,
    );
    expect(error).toBeInstanceOf(AuditError);
    expect((error as AuditError).problems[0]).toMatchObject({ code, at: place });
  });
});
