import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { csvLine, csvLines } from "#cli/csv-text.js";
import { rejectRow, rejectsHeader } from "#cli/result-files.js";
import type { Reject } from "#generated/types.js";

it("quotes what would end a cell or a line, and nothing else", () => {
  expect(csvLine(["a", "b c", "", null, 7, -7, true])).toBe("a,b c,,,7,-7,true\r\n");
  expect(csvLine(['say "so"', "a,b", "a\nb", "a\rb"])).toBe('"say ""so""","a,b","a\nb","a\rb"\r\n');
  expect(csvLines([["a"], ["b"]])).toBe("a\r\nb\r\n");
});

it("takes formulas for text", () => {
  expect(csvLine(["=1+1", "-5", "+a", "@x", '=HYPERLINK("x")'])).toBe(
    `'=1+1,'-5,'+a,'@x,"'=HYPERLINK(""x"")"\r\n`,
  );
});

it("tells rejects line by line, as a reader of CSV takes them back", () => {
  const reject: Reject = {
    file: "a.csv",
    row: 2,
    line: 3,
    sender: "plan",
    kind: "notice",
    column: "Sent",
    field: "sentAt",
    value: "two\nlines",
    code: "bad-date",
    message: "m",
    help: "h",
    parent: null,
    source: 'x,"two\nlines",y',
  };
  const lines = [rejectsHeader(), rejectRow(reject), rejectRow({ ...reject, row: 5 })];
  expect(lines).toHaveLength(3);
  const told = parse(lines.join(""), { columns: true, record_delimiter: "\r\n" });
  expect(told).toMatchObject([
    { value: reject.value, source: reject.source, parent: "", row: "2" },
    { row: "5" },
  ]);
});
