import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { LA, summary, takeIn } from "./drop.js";

const sheet = (sender = "plan"): Mapping => ({
  id: "coding",
  title: "Coding sheet",
  sender,
  match: { files: ["coding*"] },
  zone: LA,
  records: [
    {
      kind: "notice",
      supplements: true,
      fields: {
        noticeId: { column: "letter" },
        p2pOffered: { column: "offer" },
        reasonPlain: { column: "plain" },
      },
    },
  ],
});
const NOTICES = "noticeId,determinationId,reasonPlain\nN1,D1,\nN2,D2,yes\nN3,D3,\n";
const HEAD = "letter,offer,plain\n";

describe("coding sheets", () => {
  it("add fields to the records they name, with the place they come from", async () => {
    const result = await takeIn({ "notices.csv": NOTICES, "coding.csv": `${HEAD}N1,yes,no\nN2,,yes\n` }, [
      sheet(),
    ]);
    expect(result.rejects).toEqual([]);
    expect(result.records.map(({ values, supplements }) => ({ values, supplements }))).toEqual([
      {
        values: { noticeId: "N1", determinationId: "D1", p2pOffered: true, reasonPlain: false },
        supplements: {
          p2pOffered: { file: "coding.csv", row: 1 },
          reasonPlain: { file: "coding.csv", row: 1 },
        },
      },
      { values: { noticeId: "N2", determinationId: "D2", reasonPlain: true }, supplements: undefined },
      { values: { noticeId: "N3", determinationId: "D3" }, supplements: undefined },
    ]);
    expect(result.files.map(({ file, accepted, records }) => [file, accepted, records])).toEqual([
      ["coding.csv", 2, {}],
      ["notices.csv", 3, { notice: 3 }],
    ]);
  });

  it("make their fields delivered for every record of the kind and sender", async () => {
    const result = await takeIn({ "notices.csv": NOTICES, "coding.csv": HEAD }, [sheet()]);
    for (const { origin } of result.records) {
      expect(origin.fields).toEqual(new Set(["noticeId", "determinationId", "reasonPlain", "p2pOffered"]));
      expect(origin).toBe(result.records[0]?.origin);
    }
  });

  it("make them delivered for another sender only where they add to its records", async () => {
    const none = await takeIn({ "notices.csv": NOTICES, "coding.csv": `${HEAD}N9,yes,\n` }, [
      sheet("reviewer"),
    ]);
    expect(none.records[0]?.origin.fields.has("p2pOffered")).toBe(false);
    const some = await takeIn({ "notices.csv": NOTICES, "coding.csv": `${HEAD}N2,yes,\n` }, [
      sheet("reviewer"),
    ]);
    expect(some.records.map(({ origin }) => origin.fields.has("p2pOffered"))).toEqual([true, true, true]);
  });

  it("reject a row whose record was not delivered or was rejected", async () => {
    const notices = `${NOTICES}N4,D4,perhaps\n`;
    const result = await takeIn({ "notices.csv": notices, "coding.csv": `${HEAD}N9,yes,\nN4,yes,\n` }, [
      sheet(),
    ]);
    expect(summary(result).rejects).toEqual([
      "coding.csv:1 line 2 supplement-without-record",
      "coding.csv:2 line 3 supplement-without-record",
      "notices.csv:4 line 5 not-yes-or-no",
    ]);
    expect(result.rejects[0]).toMatchObject({
      message: "no accepted notice has this key",
      kind: "notice",
      column: "letter",
      field: "noticeId",
      value: "N9",
      parent: null,
    });
    expect(summary(result).files[0]).toBe("coding.csv read 2=0+2");
    expect(result.setAside.map(({ parent }) => parent)).toEqual(["D4", null]);
  });

  it("reject a row that contradicts the record, and take none of its fields", async () => {
    const result = await takeIn({ "notices.csv": NOTICES, "coding.csv": `${HEAD}N2,yes,no\nN2,no,yes\n` }, [
      sheet(),
    ]);
    expect(summary(result).rejects).toEqual(["coding.csv:1 line 2 supplement-conflict"]);
    expect(result.rejects[0]).toMatchObject({
      message: "`reasonPlain` is already given with another value by row 2 of `notices.csv`",
      column: "plain",
      field: "reasonPlain",
      value: "no",
    });
    expect(result.records[1]?.values).toMatchObject({ p2pOffered: false, reasonPlain: true });
    expect(result.setAside).toEqual([{ sender: "plan", kind: "notice", parent: "D2", whole: false }]);
  });

  it("that contradict each other: the later row is rejected, by file name and row", async () => {
    const result = await takeIn(
      {
        "notices.csv": NOTICES,
        "coding-b.csv": `${HEAD}N1,no,\n`,
        "coding-a.csv": `${HEAD}N1,yes,\nN1,yes,yes\nN1,,no\n`,
      },
      [sheet()],
    );
    expect(summary(result).rejects).toEqual([
      "coding-a.csv:3 line 4 supplement-conflict",
      "coding-b.csv:1 line 2 supplement-conflict",
    ]);
    expect(result.rejects.map(({ message }) => message)).toEqual([
      "`reasonPlain` is already given with another value by row 2 of `coding-a.csv`",
      "`p2pOffered` is already given with another value by row 1 of `coding-a.csv`",
    ]);
    expect(result.records[0]).toMatchObject({
      values: { p2pOffered: true, reasonPlain: true },
      supplements: { p2pOffered: { row: 1 }, reasonPlain: { row: 2 } },
    });
  });

  it("reject a row that cannot be read and name the parent of its record", async () => {
    const result = await takeIn(
      { "notices.csv": NOTICES, "coding.csv": `${HEAD}N1,perhaps,\n,yes,\nN3,yes\n` },
      [sheet()],
    );
    expect(result.rejects.map(({ row, code }) => [row, code])).toEqual([
      [1, "not-yes-or-no"],
      [2, "missing-key"],
      [3, "wrong-column-count"],
    ]);
    expect(result.setAside.map(({ parent }) => parent)).toEqual(["D1", "D3", null]);
  });

  it("may give the link of a request, and may speak of letter templates", async () => {
    const made = sheet();
    made.records = [
      {
        kind: "p2pRequest",
        supplements: true,
        when: { column: "talk" },
        fields: { p2pId: { column: "talk" }, determinationId: { column: "case" } },
      },
      {
        kind: "letterTemplate",
        supplements: true,
        when: { column: "form" },
        fields: { templateVersionId: { column: "form" }, p2pOffered: { column: "offer" } },
      },
    ];
    const result = await takeIn(
      {
        "p2pRequests.csv": "p2pId\nP1\n",
        "letterTemplates.csv": "templateVersionId,templateId\nT-2,T\n",
        "coding.csv": "talk,case,form,offer\nP1,D7,,\n,,T-2,no\n,,,yes\n",
      },
      [made],
    );
    expect(result.records.map(({ id, parent, values }) => [id, parent, values])).toEqual([
      ["T-2", null, { templateVersionId: "T-2", templateId: "T", p2pOffered: false }],
      ["P1", "D7", { p2pId: "P1", determinationId: "D7" }],
    ]);
    expect(summary(result).rejects).toEqual(["coding.csv:3 line 4 no-record"]);
  });

  it("add to some records beyond doubt, and to others only after a second look", async () => {
    const { records, rejects, setAside } = await takeIn(
      {
        "notices.csv": `noticeId,determinationId,reasonPlain,sentAt
N1,D1,,2026-03-02T10:00:00Z
N2,D2,yes,2026-03-08T02:30:00
N3,D3,,2026-03-03T10:00:00Z
N4,D4,,2026-03-04T10:00:00Z
N5,D5,,2026-03-05T10:00:00Z
N5,D5,,2026-03-05T10:00:00Z
N6,D6,,2026-03-06T10:00:00Z
`,
        "coding-a.csv": `${HEAD}N1,yes,no\nN2,no,\nN3,yes,\nN4,,\nN5,yes,yes\n`,
        "coding-b.csv": `${HEAD}N3,,yes\nN6,perhaps,\nN6,yes,\n`,
      },
      [sheet()],
    );
    const place = (file: string, row: number) => ({ file: `coding-${file}.csv`, row });
    expect(records.map(({ id, supplements }) => [id, supplements])).toEqual([
      ["N1", { p2pOffered: place("a", 1), reasonPlain: place("a", 1) }],
      ["N2", { p2pOffered: place("a", 2) }],
      ["N3", { p2pOffered: place("a", 3), reasonPlain: place("b", 1) }],
      ["N4", undefined],
      ["N5", { p2pOffered: place("a", 5), reasonPlain: place("a", 5) }],
      ["N6", { p2pOffered: place("b", 3) }],
    ]);
    expect(rejects.map(({ file, row, code }) => [file, row, code])).toEqual([
      ["coding-b.csv", 2, "not-yes-or-no"],
      ["notices.csv", 6, "duplicate-key"],
    ]);
    expect(setAside.map(({ parent }) => parent)).toEqual(["D6"]);
  });

  it("that cannot be read take their kinds out whole", async () => {
    const result = await takeIn({ "notices.csv": NOTICES, "coding.csv": `${HEAD}N1,"yes,\n` }, [sheet()]);
    expect(result.setAside).toEqual([{ sender: "plan", kind: "notice", parent: null, whole: true }]);
    expect(result.records[0]?.origin.fields.has("p2pOffered")).toBe(false);
  });
});
