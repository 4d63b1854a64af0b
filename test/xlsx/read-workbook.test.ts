import { zipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { formatOf } from "#xlsx/number-formats.js";
import { readWorkbook } from "#xlsx/read-workbook.js";
import { serialText } from "#xlsx/serial-time.js";
import { rawBook, rawRow } from "./raw-book.js";

const NEITHER = { hasDay: false, hasTime: false };

describe("serial numbers", () => {
  const day = { hasDay: true, hasTime: false, digits: null };
  const both = { hasDay: true, hasTime: true, digits: null };
  const time = { hasDay: false, hasTime: true, digits: null };

  // Days as Excel's own documentation gives them: 1 January 2008 is 39448 from 1900; 5 July 2011 is 39267 from 1904.
  it.each([
    [1, day, false, "1900-01-01"],
    [59, day, false, "1900-02-28"],
    [60, day, false, "1900-02-29"],
    [61, day, false, "1900-03-01"],
    [39_448, day, false, "2008-01-01"],
    [39_267, day, true, "2011-07-05"],
    [0, day, true, "1904-01-01"],
    [2_958_465, day, false, "9999-12-31"],
    [0, day, false, "1900-01-00"],
    [0.591_666_666_666_667, time, false, "14:12:00"],
    [0.591_666_666_666_667, both, false, "14:12:00"],
    [0, time, false, "00:00:00"],
    [39_448.591_666_666_667, both, false, "2008-01-01T14:12:00"],
    [39_448.591_666_666_667, day, false, "2008-01-01T14:12:00"],
    [39_448.999_999_999, both, false, "2008-01-02T00:00:00"],
    [39_448, both, false, "2008-01-01"],
    [1.5, time, false, "1900-01-01T12:00:00"],
  ])("%d is %s", (serial, format, from1904, text) => {
    expect(serialText(serial, format, from1904)).toBe(text);
  });

  it.each([-1, 2_958_466, Number.NaN])("%d is no date", (serial) => {
    expect(serialText(serial, day, false)).toBeNull();
  });
});

describe("number formats", () => {
  it.each([
    ["m/d/yyyy", { hasDay: true, hasTime: false }],
    ["[$-409]m/d/yy h:mm AM/PM;@", { hasDay: true, hasTime: true }],
    ["h:mm", { hasDay: false, hasTime: true }],
    ["[h]:mm:ss", { hasDay: false, hasTime: true }],
    ["mmm", { hasDay: true, hasTime: false }],
    ["yyyy\\-mm\\-dd", { hasDay: true, hasTime: false }],
    ['0.00" days"', NEITHER],
    ["[Red]#,##0", NEITHER],
    ["General", NEITHER],
    ["0.00E+00", NEITHER],
    ["@", NEITHER],
  ])("%s", (code, expected) => {
    expect(formatOf(code)).toEqual({ ...expected, digits: null });
  });

  it.each([
    ["00000", "00000"],
    ["000\\-00\\-0000", "000-00-0000"],
    ["0", null],
    ["0.0", null],
  ])("%s has digits %s", (code, digits) => {
    expect(formatOf(code).digits).toBe(digits);
  });
});

describe("a workbook", () => {
  const sheetOf = (rows: string, more: Partial<Parameters<typeof rawBook>[0]> = {}) =>
    readWorkbook(rawBook({ sheets: [{ name: "Log", rows }], ...more }))[0];

  it("gives typed cells as texts, with the zeros a format puts in front", () => {
    const rows = rawRow(1, [
      [39_448, 1],
      [0.591_666_666_666_667, 2],
      [123, 3],
      [123_456_789, 4],
      1234.5,
      [42, 9],
      "0012",
    ]);
    const formats = [0, 14, "h:mm AM/PM", "00000", "000\\-00\\-0000"];
    expect(sheetOf(rows, { formats })?.rows).toEqual([
      {
        number: 1,
        cells: ["2008-01-01", "14:12:00", "00123", "123-45-6789", "1234.5", "42", "0012"],
        types: "ddttnnt",
      },
    ]);
  });

  it("reads shared, rich and escaped texts, without phonetic guides", () => {
    const shared =
      "<si><t>plain</t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>parts</t></r></si>" +
      '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si><si><t>a_x0009_b &amp; &#128512;</t></si>';
    const rows = `<row r="1">${[0, 1, 2, 3].map((at) => `<c r="${"ABCD"[at]}1" t="s"><v>${at}</v></c>`).join("")}</row>`;
    expect(sheetOf(rows, { shared })?.rows[0]?.cells).toEqual(["plain", "two parts", "漢字", "a\tb & 😀"]);
  });

  it("reads yes and no, errors, formulas with and without their value", () => {
    const rows =
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>1x</v></c>' +
      '<c r="D1"><f>1+1</f><v>2</v></c><c r="E1"><f>1+1</f></c><c r="F1" t="str"><f>""</f><v></v></c><c r="G1" t="d"><v>2026-09-03</v></c></row>';
    expect(sheetOf(rows)?.rows[0]).toEqual({
      number: 1,
      cells: ["TRUE", "#N/A", "1x", "2", "#NOT-CALCULATED!", "", "2026-09-03"],
      types: "betne d",
    });
  });

  it("keeps the place of rows and cells, with or without references", () => {
    const rows = `<row/><row><c><v>1</v></c><c t="inlineStr"><is><t>x</t></is></c></row>${rawRow(7, [null, null, "c"])}`;
    expect(sheetOf(rows)?.rows.map(({ number, cells }) => [number, cells])).toEqual([
      [2, ["1", "x"]],
      [7, ["", "", "c"]],
    ]);
  });

  it("names hidden sheets and merged cells", () => {
    const merge = '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>';
    const book = readWorkbook(
      rawBook({
        sheets: [
          { name: "A &amp; B", rows: rawRow(1, ["x"]), after: merge },
          { name: "Lists", rows: "", state: "veryHidden" },
        ],
      }),
    );
    expect(book.map(({ name, isHidden, merged }) => [name, isHidden, merged])).toEqual([
      ["A & B", false, [{ rows: [1, 2], columns: [1, 3] }]],
      ["Lists", true, []],
    ]);
  });

  it("agrees with another reader on dates of both systems", async () => {
    for (const from1904 of [false, true]) {
      const cells = [45_000, 46_268.25, 46_268.999].map((serial) => [serial, 0] as const);
      const bytes = rawBook({ sheets: [{ name: "Log", rows: rawRow(1, cells) }], formats: [22], from1904 });
      const [other] = await readExcelFile(bytes.slice().buffer as ArrayBuffer);
      const seconds = ((other?.data[0] ?? []) as unknown as Date[]).map((date) =>
        new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19),
      );
      const ours = readWorkbook(bytes)[0]?.rows[0]?.cells.map((text) =>
        text.length === 10 ? `${text}T00:00:00` : text,
      );
      expect(ours).toEqual(seconds);
    }
  });
});

describe("what is refused", () => {
  const sound = rawBook({ sheets: [{ name: "Log", rows: rawRow(1, ["x"]) }] });

  it.each<[string, Uint8Array, RegExp]>([
    ["a text", new TextEncoder().encode("a,b\n1,2\n"), /is no workbook/],
    ["an old or protected workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /password/],
    ["nothing", new Uint8Array(), /is no workbook/],
    ["half an archive", sound.slice(0, sound.length / 2), /damaged/],
    ["another archive", zipSync({ "a.xml": new TextEncoder().encode("<a/>") }), /no list of sheets/],
    ["a sheet that is no XML", rawBook({ sheets: [{ name: "Log", rows: "<row><c></row>" }] }), /no XML/],
    [
      "rows out of order",
      rawBook({ sheets: [{ name: "L", rows: rawRow(5, ["x"]) + rawRow(4, ["y"]) }] }),
      /out of order/,
    ],
    [
      "a text that is not there",
      rawBook({ sheets: [{ name: "L", rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }] }),
      /not there/,
    ],
  ])("%s", (_, bytes, words) => {
    expect(() => readWorkbook(bytes)).toThrow(words);
    expect(() => readWorkbook(bytes)).toThrow(expect.objectContaining({ code: "unreadable-workbook" }));
  });

  /** Writes another unpacked size into every entry of the central directory: it stands 24 bytes after the signature. */
  function claiming(archive: Uint8Array, size: readonly number[]): Uint8Array {
    const bytes = archive.slice();
    for (let at = 0; at < bytes.length - 4; at++)
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
        bytes.set(size, at + 24);
    return bytes;
  }

  it("a bomb, by what its archive says of it", () => {
    const part = new Uint8Array(1024);
    // Three parts of 160 MiB each, more together than is unpacked.
    const bomb = claiming(zipSync({ "1.xml": part, "2.xml": part, "3.xml": part }), [0, 0, 0, 10]);
    expect(() => readWorkbook(bomb)).toThrow(expect.objectContaining({ code: "workbook-too-large" }));
  });

  it("a bomb that lies about its size, without filling the memory", () => {
    const bomb = claiming(zipSync({ "xl/workbook.xml": new Uint8Array(4 * 1024 * 1024) }), [16, 0, 0, 0]);
    expect(() => readWorkbook(bomb)).toThrow(expect.objectContaining({ code: "unreadable-workbook" }));
  });

  it("cells far apart, which would fill the memory", () => {
    const rows = Array.from(
      { length: 3000 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    );
    const book = rawBook({ sheets: [{ name: "Log", rows: rows.join("") }] });
    expect(() => readWorkbook(book)).toThrow(expect.objectContaining({ code: "workbook-too-large" }));
  });
});
