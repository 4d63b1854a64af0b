import { describe, expect, it } from "vitest";
import type { FieldMapping, Mapping } from "#generated/types.js";
import { mappingOf, takeIn } from "./drop.js";

type Kind = Mapping["records"][0]["kind"];

/** Reads one cell (and a time cell beside it) as a field of a request or determination. */
async function read(
  kind: Kind,
  field: string,
  cell: string,
  extra: FieldMapping = {},
  rest: Partial<Mapping> = {},
) {
  const [text, time = ""] = cell.split("§");
  const key = kind === "p2pRequest" ? "p2pId" : "determinationId";
  const source = extra.constant === undefined && !extra.columns ? { column: "cell" } : {};
  const mapping = mappingOf(kind, { [key]: { column: "key" }, [field]: { ...source, ...extra } }, rest);
  const quoted = `"${text?.replaceAll('"', '""')}"`;
  const result = await takeIn({ "log.csv": `key,cell,time\nK,${quoted},${time}\n` }, [mapping]);
  const [reject] = result.rejects;
  return reject ? `${reject.code}: ${reject.message}` : (result.records[0]?.values[field] ?? "blank");
}

const micros = (iso: string) => Date.parse(iso) * 1000;
const at = (iso: string) => ({ from: micros(iso), to: micros(iso), day: false });
const day = (from: string, to: string) => ({ from: micros(from), to: micros(to) - 1, day: true });
const JAN_2 = day("2025-01-02T08:00Z", "2025-01-03T08:00Z");
const NOT_YET = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY, day: false };

describe("text, codes, yes or no, numbers", () => {
  it.each<[Kind, string, string, unknown]>([
    ["determination", "payer", "  a b  ", "a b"],
    ["determination", "payer", "\u00a0\u2003a\u00a0", "a"],
    ["determination", "payer", "\t", "blank"],
    ["determination", "payer", "two\nlines", "two\nlines"],
    ["determination", "payer", 'say "no"', 'say "no"'],
    ["determination", "payer", "a\u0001b", "bad-value: `payer` must hold no control characters"],
    ["determination", "payer", "0", "0"],
    ["determination", "state", "CA", "CA"],
    ["determination", "state", "Ca", "bad-value: `state` must match `^[A-Z]{2}$`"],
    ["determination", "state", "CAL", "bad-value: `state` must match `^[A-Z]{2}$`"],
    ["determination", "urgency", " urgent ", "urgent"],
    ["determination", "urgency", "Urgent", "not-a-code: `urgency` must be one of standard, urgent"],
    ["determination", "aiToolUsed", "YES", true],
    ["determination", "aiToolUsed", "y", true],
    ["determination", "aiToolUsed", "True", true],
    ["determination", "aiToolUsed", "1", true],
    ["determination", "aiToolUsed", "No", false],
    ["determination", "aiToolUsed", "N", false],
    ["determination", "aiToolUsed", "FALSE", false],
    ["determination", "aiToolUsed", "0", false],
    ["determination", "aiToolUsed", "", "blank"],
    ["determination", "aiToolUsed", "maybe", "not-yes-or-no: `aiToolUsed` must be yes or no"],
    ["determination", "aiToolUsed", "01", "not-yes-or-no: `aiToolUsed` must be yes or no"],
    ["p2pRequest", "callbackSlotCount", "3", 3],
    ["p2pRequest", "callbackSlotCount", "+3", 3],
    ["p2pRequest", "callbackSlotCount", "007", 7],
    ["p2pRequest", "callbackSlotCount", "-0", 0],
    ["p2pRequest", "callbackSlotCount", "-1", "bad-value: `callbackSlotCount` must be 0 or more"],
    ["p2pRequest", "callbackSlotCount", "3.0", "not-a-number: `callbackSlotCount` must be a whole number"],
    ["p2pRequest", "callbackSlotCount", "1,000", "not-a-number: `callbackSlotCount` must be a whole number"],
    ["p2pRequest", "callbackSlotCount", "1e3", "not-a-number: `callbackSlotCount` must be a whole number"],
    [
      "p2pRequest",
      "callbackSlotCount",
      "9007199254740993",
      "not-a-number: `callbackSlotCount` must be a whole number",
    ],
  ])("%s.%s reads %j as %j", async (kind, field, cell, expected) => {
    expect(await read(kind, field, cell)).toEqual(expected);
  });
});

describe("moments", () => {
  it.each<[string, string, FieldMapping, unknown]>([
    ["a canonical day", "2025-01-02", {}, JAN_2],
    ["a canonical local time", "2025-01-02T10:05", {}, at("2025-01-02T18:05Z")],
    ["seconds and fraction", "2025-01-02 10:05:30.25", {}, at("2025-01-02T18:05:30.250Z")],
    ["an offset", "2025-01-02T10:05+01:00", {}, at("2025-01-02T09:05Z")],
    ["the field's own zone", "2025-01-02T10:05", { zone: "UTC" }, at("2025-01-02T10:05Z")],
    [
      "a day that does not exist",
      "2025-02-30",
      {},
      "bad-date: `decidedAt` is no date: expected layout `iso`",
    ],
    ["a tail", "2025-01-02x", {}, "bad-date: `decidedAt` is no date: expected layout `iso`"],
    ["one digit", "2025-1-2", {}, "bad-date: `decidedAt` is no date: expected layout `iso`"],
    ["hour 24", "2025-01-02T24:00", {}, "bad-date: `decidedAt` is no date: expected layout `iso`"],
    [
      "an offset of 15 hours",
      "2025-01-02T10:05+15:00",
      {},
      "bad-date: `decidedAt` is no date: expected layout `iso`",
    ],
    ["the year 1999", "1999-12-31", {}, "date-out-of-range: `decidedAt` lies outside the years 2000 to 2049"],
    ["the year 2050", "2050-01-01", {}, "date-out-of-range: `decidedAt` lies outside the years 2000 to 2049"],
    ["a layout", "1/2/2025", { layouts: ["M/d/yyyy"] }, JAN_2],
    ["the second layout", "02-Jan-2025", { layouts: ["M/d/yyyy", "dd-MMM-yyyy"] }, JAN_2],
    [
      "none of the layouts",
      "2025-01-02",
      { layouts: ["M/d/yyyy", "dd-MMM-yyyy"] },
      "bad-date: `decidedAt` is no date: expected one of the layouts `M/d/yyyy`, `dd-MMM-yyyy`",
    ],
    ["a mistyped year", "7/1/20018", { layouts: ["M/d/yyyy"] }, expect.stringMatching(/^bad-date/)],
    [
      "a layout's offset of 15 hours",
      "2025-01-02 10:05 +15:00",
      { layouts: ["yyyy-MM-dd HH:mm XXX"] },
      expect.stringMatching(/^bad-date/),
    ],
    ["twelve-hour clock", "1/2/2025 2:05 PM", { layouts: ["M/d/yyyy h:mm a"] }, at("2025-01-02T22:05Z")],
    ["a token that means not yet", "OPEN", { notYet: ["OPEN"] }, NOT_YET],
    ["a not-yet token the mapping does not list", "not-yet", {}, expect.stringMatching(/^bad-date/)],
    ["a token that means missing", "12/31/9999", { missing: ["12/31/9999"] }, "blank"],
    ["a token with blanks around it", " - ", { missing: ["- "] }, "blank"],
    ["a token in other case", "n/a", { missing: ["N/A"] }, expect.stringMatching(/^bad-date/)],
    // 2025-11-02 01:30 occurs at 08:30Z and at 09:30Z; 2025-03-09 02:30 does not occur.
    [
      "a local time that occurs twice",
      "2025-11-02T01:30",
      {},
      { from: micros("2025-11-02T08:30Z"), to: micros("2025-11-02T09:30Z"), day: false },
    ],
    [
      "a local time that never occurs",
      "2025-03-09T02:30",
      {},
      { from: micros("2025-03-09T09:30Z"), to: micros("2025-03-09T10:30Z"), day: false },
    ],
    ["a day of 25 hours", "2025-11-02", {}, day("2025-11-02T07:00Z", "2025-11-03T08:00Z")],
  ])("%s", async (_, cell, extra, expected) => {
    expect(await read("determination", "decidedAt", cell, extra)).toEqual(expected);
  });

  it.each<[string, string, FieldMapping, unknown]>([
    ["date and time", "2025-01-02§10:05", {}, at("2025-01-02T18:05Z")],
    ["date and time with seconds", "2025-01-02§10:05:30", {}, at("2025-01-02T18:05:30Z")],
    ["date without time", "2025-01-02§", {}, JAN_2],
    ["date with a missing time", "2025-01-02§NULL", { missing: ["NULL"] }, JAN_2],
    ["neither", "§", {}, "blank"],
    ["time without date", "§10:05", {}, "bad-date: `decidedAt` is no date: there is a time without a date"],
    ["a date printed with midnight", "2025-01-02 00:00§10:05", {}, at("2025-01-02T18:05Z")],
    ["midnight and no time", "2025-01-02 00:00§", {}, JAN_2],
    ["the same time twice", "2025-01-02 10:05§10:05", {}, at("2025-01-02T18:05Z")],
    [
      "two times of day",
      "2025-01-02 11:00§10:05",
      {},
      "bad-time: `decidedAt` has no readable time of day: the date column holds another time of day",
    ],
    ["a time only in the date column", "2025-01-02 11:00§", {}, at("2025-01-02T19:00Z")],
    [
      "a time that lost its zero",
      "2025-01-02§905",
      {},
      "bad-time: `decidedAt` has no readable time of day: expected one of the layouts `HH:mm:ss`, `HH:mm`",
    ],
    ["a time layout", "2025-01-02§905", { timeLayouts: ["Hmm"] }, at("2025-01-02T17:05Z")],
    ["minute 60", "2025-01-02§10:60", {}, expect.stringMatching(/^bad-time/)],
    ["a bad date beside a good time", "2025-02-30§10:05", {}, expect.stringMatching(/^bad-date/)],
    ["not yet", "OPEN§", { notYet: ["OPEN"] }, NOT_YET],
    ["not yet in both", "OPEN§OPEN", { notYet: ["OPEN"] }, NOT_YET],
    [
      "not yet beside a time",
      "OPEN§10:05",
      { notYet: ["OPEN"] },
      "bad-date: `decidedAt` is no date: there is a time of day beside a date that has not come",
    ],
  ])("%s in two columns", async (_, cell, extra, expected) => {
    expect(await read("determination", "decidedAt", cell, { time: "time", ...extra })).toEqual(expected);
  });

  it("names the time column and its cell for a bad time", async () => {
    const mapping = mappingOf("determination", {
      determinationId: { column: "key" },
      decidedAt: { column: "date", time: "time" },
    });
    const { rejects } = await takeIn({ "log.csv": "key,date,time\nK,2025-01-02, 25:00\n" }, [mapping]);
    expect(rejects[0]).toMatchObject({
      code: "bad-time",
      column: "time",
      field: "decidedAt",
      value: " 25:00",
    });
  });

  it("falls back from the field's layouts to the mapping's", async () => {
    const rest = { layouts: ["MM/dd/yyyy"], timeLayouts: ["hh:mm a"] };
    expect(await read("determination", "decidedAt", "01/02/2025", {}, rest)).toEqual(JAN_2);
    expect(await read("determination", "decidedAt", "2025-01-02", { layouts: ["iso"] }, rest)).toEqual(JAN_2);
    expect(await read("determination", "decidedAt", "01/02/2025§02:05 pm", { time: "time" }, rest)).toEqual(
      at("2025-01-02T22:05Z"),
    );
  });
});

describe("sources", () => {
  const codes = { D: "deny", A: "approve", X: "" };
  it.each<[string, string, string, FieldMapping, unknown]>([
    ["a listed code", "decision", " D ", { codes }, "deny"],
    ["a code for blank", "decision", "X", { codes }, "blank"],
    [
      "an unlisted code",
      "decision",
      "deny",
      { codes },
      "unmapped-code: the code table of `decision` does not list the value",
    ],
    ["a code in other case", "decision", "d", { codes }, expect.stringMatching(/^unmapped-code/)],
    ["a blank code", "decision", "", { codes }, "blank"],
    ["a code for yes", "aiToolUsed", "J", { codes: { J: "yes", N: "no" } }, true],
    ["a prefix", "authorizationId", "7", { prefix: "A-" }, "A-7"],
    ["a prefix and nothing behind it", "authorizationId", "", { prefix: "A-" }, "blank"],
    ["a code and a prefix", "program", "i", { codes: { i: "imaging" }, prefix: "p-" }, "p-imaging"],
    ["a constant", "decision", "x", { constant: "deny" }, "deny"],
    ["a constant of another type", "payer", "x", { constant: 7 }, "7"],
    ["a constant yes", "aiToolUsed", "x", { constant: true }, true],
    ["a constant day", "decidedAt", "x", { constant: "2025-01-02" }, JAN_2],
    ["joined columns", "authorizationId", "7", { columns: ["key", "cell"], join: "/" }, "K/7"],
    ["joined columns, one blank", "authorizationId", " ", { columns: ["key", "cell"], join: "/" }, "blank"],
  ])("%s", async (_, field, cell, extra, expected) => {
    expect(await read("determination", field, cell, extra)).toEqual(expected);
  });

  it("joins the columns of a date", async () => {
    const mapping = mappingOf("determination", {
      determinationId: { column: "key" },
      decidedAt: { columns: ["y", "m", "d"], join: "-", layouts: ["yyyy-M-d"] },
    });
    const { records } = await takeIn({ "log.csv": "key,y,m,d\nK,2025,1,2\n" }, [mapping]);
    expect(records[0]?.values.decidedAt).toEqual(JAN_2);
  });

  it("applies the mapping's missing tokens to every column", async () => {
    const mapping = mappingOf(
      "determination",
      {
        determinationId: { column: "key" },
        payer: { column: "a" },
        program: { column: "b", missing: ["?"] },
      },
      { missing: ["NULL", "-"] },
    );
    const { records } = await takeIn({ "log.csv": "key,a,b\nK,NULL,?\nL,?, - \n" }, [mapping]);
    expect(records.map((record) => record.values)).toEqual([
      { determinationId: "K" },
      { determinationId: "L", payer: "?" },
    ]);
  });
});

it("reads canonical files by the zone of the run, with not-yet as a word of theirs", async () => {
  const { records } = await takeIn({
    "Determinations.CSV": "determinationId,decision,decidedAt\nD1,pending,not-yet\nD2,deny,2025-01-02\n",
  });
  expect(records.map((record) => [record.id, record.parent, record.values.decidedAt])).toEqual([
    ["D1", null, NOT_YET],
    ["D2", null, JAN_2],
  ]);
  expect(records[0]?.origin).toEqual({
    file: "Determinations.CSV",
    sender: "plan",
    fields: new Set(["determinationId", "decision", "decidedAt"]),
  });
});
