import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { rawBook, rawRow } from "../xlsx/raw-book.js";
import { mappingOf, summary, takeIn } from "./drop.js";

const FORMATS = [0, "m/d/yyyy", "h:mm AM/PM", "00000"];
const HEAD = ["Log #", "Case #", "Date", "Time", "Status"];
const FIELDS = {
  p2pId: { column: "Log #" },
  determinationId: { column: "Case #" },
  receivedAt: { column: "Date", time: "Time" },
  disposition: { column: "Status", codes: { DONE: "conducted", OPEN: "pending" } },
};
const MAPPING = mappingOf("p2pRequest", FIELDS, {
  match: { files: ["log*"], header: ["Log #", "Case #"] },
  layouts: ["M/d/yyyy"],
  timeLayouts: ["h:mm a"],
});
/** 3 September 2026 is serial 46268; 14:12 is 0.59166… of a day. */
const DATE = [46_268, 1] as const;
const TIME = [0.591_666_666_666_667, 2] as const;
const AT = Date.UTC(2026, 8, 3, 21, 12) * 1000;

const book = (...sheets: Parameters<typeof rawBook>[0]["sheets"]) => rawBook({ sheets, formats: FORMATS });
const sheet = (name: string, ...rows: Parameters<typeof rawRow>[1][]) => ({
  name,
  rows: rows.map((cells, at) => rawRow(at + 1, cells)).join(""),
});

describe("a workbook of a drop", () => {
  it("gives the same records as texts, with sheet and row as their place", async () => {
    const log = book(
      sheet("Sep", HEAD, ["1", [12, 3], DATE, TIME, "DONE"], ["2", "00013", "9/3/2026", "2:12 PM", "OPEN"]),
    );
    const { records, files, rejects } = await takeIn({ "log.xlsx": log }, [MAPPING]);
    expect(rejects).toEqual([]);
    expect(
      records.map(({ id, file, row, values }) => [id, file, row, values.determinationId, values.receivedAt]),
    ).toEqual([
      ["1", "log.xlsx [Sep]", 1, "00012", { from: AT, to: AT, day: false }],
      ["2", "log.xlsx [Sep]", 2, "00013", { from: AT, to: AT, day: false }],
    ]);
    expect(files).toMatchObject([
      { file: "log.xlsx [Sep]", status: "read", rows: 2, accepted: 2, bytes: log.length },
    ]);
  });

  it("reads every sheet that fits, and names the ones that do not", async () => {
    const log = book(
      sheet("Sep", HEAD, ["1", "D1", DATE, TIME, "DONE"]),
      sheet("Oct", HEAD, ["2", "D2", DATE, TIME, "DONE"]),
      sheet("Notes", ["who", "what"], ["a", "b"]),
      { name: "Sheet4", rows: "" },
    );
    const result = await takeIn({ "log.xlsx": log }, [MAPPING]);
    expect(summary(result).files).toEqual([
      "log.xlsx [Notes] unmapped 0=0+0",
      "log.xlsx [Oct] read 1=1+0",
      "log.xlsx [Sep] read 1=1+0",
    ]);
    const named: Mapping = { ...MAPPING, match: { ...MAPPING.match, sheets: ["Sep", "O?t"] } };
    expect(summary(await takeIn({ "log.xlsx": log }, [named])).files).toEqual([
      "log.xlsx [Oct] read 1=1+0",
      "log.xlsx [Sep] read 1=1+0",
    ]);
    const other: Mapping = { ...MAPPING, match: { ...MAPPING.match, sheets: ["Nov"] } };
    expect(summary(await takeIn({ "log.xlsx": log }, [other])).files).toEqual(["log.xlsx unmapped 0=0+0"]);
  });

  it("passes over hidden sheets, but says so where one looks like data", async () => {
    const hidden = { ...sheet("Old", HEAD, ["9", "D9", DATE, TIME, "DONE"]), state: "hidden" as const };
    const lists = { ...sheet("Lists", ["DONE"], ["OPEN"]), state: "veryHidden" as const };
    const log = book(sheet("Sep", HEAD, ["1", "D1", DATE, TIME, "DONE"]), hidden, lists);
    const result = await takeIn({ "log.xlsx": log }, [MAPPING]);
    expect(summary(result).files).toEqual(["log.xlsx [Old] unmapped 0=0+0", "log.xlsx [Sep] read 1=1+0"]);
    expect(result.setAside).toMatchObject([{ kind: "p2pRequest", parent: null, whole: true }]);
    const named: Mapping = { ...MAPPING, match: { ...MAPPING.match, sheets: ["Sep", "Old"] } };
    expect((await takeIn({ "log.xlsx": log }, [named])).records.map(({ id }) => id)).toEqual(["1", "9"]);
  });

  it("finds the header below a title, and skips blank rows without losing count of the sheet's", async () => {
    const rows = [
      rawRow(1, ["P2P LOG SEPTEMBER"]),
      rawRow(4, HEAD),
      rawRow(5, ["1", "D1", DATE, TIME, "DONE"]),
      rawRow(9, ["2", "D2", "soon", null, "DONE"]),
    ];
    const { records, rejects } = await takeIn({ "log.xlsx": book({ name: "Sep", rows: rows.join("") }) }, [
      MAPPING,
    ]);
    expect(records.map(({ id, row }) => [id, row])).toEqual([["1", 1]]);
    expect(rejects).toMatchObject([
      { row: 2, line: 9, code: "bad-date", value: "soon", source: "2,D2,soon,,DONE" },
    ]);
  });

  it("does not take a header for one that stands below other data", async () => {
    const log = book(sheet("Sep", ["a", "b", "c", "d", "e"], HEAD, ["1", "D1", DATE, TIME, "DONE"]));
    expect((await takeIn({ "log.xlsx": log }, [MAPPING])).files).toMatchObject([{ status: "unmapped" }]);
  });

  it("sets rows with merged cells aside, and only those", async () => {
    const rows = sheet(
      "Sep",
      HEAD,
      ["1", "D1", DATE, TIME, "DONE"],
      ["2", null, DATE, TIME, "DONE"],
      ["3", "D3", DATE, TIME, "DONE"],
    );
    const after = '<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="H1:K9"/></mergeCells>';
    const result = await takeIn({ "log.xlsx": book({ ...rows, after }) }, [MAPPING]);
    expect(summary(result).rejects).toEqual(["log.xlsx [Sep]:2 line 3 merged-cells"]);
    expect(result.records.map(({ id }) => id)).toEqual(["1", "3"]);
  });

  it("notes texts that became dates and numbers that may have lost zeros", async () => {
    const fields = { ...FIELDS, refusedReason: { column: "Why" } };
    const mapping: Mapping = { ...MAPPING, records: [{ kind: "p2pRequest", fields }] };
    const log = book(
      sheet(
        "Sep",
        [...HEAD, "Why"],
        ["1", 12, DATE, TIME, "DONE", DATE],
        ["2", 1234, DATE, TIME, "DONE", "x"],
        ["3", "00012", DATE, TIME, "DONE", null],
      ),
    );
    const { integrity, rejects } = await takeIn({ "log.xlsx": log }, [mapping]);
    expect(rejects).toEqual([]);
    expect(integrity.map(({ code, id, field }) => [code, id, field])).toEqual([
      ["date-in-text", "1", "refusedReason"],
      ["short-number", "1", "determinationId"],
      ["short-number", "2", "determinationId"],
    ]);
  });

  it("takes back rows that contradict each other", async () => {
    const log = book(sheet("Sep", HEAD, ["1", "D1", DATE, TIME, "DONE"], ["1", "D2", DATE, TIME, "DONE"]));
    const result = await takeIn({ "log.xlsx": log }, [MAPPING]);
    expect(summary(result).rejects).toEqual([
      "log.xlsx [Sep]:1 line 2 duplicate-key-conflict",
      "log.xlsx [Sep]:2 line 3 duplicate-key-conflict",
    ]);
  });

  it.each([
    ["log.xlsx", "no zip", "unreadable", "is no workbook (.xlsx)"],
    ["other.xlsx", "no zip", "unmapped", "no mapping names the workbook"],
  ])("%s with %s is %s", async (name, content, status, words) => {
    const { files } = await takeIn({ [name]: content }, [MAPPING]);
    expect(files).toMatchObject([{ file: name, status, message: expect.stringContaining(words) }]);
  });

  it("that is blank is empty, and one with a header alone brought nothing", async () => {
    const blank = await takeIn({ "log.xlsx": book({ name: "Sheet1", rows: "" }) }, [MAPPING]);
    expect(blank.files).toMatchObject([{ status: "empty" }]);
    expect(blank.setAside).toHaveLength(1);
    const bare = await takeIn({ "log.xlsx": book(sheet("Sep", HEAD)) }, [MAPPING]);
    expect(bare.files).toMatchObject([{ status: "header-only", rows: 0 }]);
    expect(bare.setAside).toEqual([]);
  });
});
