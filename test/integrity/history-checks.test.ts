import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { kindOf } from "#schema/record-fields.js";
import { oddIn, short } from "./both.js";
import { shippedChecks } from "./shipped-checks.js";

const [SEP, OCT, NOV] = ["2026-09-05T17:00:00Z", "2026-10-05T17:00:00Z", "2026-11-05T17:00:00Z"];
const HEADER = "determinationId,payer,decision,urgency,requestReceivedAt,decidedAt";
const csv = (header: string, ...rows: string[]) => [header, ...rows, ""].join("\n");
const decisions = (...rows: string[]) => csv(HEADER, ...rows);

/** The row as the first and as the second delivery have it. */
const edited = async (was: string, is: string) =>
  (
    await oddIn({
      [`${OCT}/determination.csv`]: decisions(`D1,acme,${was}`),
      [`${NOV}/determination.csv`]: decisions(`D1,acme,${is}`),
    })
  ).filter(({ check }) => check === "edited-later");

describe("a field that changes after the decision", () => {
  // The first delivery arrives on Mon 2026-10-05 at 10:00 in Los Angeles.
  it("is listed at its later row, with what both deliveries show", async () => {
    const found = await edited(
      "deny,standard,2026-09-21T09:00,2026-09-30T16:00",
      "deny,standard,2026-09-24T09:00,2026-09-30T16:00",
    );
    expect(found).toEqual([
      {
        check: "edited-later",
        sender: "plan",
        kind: "determination",
        record: "D1",
        determinationId: "D1",
        field: "requestReceivedAt",
        file: `${NOV}/determination.csv`,
        row: 1,
        others: [{ drop: OCT, file: `${OCT}/determination.csv`, row: 1 }],
        shows: `The delivery of ${OCT} shows receipt of the authorisation request on Mon 2026-09-21 09:00, that of ${NOV} on Thu 2026-09-24 09:00; the case was decided on Wed 2026-09-30 16:00, before the first of them.`,
      },
    ]);
  });

  const SAME = "deny,standard,2026-09-21T09:00,2026-09-30T16:00";
  it.each([
    ["nothing changed", SAME, SAME, []],
    ["its decision is made earlier", "deny,standard,2026-09-21T09:00,2026-10-02T09:00", SAME, ["decidedAt"]],
    [
      "the decision itself and its urgency",
      SAME,
      "approve,urgent,2026-09-21T09:00,2026-09-30T16:00",
      ["decision", "urgency"],
    ],
    ["a time taken away", SAME, "deny,standard,,2026-09-30T16:00", ["requestReceivedAt"]],
    ["a blank filled in", "deny,standard,,2026-09-30T16:00", SAME, []],
    ["a day that gets its time", "deny,standard,2026-09-21,2026-09-30T16:00", SAME, []],
    ["another day", "deny,standard,2026-09-22,2026-09-30T16:00", SAME, ["requestReceivedAt"]],
    [
      "decided in the minute of the delivery, not before it",
      "deny,standard,2026-09-21T09:00,2026-10-05T10:00",
      "deny,standard,2026-09-24T09:00,2026-10-05T10:00",
      [],
    ],
    [
      "decided on the day of the delivery, at a time nobody knows",
      "deny,standard,2026-09-21T09:00,2026-10-05",
      "deny,standard,2026-09-24T09:00,2026-10-05",
      [],
    ],
    [
      "still open when it first came",
      "pending,standard,2026-09-21T09:00,not-yet",
      "deny,standard,2026-09-24T09:00,2026-10-20T09:00",
      [],
    ],
    [
      "open, with the time of the extract for an end",
      "pending,standard,2026-09-21T09:00,2026-10-04T23:59",
      "deny,standard,2026-09-24T09:00,2026-10-20T09:00",
      [],
    ],
  ])("%s", async (_name, was, is, fields) => {
    expect((await edited(was, is)).map(({ field }) => field)).toEqual(fields);
  });

  it("each delivery is held against the one before it, as it then stood", async () => {
    const found = await oddIn({
      [`${SEP}/determination.csv`]: decisions("D1,acme,pending,standard,2026-09-01T09:00,not-yet"),
      [`${OCT}/determination.csv`]: decisions("D1,acme,deny,standard,2026-09-02T09:00,2026-09-08T16:00"),
      [`${NOV}/determination.csv`]: decisions("D1,acme,deny,standard,2026-09-03T09:00,2026-09-08T16:00"),
    });
    // From the first to the second delivery the case was open.
    expect(found.map(short)).toEqual([`edited-later: D1 requestReceivedAt (${NOV}/determination.csv row 1)`]);
  });

  it("letters, talks and attempts of a case are watched by the decision of their case", async () => {
    const found = await oddIn({
      [`${OCT}/determination.csv`]: decisions(
        "D1,acme,deny,standard,2026-09-21T09:00,2026-09-30T16:00",
        "D2,acme,deny,standard,2026-09-21T09:00,2026-10-06T16:00", // decided after the delivery, says a later one
      ),
      [`${OCT}/notice.csv`]: csv(
        "noticeId,determinationId,sentAt,language",
        "N1,D1,2026-10-01T09:00,en",
        "N2,D2,2026-10-01T09:00,en",
        "N3,,2026-10-01T09:00,en", // of no case that is named
      ),
      [`${OCT}/p2pRequest.csv`]: "p2pId,determinationId,receivedAt\nP1,D1,2026-10-01T09:00\n",
      [`${OCT}/contactAttempt.csv`]: "attemptId,p2pId,attemptedAt\nA1,P1,2026-10-02T09:00\n",
      [`${NOV}/notice.csv`]: csv(
        "noticeId,determinationId,sentAt,language",
        "N1,D1,2026-09-30T17:00,es", // the language is not watched
        "N2,D2,2026-09-30T17:00,en",
        "N3,,2026-09-30T17:00,en",
      ),
      [`${NOV}/contactAttempt.csv`]: "attemptId,p2pId,attemptedAt\nA1,P1,2026-10-01T09:30\n",
    });
    expect(found.map((one) => [short(one), one.determinationId])).toEqual([
      [`edited-later: A1 attemptedAt (${NOV}/contactAttempt.csv row 1)`, null],
      [`edited-later: N1 sentAt (${NOV}/notice.csv row 1)`, "D1"],
    ]);
  });
});

describe("one record with two contents", () => {
  const byDelegate: Mapping = {
    id: "delegate",
    title: "Decisions of the delegate",
    sender: "delegate-b",
    match: { files: ["b.csv"] },
    zone: "America/Los_Angeles",
    records: [
      {
        kind: "determination",
        fields: Object.fromEntries(HEADER.split(",").map((name) => [name, { column: name }])),
      },
    ],
  } as Mapping;
  const ROW = "D1,acme,deny,standard,2026-09-21T09:00,2026-09-30T16:00";
  const OTHER = "D1,acme,deny,standard,2026-09-21T09:00,2026-09-29T16:00";

  it.each([
    [
      "from two senders in one delivery",
      { "b.csv": decisions("D0,acme,deny,,,", ROW), "determination.csv": decisions(OTHER) },
      [["b.csv", 2, "delegate-b", [{ drop: null, file: "determination.csv", row: 1 }]]],
    ],
    [
      "from two senders in two deliveries",
      { [`${OCT}/b.csv`]: decisions(ROW), [`${NOV}/determination.csv`]: decisions(OTHER) },
      [[`${OCT}/b.csv`, 1, "delegate-b", [{ drop: NOV, file: `${NOV}/determination.csv`, row: 1 }]]],
    ],
    ["the same from two senders", { "b.csv": decisions(ROW), "determination.csv": decisions(ROW) }, []],
    ["in one file, as the rejects say", { "b.csv": decisions(ROW, OTHER) }, []],
  ] as const)("%s", async (_name, files, places) => {
    const found = await oddIn(files as unknown as Record<string, string>, [byDelegate]);
    expect(found.map(({ file, row, sender, others }) => [file, row, sender, others])).toEqual(places);
    for (const one of found)
      expect(one).toMatchObject({
        check: "told-differently",
        record: "D1",
        shows: "2 rows of several files give this record with different contents; all were set aside.",
      });
  });
});

describe("more is blank than in the delivery before", () => {
  /** So many rows of a delivery, the first of them without a receipt. */
  const rows = (letter: string, records: number, blank: number) =>
    decisions(
      ...Array.from(
        { length: records },
        (_, index) => `${letter}${index},acme,deny,,${index < blank ? "" : `2026-09-01T09:${index % 60}`},`,
      ).map((row) => row.replace(/T09:(\d),/, "T09:0$1,")),
    );
  const risen = async (first: readonly [number, number], last: readonly [number, number]) =>
    (
      await oddIn({
        [`${OCT}/determination.csv`]: rows("A", ...first),
        [`${NOV}/determination.csv`]: rows("B", ...last),
      })
    ).filter(({ check }) => check === "more-missing");

  it("is listed with the exact counts", async () => {
    expect(await risen([60, 3], [50, 8])).toEqual([
      {
        check: "more-missing",
        sender: "plan",
        kind: "determination",
        record: null,
        determinationId: null,
        field: "requestReceivedAt",
        file: null,
        row: null,
        others: [],
        shows: `Blank in 8 of 50 records of the delivery of ${NOV}, against 3 of 60 records of that of ${OCT}: receipt of the authorisation request.`,
      },
    ]);
  });

  it.each([
    ["ten of a hundred more, exactly", [60, 6], [50, 10], true], // 10 % and 20 %
    ["a record less", [60, 6], [50, 9], false],
    ["a delivery of fewer records", [60, 6], [49, 40], false],
    ["less is blank", [60, 30], [50, 0], false],
    ["all is blank", [60, 0], [50, 50], true],
    ["it was never there", [60, 60], [50, 50], false],
  ] as const)("%s", async (_name, first, last, isListed) => {
    expect(await risen(first, last)).toHaveLength(isListed ? 1 : 0);
  });

  it("a late file of few records does not hide the month before", async () => {
    const found = await oddIn({
      [`${SEP}/determination.csv`]: rows("A", 50, 0),
      [`${OCT}/determination.csv`]: rows("B", 50, 25),
      [`${NOV}/determination.csv`]: rows("C", 2, 0),
    });
    expect(found.map(({ check, shows }) => `${check}: ${shows}`)).toEqual([
      `more-missing: Blank in 25 of 50 records of the delivery of ${OCT}, against 0 of 50 records of that of ${SEP}: receipt of the authorisation request.`,
    ]);
  });
});

it("the catalogue watches only fields that the record schemas have", () => {
  const { closedBy, fields } = shippedChecks.edits;
  const named = [closedBy, ...fields.flatMap((one) => one.fields.map((field) => ({ ...one, field })))];
  expect(named.filter(({ kind, field }) => !kindOf(kind).fields.has(field))).toEqual([]);
});
