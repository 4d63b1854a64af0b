import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { lineOf } from "#intake/scan/line-shifts.js";
import type { OddityCode } from "#intake/scan/scan-result.js";
import { scanned } from "./agreement.js";

const bytesOf = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "number" ? Buffer.of(part) : Buffer.from(part))));

describe("plain text", () => {
  const plain: readonly (readonly [what: string, text: string, rows: number])[] = [
    ["LF", "a,b\n1,2\n3,4\n", 2],
    ["CRLF", "a,b\r\n1,2\r\n3,4\r\n", 2],
    ["no line end at the end", "a,b\n1,2\n3,4", 2],
    ["an empty cell at the end", "a,b\n1,2\n3,", 2],
    ["a header alone", "a,b\n", 0],
    ["a header alone without line end", "a,b", 0],
    ["a byte-order mark", "\uFEFFa,b\n1,2\n", 1],
    ["a byte-order mark and a quoted header", '\uFEFF"a","b, c"\n"1","2"\n', 1],
    ["letters of two, three and four bytes", "ä,b\n日本,😀\n", 1],
    ["short and long rows", "a,b\n1\n1,2,3\n1,2,\n", 3],
    ["empty lines", "a,b\n\n1,2\n\n\n3,4\n\n", 2],
    ["empty CRLF lines", "a,b\r\n\r\n1,2\r\n\r\n", 1],
    ["a line of blanks is a row", "a,b\n  \n1,2\n", 2],
    ["a line of delimiters is a row", "a,b\n,\n1,2\n", 2],
    ["an empty quoted cell is a row", 'a,b\n""\n1,2\n', 2],
    ["blanks around cells without quotes", "a,b\n 1 , 2 \n", 1],
    ["quoted cells first, in the middle and last", 'a,b,c\n"1",2,"3"\n1,"2",3\n', 2],
    ["pairs of quotes", 'a,b\n"""",1\n"x""y","""z"""\n', 2],
    ["a quote before the end of the text", 'a,b\n1,"2"', 1],
    ["quoted delimiters", 'a,b\n"1,2",3\n', 1],
    ["LF in quotes", 'a,b\n"1\n2",3\n', 1],
    ["LF in quotes of a CRLF text", 'a,b\r\n"1\n2",3\r\n', 1],
    ["CRLF in quotes of an LF text", 'a,b\n"1\r\n2",3\n', 1],
    ["CR in quotes", 'a,b\n"1\r2",3\n', 1],
    ["one column", "a\n1\n\n2\n", 2],
    ["backslashes and apostrophes", "a,b\n\\,'\n", 1],
  ];
  it.each(plain)("%s", (_, text, rows) => {
    expect(scanned(bytesOf(text))).toMatchObject({ plain: true, rows });
    expect(scanned(bytesOf(text), ",", [1])).toMatchObject({ plain: true, rows });
  });

  it.each([";", "\t", "|"])("delimited by %j, where a comma is a letter", (delimiter) => {
    const text = `a,x${delimiter}b\n"1${delimiter}2"${delimiter}"3"\n`;
    expect(scanned(bytesOf(text), delimiter)).toMatchObject({ plain: true, rows: 1 });
    expect(scanned(bytesOf('a,b\n"1","2"\n'), delimiter)).toMatchObject({ plain: false });
  });

  it("has one kind of newline, which is told", () => {
    expect(scanned(bytesOf("a\n"))).toMatchObject({ newline: "lf" });
    expect(scanned(bytesOf('a\r\n"\n"\r\n'))).toMatchObject({ newline: "crlf" });
    expect(scanned(bytesOf("a"))).toMatchObject({ newline: null });
  });
});

describe("what is not plain", () => {
  const odd: readonly (readonly [code: OddityCode, line: number, what: string, bytes: Buffer])[] = [
    ["no-header", 1, "an empty file", bytesOf("")],
    ["no-header", 1, "a byte-order mark alone", bytesOf("\uFEFF")],
    ["empty-first-line", 1, "an empty first line", bytesOf("\na,b\n1,2\n")],
    ["empty-first-line", 1, "an empty first line behind a mark", bytesOf("\uFEFF\r\na,b\r\n")],
    ["newline-in-header", 1, "a header of two lines", bytesOf('"a\nb",c\r\n1,2\r\n')],
    ["byte-order-mark", 1, "two byte-order marks", bytesOf("\uFEFF\uFEFFa,b\n")],
    ["byte-order-mark", 3, "a byte-order mark between rows", bytesOf("a,b\n1,2\n\uFEFF3,4\n")],
    ["quote-after-mark", 1, "a mark and a delimiter in the first name", bytesOf('\uFEFF"a,",b\n1,2\n')],
    ["quote-after-mark", 1, "a mark and a quote in the first name", bytesOf('\uFEFF"a""",b\n1,2\n')],
    ["not-utf-8", 2, "windows-1252", bytesOf("a,b\nSan Jos", 0xe9, ",2\n")],
    ["not-utf-8", 1, "windows-1252 in the header", bytesOf("a,ni", 0xf1, "o\n1,2\n")],
    ["not-utf-8", 2, "a letter cut by the end", bytesOf("a,b\n1,", 0xc3)],
    ["not-utf-8", 1, "UTF-16 with its mark", Buffer.from("\uFEFFa,b\n1,2\n", "utf16le")],
    ["control-character", 1, "UTF-16 without a mark", Buffer.from("a,b\n1,2\n", "utf16le")],
    ["control-character", 3, "NUL", bytesOf("a,b\n1,2\n3,\0\n")],
    ["control-character", 2, "the mark of a missing cell", bytesOf("a,b\n\u0001\u0002,2\n")],
    ["mixed-newlines", 2, "CRLF after LF", bytesOf("a,b\n1,2\r\n")],
    ["mixed-newlines", 3, "LF after CRLF", bytesOf("a,b\r\n1,2\r\n3,4\n")],
    ["mixed-newlines", 2, "an empty line of the other kind", bytesOf("a,b\r\n\n1,2\r\n")],
    ["lone-carriage-return", 2, "CR in a cell", bytesOf("a,b\n1,x\ry\n")],
    ["lone-carriage-return", 2, "CR in a cell of a CRLF text", bytesOf("a,b\r\n1,x\ry\r\n")],
    ["lone-carriage-return", 2, "CR before a quoted cell", bytesOf('a,b\n1\r,"2"\n')],
    ["lone-carriage-return", 2, "two CR and LF", bytesOf("a,b\r\n1,2\r\r\n")],
    ["lone-carriage-return", 1, "all CR", bytesOf("a,b\r1,2\r")],
    ["lone-carriage-return", 2, "CR at the end", bytesOf("a,b\n1,2\r")],
    ["lone-carriage-return", 2, "CR after a quote", bytesOf('a,b\n1,"2"\r')],
    ["stray-quote", 2, "a quote in a cell", bytesOf('a,b\n1,x"y\n')],
    ["stray-quote", 3, "a quote at the end of a cell", bytesOf('a,b\n1,2\nx",3\n')],
    ["stray-quote", 2, "a blank before a quoted cell", bytesOf('a,b\n1, "2"\n')],
    ["text-after-quote", 2, "a blank after a quoted cell", bytesOf('a,b\n"1" ,2\n')],
    ["text-after-quote", 2, "text after a quoted cell", bytesOf('a,b\n"1"x,2\n')],
    ["text-after-quote", 2, "an escape that is none", bytesOf('a,b\n"1\\"2",3\n')],
    ["text-after-quote", 4, "text after a quoted cell of two lines", bytesOf('a,b\n1,2\n"3\n"4,5\n')],
    ["unclosed-quote", 2, "a quote that is never closed", bytesOf('a,b\n1,"2\n3,4\n')],
    ["unclosed-quote", 2, "a pair instead of a close", bytesOf('a,b\n1,"2""')],
  ];
  it.each(odd)("%s on line %i: %s", (code, line, _, bytes) => {
    const { sha256, ...rest } = scanned(bytes);
    expect(rest).toEqual({ plain: false, bytes: bytes.length, reason: { code, line } });
    expect(sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(scanned(bytes, ",", [1])).toEqual({ sha256, ...rest });
  });

  it("is named by its first line, whatever is wrong with later ones", () => {
    const bytes = bytesOf('a,b\n1,2\n3,"4" \n5,', 0xff, "\n");
    expect(scanned(bytes)).toMatchObject({ reason: { code: "text-after-quote", line: 3 } });
    expect(scanned(bytesOf("a,b\n1,", 0xff, '\n2,"3" \n'))).toMatchObject({
      reason: { code: "not-utf-8", line: 2 },
    });
  });
});

describe("limits of DuckDB", () => {
  const small = { longest: 12, buffer: 1_000 };
  const long = (code: string, line: number) => ({ plain: false, reason: { code, line } });

  it("a record may be as long as the limit, line end included", () => {
    expect(scanned(bytesOf("a,b\n123456789,1\n1,2\n"), ",", [], small)).toMatchObject({ plain: true });
    expect(scanned(bytesOf("a,b\n1234567890,1\n1,2\n"), ",", [], small)).toMatchObject(
      long("long-record", 2),
    );
    expect(scanned(bytesOf("a,b\n1,2\n12345678901,1"), ",", [], small)).toMatchObject(long("long-record", 3));
    expect(scanned(bytesOf('a,b\n1,2\n"12\n4567890",1\n'), ",", [3], small)).toMatchObject(
      long("long-record", 3),
    );
  });

  it("a line is not kept in memory beyond the limit", () => {
    expect(scanned(Buffer.alloc(100, "x"), ",", [10], small)).toMatchObject(long("long-record", 1));
  });

  // Borders at 10, 20, …
  const bordered = { longest: 1_000, buffer: 10 };
  it("a last record without line end must not lie across two buffers", () => {
    expect(scanned(bytesOf("a,b\n1,2\n34,56"), ",", [], bordered)).toMatchObject(long("buffer-border", 3));
    expect(scanned(bytesOf("a,b\n1,2\n34,56\n"), ",", [], bordered)).toMatchObject({ plain: true });
    expect(scanned(bytesOf("a,b\n123,4\n3,4"), ",", [], bordered)).toMatchObject(long("buffer-border", 3));
    expect(scanned(bytesOf("a,b\r\n1234\r\n3,4"), ",", [], bordered)).toMatchObject(long("buffer-border", 3));
    expect(scanned(bytesOf("a,b\n123,4567\n3,4"), ",", [1], bordered)).toMatchObject({ plain: true });
  });

  it("an empty line of a CRLF text must not lie at the border of two buffers", () => {
    expect(scanned(bytesOf("a,b\r\n12\r\n\r\n3,4\r\n"), ",", [], bordered)).toMatchObject(
      long("buffer-border", 3),
    );
    expect(scanned(bytesOf("a,b\r\n1234,5\r\n\r\n3\r\n"), ",", [], bordered)).toMatchObject({ plain: true });
    expect(scanned(bytesOf("a,b\n12345\n\n3,4\n"), ",", [], bordered)).toMatchObject({ plain: true });
  });
});

describe("the line of a row", () => {
  const linesOf = (text: string, sizes?: readonly number[]) => {
    const result = scanned(bytesOf(text), ",", sizes);
    if (!result.plain) throw new Error(result.reason.code);
    return Array.from({ length: result.rows }, (_, row) => lineOf(result.shifts, row + 1));
  };

  it("is one more than the row where every row is a line", () => {
    expect(linesOf("a,b\n1,2\n3,4\n5,6")).toEqual([2, 3, 4]);
  });

  it("is later after empty lines and after newlines in cells", () => {
    const text = 'a,b\n\n1,2\n3,"4\n\n"\n5,6\n7,8\n\n\n"9\n",1\n2,3\n';
    expect(linesOf(text)).toEqual([3, 4, 7, 8, 11, 13]);
    expect(linesOf(text, [1])).toEqual([3, 4, 7, 8, 11, 13]);
  });

  it("counts CRLF in a cell once, and CR too", () => {
    expect(linesOf('a,b\n"1\r\n2",3\n4,5\n"\r\r",6\n7,8\n')).toEqual([2, 4, 5, 8]);
  });

  it("is kept for any number of shifts", () => {
    const text = `a,b\n${"1,2\n\n".repeat(100)}`;
    expect(linesOf(text)).toEqual(Array.from({ length: 100 }, (_, row) => 2 + 2 * row));
  });
});
