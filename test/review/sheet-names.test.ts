import { describe, expect, it } from "vitest";
import { sheetNames } from "#review/form-sheet.js";
import { sheetNamed } from "#review/scored-workbook.js";

/** What spreadsheets refuse: more than 31 characters, any of these signs, an apostrophe at an end, two names that differ by case only. */
const REFUSED = /[[\]:*?/\\]|^'|'$/;

describe("names of sheets", () => {
  it.each([
    [
      ["P&P 10.02.54", "HSC 1367.01"],
      ["P&P 10.02.54", "HSC 1367.01"],
    ],
    [["a/b: c*d?"], ["a b c d"]],
    [["[draft] 'x'"], ["draft x"]],
    [
      ["Same", "same", "SAME"],
      ["Same", "same 2", "SAME 3"],
    ],
    // The cover has a name already, and spreadsheets keep one for themselves.
    [
      ["Method", "History"],
      ["Method 2", "History 2"],
    ],
    [["??"], ["Sheet"]],
    // Cut at 28 characters, at a blank too.
    [["123456789 123456789 12345678"], ["123456789 123456789 12345678"]],
    [["123456789 123456789 123456789"], ["123456789 123456789 12345678"]],
    [["123456789 123456789 1234567 and more"], ["123456789 123456789 1234567"]],
    [
      ["123456789 123456789 123456789", "123456789 123456789 123456780"],
      ["123456789 123456789 12345678", "123456789 123456789 123456 2"],
    ],
  ])("of %j are %j", (wanted, names) => {
    expect(sheetNames(wanted)).toEqual(names);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(REFUSED);
    }
  });
});

it("finds a sheet whose name an older program ended with a blank", () => {
  const sheets = [
    { name: "UM 7 A", rows: [] },
    { name: "UM 7 B ", rows: [["here"]] },
  ];
  expect(sheetNamed(sheets, "UM 7 B")?.rows).toEqual([["here"]]);
  expect(sheetNamed(sheets, "UM 7 C")).toBeUndefined();
});
