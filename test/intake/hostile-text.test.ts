import { describe, expect, it } from "vitest";
import { intake } from "#intake/index.js";
import { lineEnds } from "#intake/text-failure.js";
import { atHand } from "./at-hand.js";
import { mappingOf, sourceFile, summary, takeIn } from "./drop.js";

const HEAD = "noticeId,determinationId,sentBy";
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

describe("text that is read", () => {
  it.each<[string, string]>([
    ["LF", `${HEAD}\nN1,D1,a\nN2,D2,b\n`],
    ["CRLF", `${HEAD}\r\nN1,D1,a\r\nN2,D2,b\r\n`],
    ["lone CR", `${HEAD}\rN1,D1,a\rN2,D2,b\r`],
    ["an LF header over CRLF rows", `${HEAD}\nN1,D1,a\r\nN2,D2,b\r\n`],
    ["a CRLF header over LF rows", `${HEAD}\r\nN1,D1,a\nN2,D2,b\n`],
    ["no last line end", `${HEAD}\nN1,D1,a\nN2,D2,b`],
    ["a byte-order mark", `\uFEFF${HEAD}\nN1,D1,a\nN2,D2,b\n`],
    ["two byte-order marks", `\uFEFF\uFEFF${HEAD}\nN1,D1,a\nN2,D2,b\n`],
    [
      "a byte-order mark and a quoted header",
      `\uFEFF"noticeId","determinationId","sentBy"\r\nN1,D1,a\r\nN2,D2,b`,
    ],
    [
      "blanks around header names and cells",
      ` noticeId , determinationId,\u00a0sentBy\n N1 ,D1 ,a\n\u00a0N2,D2,b\u00a0\n`,
    ],
    ["semicolons", `${HEAD}\nN1,D1,a\nN2,D2,b\n`.replaceAll(",", ";")],
    ["tabs", `${HEAD}\nN1,D1,a\nN2,D2,b\n`.replaceAll(",", "\t")],
    ["bars", `${HEAD}\nN1,D1,a\nN2,D2,b\n`.replaceAll(",", "|")],
    ["quotes everywhere", `${HEAD}\n"N1","D1","a"\n"N2","D2","b"\n`],
  ])("%s", async (_, text) => {
    const { records, files, rejects } = await takeIn({ "notices.csv": text });
    expect(rejects).toEqual([]);
    expect(records.map((record) => record.values)).toEqual([
      { noticeId: "N1", determinationId: "D1", sentBy: "a" },
      { noticeId: "N2", determinationId: "D2", sentBy: "b" },
    ]);
    expect(files[0]).toMatchObject({ status: "read", rows: 2, accepted: 2, rejected: 0 });
  });

  it("keeps quoted delimiters, quotes and line ends, and names the physical line of later rows", async () => {
    const text = `${HEAD}\r\nN1,D1,"a, ""b""\r\nc"\r\n\r\nN2,,x\nN3,D3,"y\rz"\rN4,,w`;
    const { records, rejects } = await takeIn({ "notices.csv": text });
    expect(records.map((record) => record.values.sentBy)).toEqual(['a, "b"\r\nc', "y\rz"]);
    // Line 1 header, 2-3 N1, 4 empty, 5 N2, 6-7 N3, 8 N4.
    expect(rejects.map(({ row, line, source }) => [row, line, source])).toEqual([
      [2, 5, "N2,,x"],
      [4, 8, "N4,,w"],
    ]);
  });

  it("skips empty lines wherever they stand", async () => {
    const text = `\n\r\n${HEAD}\n\n\nN1,,a\r\n\r\n\nN2,,b\n\n`;
    const { rejects, files } = await takeIn({ "notices.csv": text });
    expect(rejects.map(({ row, line }) => [row, line])).toEqual([
      [1, 6],
      [2, 9],
    ]);
    expect(files[0]).toMatchObject({ rows: 2, accepted: 0, rejected: 2 });
  });

  it("counts a row of blanks as a row", async () => {
    const { rejects } = await takeIn({ "notices.csv": `${HEAD}\n,,\n   \n` });
    expect(rejects.map(({ code, source }) => [code, source])).toEqual([
      ["missing-key", ",,"],
      ["wrong-column-count", "   "],
    ]);
  });

  it("does not depend on how the bytes are cut", async () => {
    const text = `\uFEFF${HEAD}\r\nN1,D1,"é, ""b""\r\nc"\r\n\r\nN2,,€x\r\nN3,D3,😀\r\n`;
    const whole = await takeIn({ "notices.csv": text });
    for (const piece of [1, 2, 3, 5, 7]) {
      expect(
        await atHand(
          await intake([sourceFile("notices.csv", text, piece)], [], { zone: "America/Los_Angeles" }),
        ),
      ).toEqual(whole);
    }
    expect(summary(whole).rejects).toEqual(["notices.csv:2 line 5 missing-parent"]);
  });

  it.each([
    ["utf-16le" as const, utf16("key;by\r\nN1;Zoë\r\n")],
    ["utf-16le" as const, utf16("\uFEFFkey;by\nN1;Zoë")],
    ["windows-1252" as const, bytes("key;by\nN1;Zo", [0xeb], "\n")],
    ["utf-8" as const, bytes("key;by\nN1;Zoë\n")],
  ])("reads %s", async (encoding, content) => {
    const fields = {
      noticeId: { column: "key" },
      determinationId: { constant: "D" },
      sentBy: { column: "by" },
    };
    const { records } = await takeIn({ "log.csv": content }, [mappingOf("notice", fields, { encoding })]);
    expect(records[0]?.values.sentBy).toBe("Zoë");
  });

  it("reads the quotes and dashes of windows-1252, which differ from Latin-1", async () => {
    const fields = {
      noticeId: { column: "key" },
      determinationId: { constant: "D" },
      sentBy: { column: "by" },
    };
    const content = bytes("key,by\nN1,", [0x93, 0x61, 0x94, 0x20, 0x80, 0x96, 0x9f], "\n");
    const { records } = await takeIn({ "log.csv": content }, [
      mappingOf("notice", fields, { encoding: "windows-1252" }),
    ]);
    expect(records[0]?.values.sentBy).toBe("“a” €–Ÿ");
  });

  it("takes the delimiter the mapping states, though another occurs more often", async () => {
    const fields = { noticeId: { column: "key, the" }, determinationId: { column: "d, x, y" } };
    const { records } = await takeIn({ "log.csv": "key, the;d, x, y\nN1;D1\n" }, [
      mappingOf("notice", fields, { delimiter: ";" }),
    ]);
    expect(records[0]?.values).toEqual({ noticeId: "N1", determinationId: "D1" });
  });

  it("finds the delimiter outside the quotes of the header", async () => {
    const { records } = await takeIn({
      "notices.csv": '"noticeId";"determinationId";sentBy\nN1;D1;"a,b,c,d"\n',
    });
    expect(records[0]?.values.sentBy).toBe("a,b,c,d");
  });

  it("reads a file of one column", async () => {
    const { records } = await takeIn({ "p2prequests.csv": 'p2pId\nP1\n\n"P2"\n' });
    expect(records.map((record) => [record.id, record.row, record.parent])).toEqual([
      ["P1", 1, null],
      ["P2", 2, null],
    ]);
  });
});

describe("text that is not read: no row of the file is used", () => {
  it.each<[string, string | Uint8Array, string, string]>([
    [
      "a file cut in a quoted cell",
      `${HEAD}\nN1,D1,a\nN2,D2,"b and`,
      "unreadable-file",
      "line 3: a quoted cell of the row that begins here is never closed; no row of the file is used",
    ],
    [
      "a quoted cell that swallows the rest",
      `${HEAD}\nN1,D1,a\n\n"N2,D2,b\nN3,D3,c\n`,
      "unreadable-file",
      "line 4: a quoted cell of the row that begins here is never closed; no row of the file is used",
    ],
    [
      "text after a closing quote",
      `${HEAD}\nN1,D1,"a\nb"c\nN2,D2,b\n`,
      "unreadable-file",
      "line 3: text follows the closing quote of a cell; no row of the file is used",
    ],
    [
      "a stray quote",
      `${HEAD}\nN1,D1,a\nN2,D2,6" pipe\n`,
      "unreadable-file",
      "line 3: a quote stands inside a cell that does not begin with one; no row of the file is used",
    ],
    [
      "a quote that takes in the rows after it",
      `${HEAD}\nN1,D1,"a\nN2,D2,b\nN3,D3,c",x\n`,
      "unreadable-file",
      "line 2: a quoted cell of the row that begins here takes in the rows after it; no row of the file is used",
    ],
    [
      "a byte that is no UTF-8",
      bytes(`${HEAD}\nN1,D1,é\r\nN2,D2,`, [0xe9], "\nN3,D3,c\n"),
      "bad-encoding",
      "line 3: the bytes are not utf-8; no row of the file is used",
    ],
    [
      "a file cut in a character",
      bytes(`${HEAD}\nN1,D1,`, [0xe2, 0x82]),
      "bad-encoding",
      "line 2: the bytes are not utf-8; no row of the file is used",
    ],
    [
      "a NUL",
      `${HEAD}\nN1,D1,a\nN2,D2,b\0\n`,
      "bad-encoding",
      "line 3: the text holds a NUL character; no row of the file is used",
    ],
    [
      "a nameless column",
      "noticeId,determinationId,\nN1,D1,\n",
      "bad-header",
      "line 1: column 3 of the header has no name; no row of the file is used",
    ],
    [
      "a column named twice",
      `\n${HEAD}, sentBy\nN1,D1,a,b\n`,
      "bad-header",
      "line 2: the header names column `sentBy` twice; no row of the file is used",
    ],
    [
      "a header cut in a quoted cell",
      'noticeId,"determ',
      "unreadable-file",
      "line 1: a quoted cell of the row that begins here is never closed; no row of the file is used",
    ],
    [
      "a header longer than any",
      `noticeId,${"x".repeat(300_000)}\nN1,D1\n`,
      "bad-header",
      "line 1: the header is longer than 262144 bytes; no row of the file is used",
    ],
  ])("%s", async (_, content, code, message) => {
    const result = await takeIn({ "notices.csv": content });
    expect(result.records).toEqual([]);
    expect(result.rejects).toEqual([
      {
        file: "notices.csv",
        row: null,
        line: Number(/\d+/.exec(message)?.[0]),
        sender: "plan",
        kind: "notice",
        column: null,
        field: null,
        value: null,
        code,
        message,
        help: expect.stringMatching(/\S/),
        parent: null,
        source: "",
      },
    ]);
    expect(result.files[0]).toMatchObject({
      sender: "plan",
      mapping: null,
      status: "unreadable",
      message,
      rows: 0,
      accepted: 0,
      rejected: 0,
      records: {},
    });
    expect(result.setAside).toEqual([{ sender: "plan", kind: "notice", parent: null, whole: true }]);
  });

  it("says so of UTF-16 that neither a mapping nor a mark declares", async () => {
    const { files, setAside } = await takeIn({ "notices.csv": utf16(`${HEAD}\nN1,D1,a\n`) });
    expect(files[0]).toMatchObject({
      status: "unreadable",
      message: "line 1: the header is not utf-8; no row of the file is used",
    });
    expect(setAside).toEqual([{ sender: "plan", kind: "notice", parent: null, whole: true }]);
  });

  it("sets aside every kind of the mapping, and the other files are read", async () => {
    const mapping = mappingOf("determination", { determinationId: { column: "d" } }, { sender: "delegate" });
    mapping.records.push({
      kind: "notice",
      fields: { noticeId: { column: "n" }, determinationId: { column: "d" } },
    });
    const result = await takeIn(
      { "log.csv": 'd,n\nD1,N1\nD2,"N2\n', "appeals.csv": "appealId,determinationId\nA,D\n" },
      [mapping],
    );
    expect(summary(result)).toEqual({
      records: ["appeal A appeals.csv:1"],
      rejects: ["log.csv:null line 3 unreadable-file"],
      files: ["appeals.csv read 1=1+0", "log.csv unreadable 0=0+0"],
    });
    expect(result.rejects[0]).toMatchObject({ sender: "delegate", kind: null });
    expect(result.setAside).toEqual([
      { sender: "delegate", kind: "determination", parent: null, whole: true },
      { sender: "delegate", kind: "notice", parent: null, whole: true },
    ]);
  });

  it("keeps a row of the wrong width that has a quoted line end but hides no rows", async () => {
    const result = await takeIn({ "notices.csv": `${HEAD}\nN1,D1,"a\nb",x\nN2,D2,c\n` });
    expect(summary(result)).toEqual({
      records: ["notice N2 notices.csv:2"],
      rejects: ["notices.csv:1 line 2 wrong-column-count"],
      files: ["notices.csv read 2=1+1"],
    });
  });

  it("does not mistake quoted lines that look like rows for rows", async () => {
    const result = await takeIn({ "notices.csv": `${HEAD}\nN1,D1,"\nN7,D7,x\nN8,D8,y"\nN2,D2,c\n` });
    expect(summary(result).files).toEqual(["notices.csv read 2=2+0"]);
  });
});

it.each([
  ["", 0],
  ["a", 0],
  ["a\n", 1],
  ["a\r\nb\r\n", 2],
  ["a\rb\r\n\n\r", 4],
])("%j has %i line ends", (text, count) => {
  expect(lineEnds(text)).toBe(count);
});
