import { expect, it } from "vitest";
import { takeIn } from "./drop.js";

it("notes times that are certainly in the wrong order, and times on a clock change", async () => {
  const rows = [
    "D1,deny,2025-01-02T10:00,2025-01-02T09:59", // decided before it was received
    "D2,deny,2025-01-02T10:00,2025-01-02", // the day holds both orders
    "D3,deny,2025-01-03,2025-01-02", // a day later, surely
    "D4,deny,2025-01-02T10:00,2025-01-02T10:00", // the same instant
    "D5,deny,not-yet,2025-01-02", // not yet is no time
    "D6,deny,2025-11-02T01:30,2025-11-02T01:10", // both occur twice
    "D7,deny,2025-03-09T02:30,not-yet", // never occurs
    "D8,deny,2025-11-02T01:30-07:00,", // the offset says which
  ];
  const { integrity, rejects } = await takeIn({
    "determinations.csv": `determinationId,decision,requestReceivedAt,decidedAt\n${rows.join("\n")}\n`,
  });
  expect(rejects).toEqual([]);
  expect(integrity.map(({ code, id, row, field }) => `${id} row ${row} ${code} ${field}`)).toEqual([
    "D1 row 1 decision-before-receipt decidedAt",
    "D3 row 3 decision-before-receipt decidedAt",
    "D6 row 6 clock-change requestReceivedAt",
    "D6 row 6 clock-change decidedAt",
    "D7 row 7 clock-change requestReceivedAt",
  ]);
});

it("names the row of the coding sheet that gave the time", async () => {
  const { integrity } = await takeIn(
    {
      "notices.csv": "noticeId,determinationId,generatedAt\nN1,D1,2025-01-05\n",
      "sheet.csv": "id,mailed\nN1,2025-01-02\n",
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
            fields: { noticeId: { column: "id" }, sentAt: { column: "mailed" } },
          },
        ],
      },
    ],
  );
  expect(integrity).toEqual([
    { code: "sent-before-generated", kind: "notice", id: "N1", file: "sheet.csv", row: 1, field: "sentAt" },
  ]);
});
