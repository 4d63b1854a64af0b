import { expect, it } from "vitest";
import { readControl } from "#intake/control-file.js";
import { codesOf, problemsOf } from "../support/problems.js";

const october = {
  control: "c",
  sender: "north",
  file: "calls/oct.csv",
  rows: 1204,
  firstDate: "2026-10-01",
  lastDate: "2026-10-31",
  extractedAt: "2026-11-03T06:00:00-08:00",
  completeThrough: null,
  sha256: null,
};

it("reads JSON and CSV alike", () => {
  const json = JSON.stringify({
    sender: "north",
    extractedAt: "2026-11-03T06:00:00-08:00",
    files: [{ file: "calls\\oct.csv", rows: 1204, firstDate: "2026-10-01", lastDate: "2026-10-31" }],
  });
  expect(readControl("c", json)).toEqual([october]);
  const csv =
    "\uFEFFfile,rows,firstDate,lastDate,sender,extractedAt,completeThrough\r\ncalls/oct.csv,1204,2026-10-01,2026-10-31,north,2026-11-03T06:00:00-08:00,\r\n";
  expect(readControl("c.CSV", csv)).toEqual([{ ...october, control: "c.CSV" }]);
});

it.each([
  ["no JSON", "c.json", "{", ["bad-json"]],
  ["no sender", "c.json", '{"files":[{"file":"a.csv","rows":1}]}', ["control-sender"]],
  ["a file twice", "c.csv", "file,rows,sender\na.csv,1,x\na.csv,2,x\n", ["control-twice"]],
  ["a column that is not known", "c.csv", "file,rows,count\na.csv,1,1\n", ["control-columns"]],
  ["no rows", "c.csv", "file,sender\na.csv,x\n", ["control-columns"]],
  ["a quote that is not closed", "c.csv", 'file,rows,sender\n"a.csv,1,x\n', ["unreadable-file"]],
])("refuses %s", (_name, file, text, expected) => {
  expect(codesOf(problemsOf(() => readControl(file, text)))).toEqual(expected);
});

it.each([
  ["rows that are no number", "c.csv", "file,rows,sender\na.csv,many,x\n"],
  ["a date that is none", "c.csv", "file,rows,sender,lastDate\na.csv,1,x,2026-02-30\n"],
  ["an extract without offset", "c.json", '{"sender":"x","extractedAt":"2026-11-03T06:00","files":[]}'],
])("refuses %s by its schema", (_name, file, text) => {
  expect(problemsOf(() => readControl(file, text))).toHaveLength(1);
});
