import { describe, expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import { dispositionsOf, matchDispositions } from "#worklist/dispositions.js";
import { codesAndPlaces, problemsOf } from "../support/problems.js";
import { disposition } from "./fixture.js";

const ONE = "0".repeat(31);
const A = `${ONE}a`;
const B = `${ONE}b`;
const HEADER = [
  "fingerprint",
  "disposition",
  "reason",
  "owner",
  "evidence",
  "expires",
  "cap",
  "rule",
  "case",
];

describe("dispositions.csv", () => {
  it("is read row by row, blank cells left out, columns in any order", () => {
    const read = dispositionsOf(
      [
        ["owner", "reason", "disposition", "fingerprint", "cap"],
        ["M. Ortiz", " letter found, image 8812 ", "data-error", A, ""],
        ["Dir. UM", "'=SUM(A1)", "acknowledged", B, "26-07"],
      ],
      "d.csv",
    );
    expect(read).toEqual([
      { fingerprint: A, disposition: "data-error", reason: "letter found, image 8812", owner: "M. Ortiz" },
      // The apostrophe that keeps a spreadsheet from running a cell is not part of the text.
      { fingerprint: B, disposition: "acknowledged", reason: "=SUM(A1)", owner: "Dir. UM", cap: "26-07" },
    ]);
  });

  it.each<[string, readonly (readonly string[])[], string[]]>([
    ["a header only", [HEADER], []],
    ["nobody accepts a finding", [HEADER, [A, "accepted", "r", "o"]], ["schema d.csv, row 1#/disposition"]],
    [
      "acknowledged without a plan",
      [HEADER, [A, "acknowledged", "r", "o"]],
      ["disposition-without-cap d.csv, row 1"],
    ],
    ["no reason", [HEADER, [A, "confirmed", "", "o"]], ["disposition-incomplete d.csv, row 1"]],
    ["no owner", [HEADER, [A, "confirmed", "r", " "]], ["disposition-incomplete d.csv, row 1"]],
    ["neither disposition nor response", [HEADER, [A]], ["disposition-incomplete d.csv, row 1"]],
    ["a reason without a disposition", [HEADER, [A, "", "r", "o"]], ["disposition-incomplete d.csv, row 1"]],
    [
      "a response only",
      [
        [...HEADER, "response", "responder"],
        [A, "", "", "", "", "", "", "", "", "I called"],
      ],
      [],
    ],
    [
      "a response beside a disposition that lacks its owner",
      [
        [...HEADER, "response"],
        [A, "disputed", "r", "", "", "", "", "", "", "I called"],
      ],
      ["disposition-incomplete d.csv, row 1"],
    ],
    [
      "a day that a spreadsheet wrote",
      [HEADER, [A, "confirmed", "r", "o", "", "12/31/2026"]],
      ["schema d.csv, row 1#/expires"],
    ],
    ["no fingerprint", [HEADER, ["1.2E+31", "confirmed", "r", "o"]], ["schema d.csv, row 1#/fingerprint"]],
    [
      "twice",
      [HEADER, [A, "confirmed", "r", "o"], [B, "confirmed", "r", "o"], [A, "disputed", "r", "o"]],
      ["disposition-twice d.csv, row 3"],
    ],
    ["rows that a spreadsheet left blank", [HEADER, ["", "", " "], [A, "confirmed", "r", "o"], [""]], []],
    ["a column is missing", [["fingerprint", "disposition", "reason"]], ["disposition-columns d.csv"]],
    ["a column is misspelt", [[...HEADER, "expiry"]], ["disposition-columns d.csv"]],
    ["an empty file", [], Array(4).fill("disposition-columns d.csv")],
  ])("%s", (_name, rows, expected) => {
    expect(codesAndPlaces(problemsOf(() => dispositionsOf(rows, "d.csv")))).toEqual(expected);
  });
});

describe("dispositions held against a run", () => {
  const asOf = "2026-11-15T23:59:59-08:00";
  const zone = zoneOf("America/Los_Angeles");

  it("expire after their last day, by the end of the data and not by a clock", () => {
    const { given } = matchDispositions(
      [disposition(A, { expires: "2026-11-15" }), disposition(B, { expires: "2026-11-14" })],
      new Set([A, B]),
      asOf,
      zone,
    );
    expect(given[A]?.expired).toBe(false);
    expect(given[B]?.expired).toBe(true);
  });

  it("that only respond leave the finding to do", () => {
    const answer = { fingerprint: A, response: "I called twice", responder: "J. Nuovo MD" };
    const { given, responses, unknown } = matchDispositions(
      [answer, disposition(B, { response: "read" })],
      new Set([A, B]),
      asOf,
      zone,
    );
    expect(Object.keys(given)).toEqual([B]);
    expect(given[B]?.response).toBe("read");
    expect(responses).toEqual([answer]);
    expect(unknown).toEqual([]);
  });

  it("are told apart where no finding has their reference", () => {
    const { given, unknown } = matchDispositions([disposition(A), disposition(B)], new Set([B]), asOf, zone);
    expect(Object.keys(given)).toEqual([B]);
    expect(unknown).toEqual([disposition(A)]);
  });
});
