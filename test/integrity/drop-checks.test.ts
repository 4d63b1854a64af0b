import { describe, expect, it } from "vitest";
import { kindOf } from "#schema/record-fields.js";
import { oddIn, short } from "./both.js";
import { shippedChecks } from "./shipped-checks.js";

const decisions = (header: string, rows: readonly string[]) => ({
  "determination.csv": `determinationId,payer,decision,${header}\n${rows.map((row, index) => `D${index + 1},acme,deny,${row}`).join("\n")}\n`,
});

describe("the same content under another key", () => {
  it("is listed for each but the first, with the place of the first", async () => {
    const found = await oddIn({
      ...decisions("memberId,serviceCode,requestReceivedAt,decidedAt", [
        "M1,70551,2026-09-01T09:00,2026-09-02T10:00",
        "M1,70551,2026-09-01T09:00,2026-09-02T10:00",
        "M1,70551,2026-09-01T09:00,2026-09-02T10:01", // another instant
        "M2,70551,2026-09-01T09:00,2026-09-02T10:00", // another member
        "M3,,2026-09-01T09:00,2026-09-02T10:00", // the service is blank
        "M3,,2026-09-01T09:00,2026-09-02T10:00",
        "M4,70551,2026-09-01,2026-09-02", // a day may hold two
        "M4,70551,2026-09-01,2026-09-02",
        "M1,70551,2026-09-01T09:00,2026-09-02T10:00",
      ]),
      "p2pRequest.csv":
        "p2pId,determinationId,receivedAt\nP1,D1,2026-09-03T10:00\nP2,D1,2026-09-03T10:00\nP3,D2,2026-09-03T10:00\nP4,D1,not-yet\nP5,D1,not-yet\n",
    });
    expect(found.map((one) => [short(one), ...one.others.map(({ row }) => row)])).toEqual([
      ["same-content: D2 null (determination.csv row 2)", 1],
      ["same-content: D9 null (determination.csv row 9)", 1],
      ["same-content: P2 null (p2pRequest.csv row 2)", 1],
    ]);
  });
});

describe("one value throughout", () => {
  const times = (count: number, at: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => at(index));
  const day = (index: number) => String((index % 28) + 1).padStart(2, "0");

  it("of 50 urgencies and of the time of day, also where the clock changes between them", async () => {
    const rows = times(
      50,
      (index) =>
        `standard,2026-${index < 25 ? "09" : "11"}-${day(index)}T00:00,2026-12-0${(index % 9) + 1}T10:${day(index)}`,
    );
    const found = await oddIn(decisions("urgency,requestReceivedAt,decidedAt", rows));
    expect(found.map(({ check, field, file, row, shows }) => [check, field, file, row, shows])).toEqual([
      [
        "constant-column",
        "requestReceivedAt",
        "determination.csv",
        null,
        "All 50 recorded times of day of receipt of the authorisation request are the same: 00:00:00.",
      ],
      [
        "constant-column",
        "urgency",
        "determination.csv",
        null,
        "All 50 recorded values of the urgency the request was handled with are the same: standard.",
      ],
    ]);
  });

  it.each<[string, string[]]>([
    ["of 49", times(49, (index) => `standard,2026-09-${day(index)}`)],
    ["but for one", [...times(50, (index) => `standard,2026-09-${day(index)}`), "urgent,2026-09-01"]],
    ["of which two are blank", times(51, (index) => `${index < 2 ? "" : "standard"},2026-09-${day(index)}`)],
  ])("is not said %s, nor of days without a time", async (_name, rows) => {
    expect(await oddIn(decisions("urgency,requestReceivedAt", rows))).toEqual([]);
  });

  it("is not said of times an hour apart", async () => {
    const rows = times(50, (index) => `2026-09-${day(index)}T${index === 7 ? "09" : "08"}:30`);
    expect(await oddIn(decisions("requestReceivedAt", rows))).toEqual([]);
  });
});

it("the catalogue watches only fields that the record schemas have", () => {
  const { sameContent, constants, ownFlags } = shippedChecks;
  const named = [
    ...sameContent.flatMap(({ kind, fields }) => fields.map((field) => ({ kind, field }))),
    ...constants.fields,
    ...ownFlags,
  ];
  expect(named.filter(({ kind, field }) => !kindOf(kind).fields.has(field))).toEqual([]);
});
