import { describe, expect, it } from "vitest";
import { kindOf } from "#schema/record-fields.js";
import { RECORD_KINDS } from "#shared/record-kind.js";
import { oddIn, short } from "./both.js";
import { shippedChecks } from "./shipped-checks.js";

const DECISIONS = "determinationId,payer,decision,requestReceivedAt,decidedAt";
const decisions = (...rows: string[]) => ({ "determination.csv": `${DECISIONS}\n${rows.join("\n")}\n` });
const shortOf = async (files: Readonly<Record<string, string>>) => (await oddIn(files)).map(short);

describe("a decision before its receipt", () => {
  it("is listed where no reading of the times is in order, with what the record shows", async () => {
    const found = await oddIn(
      decisions(
        "D1,acme,deny,2026-09-02T10:00,2026-09-02T09:59",
        "D2,acme,deny,2026-09-02T10:00,2026-09-02", // the day holds both orders
        "D3,acme,deny,2026-09-03,2026-09-02",
        "D4,acme,approve,2026-09-02T10:00,2026-09-02T10:00",
        "D5,acme,deny,not-yet,2026-09-02",
      ),
    );
    expect(found.map(short)).toEqual([
      "decision-before-receipt: D1 decidedAt (determination.csv row 1)",
      "decision-before-receipt: D3 decidedAt (determination.csv row 3)",
    ]);
    expect(found[0]).toEqual({
      check: "decision-before-receipt",
      sender: "plan",
      kind: "determination",
      record: "D1",
      determinationId: "D1",
      field: "decidedAt",
      file: "determination.csv",
      row: 1,
      others: [],
      shows:
        "The record shows the time of the decision on Wed 2026-09-02 09:59, before receipt of the authorisation request on Wed 2026-09-02 10:00.",
    });
  });

  // In September Los Angeles is seven hours behind UTC: from 17:00 the day by UTC is the next.
  it.each([
    ["in the afternoon, right a day earlier", "2026-09-03T17:00,2026-09-03T09:00", true],
    ["a minute before the day by UTC changes", "2026-09-03T16:59,2026-09-03T09:00", false],
    ["more than a day before", "2026-09-03T17:00,2026-09-02T16:59", false],
    ["a day before to the minute", "2026-09-03T17:00,2026-09-02T17:00", true],
    ["received on a day without a time", "2026-09-03,2026-09-02T17:00", false],
    ["in winter, an hour earlier", "2026-01-15T16:00,2026-01-15T09:00", true],
  ])("is the mark of a receipt by UTC: %s", async (_name, times, isMark) => {
    const found = await shortOf(decisions(`D1,acme,deny,${times}`));
    expect(found).toEqual([
      "decision-before-receipt: D1 decidedAt (determination.csv row 1)",
      ...(isMark ? ["receipt-a-day-late: D1 requestReceivedAt (determination.csv row 1)"] : []),
    ]);
  });
});

describe("a turnaround", () => {
  it.each([
    ["a denial in the same minute", "deny,2026-09-02T10:00,2026-09-02T10:00", true],
    ["an approval in the same minute", "approve,2026-09-02T10:00,2026-09-02T10:00", false],
    ["a denial after a minute", "deny,2026-09-02T10:00,2026-09-02T10:01", false],
    ["a denial on the same day", "deny,2026-09-02,2026-09-02", false],
    ["of 365 days", "deny,2025-09-02T10:00,2026-09-02T10:00", false],
    ["of 365 days and a minute", "deny,2025-09-02T10:00,2026-09-02T10:01", true],
    ["of a year mistyped", "deny,2016-09-02T10:00,2026-09-02", true],
  ])("%s", async (_name, row, isImpossible) => {
    expect(await shortOf(decisions(`D1,acme,${row}`))).toEqual(
      isImpossible ? ["impossible-turnaround: D1 decidedAt (determination.csv row 1)"] : [],
    );
  });
});

it("an open record that carries the time of its end is listed, and one that says not yet is not", async () => {
  const found = await shortOf({
    ...decisions(
      "D1,acme,pending,2026-09-02T10:00,2026-10-01T00:00",
      "D2,acme,pending,2026-09-02T10:00,not-yet",
      "D3,acme,pending,2026-09-02T10:00,",
      "D4,acme,deny,2026-09-02T10:00,2026-10-01T00:00",
    ),
    "p2pRequest.csv":
      "p2pId,determinationId,receivedAt,disposition,disposedAt\nP1,D4,2026-10-02T10:00,pending,2026-10-31T23:59\n",
  });
  expect(found).toEqual([
    "open-with-end: D1 decidedAt (determination.csv row 1)",
    "open-with-end: P1 disposedAt (p2pRequest.csv row 1)",
  ]);
});

it("times after the end of the data and hours of a clock change are listed", async () => {
  const found = await shortOf({
    ...decisions(
      "D1,acme,deny,2026-11-01T01:30,2026-11-02T09:00", // 01:30 came twice
      "D2,acme,deny,2026-12-30T10:00,2027-01-01T00:00",
      "D3,acme,deny,2026-12-30T10:00,2026-12-31",
      "D4,acme,deny,2026-11-01T01:30,2026-11-01T01:10", // both came twice, in either order
      "D5,acme,pending,2026-03-08T02:30,not-yet", // never was
      "D6,acme,deny,2026-11-01T01:30-07:00,", // the offset says which
    ),
  });
  expect(found).toEqual([
    "after-as-of: D2 decidedAt (determination.csv row 2)",
    "clock-change: D1 requestReceivedAt (determination.csv row 1)",
    "clock-change: D4 decidedAt (determination.csv row 4)",
    "clock-change: D4 requestReceivedAt (determination.csv row 4)",
    "clock-change: D5 requestReceivedAt (determination.csv row 5)",
  ]);
});

it("a time that a coding sheet gave is listed with the row of the sheet", async () => {
  const found = await oddIn(
    {
      ...decisions("D1,acme,deny,2026-09-02T10:00,2026-09-03T10:00"),
      "notice.csv": "noticeId,determinationId,generatedAt\nN0,D1,2026-09-03\nN1,D1,2026-09-05\n",
      "sheet.csv": "id,mailed\nN0,2026-09-04\nN1,2026-09-02\n",
    },
    [
      {
        id: "sheet",
        title: "Mail dates",
        sender: "plan",
        match: { files: ["sheet.csv"] },
        zone: "UTC",
        records: [
          {
            kind: "notice",
            supplements: true,
            fields: { noticeId: { column: "id" }, sentAt: { column: "mailed", formats: ["YYYY-MM-DD"] } },
          },
        ],
      } as never,
    ],
  );
  expect(found.map(short)).toEqual(["sent-before-generated: N1 sentAt (sheet.csv row 2)"]);
});

describe("the catalogue", () => {
  it("names each check once, every pair of times of the record schemas among them", () => {
    const ids = shippedChecks.checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pairs = RECORD_KINDS.flatMap((kind) => kindOf(kind).order.map(({ code }) => code));
    expect(pairs.filter((code) => !ids.includes(code))).toEqual([]);
  });

  it("limits only times and states that the record schemas have", () => {
    const { turnarounds, openStates } = shippedChecks;
    const times = [
      ...turnarounds.flatMap(({ kind, from, to }) => [from, to].map((field) => ({ kind, field }))),
      ...openStates.flatMap(({ kind, ends }) => ends.map((field) => ({ kind, field }))),
    ];
    expect(times.filter(({ kind, field }) => kindOf(kind).fields.get(field)?.type !== "moment")).toEqual([]);
    const states = [
      ...openStates,
      ...turnarounds.flatMap(({ kind, only }) => (only ? [{ kind, ...only }] : [])),
    ];
    const unknown = states.flatMap(({ kind, field, in: values }) =>
      values.filter((value) => !kindOf(kind).fields.get(field)?.values?.includes(value)),
    );
    expect(unknown).toEqual([]);
  });
});
