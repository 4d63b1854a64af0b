import { describe, expect, it } from "vitest";
import { readXlsx } from "#workbook/read-xlsx.js";
import type { Cell, Column, Sheet } from "#workbook/sheet.js";
import { xlsx } from "#workbook/xlsx.js";
import { unzipped } from "./unzipped.js";

const TEXT: Column = { header: "Text", width: 20, type: "text" };

function book(sheet: Partial<Sheet>, footer: string | null = null): Uint8Array {
  return xlsx({ footer, sheets: [{ name: "One", columns: [TEXT], rows: [], ...sheet }] });
}

/** The data rows of the first sheet as a spreadsheet reads them. */
async function readBack(columns: readonly Column[], rows: readonly (readonly Cell[])[]) {
  const [sheet] = await readXlsx(book({ columns, rows }));
  return sheet?.rows.slice(1);
}

const HOSTILE = [
  "=1+1",
  '=HYPERLINK("http://example.invalid","x")',
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "＝1",
  "0012",
  "1E9",
  "2026-10-07",
  "</t></si><script>alert(1)</script>",
  "a & b < c > d \"e\" 'f'",
  "\u202Egnp.exe",
  "_x0041_",
  "_x005F_x0041_",
  "bell \u0007 and nul \u0000",
  "line\r\nbreak\rand\nfeed",
  " space at both ends ",
  "constructor",
  "__proto__",
  "\u{1F600} 漢字",
  "not a character \uFFFE",
  "x".repeat(10_000),
];

describe("xlsx", () => {
  it("keeps every text as it is", async () => {
    expect(
      await readBack(
        [TEXT],
        HOSTILE.map((text) => [text]),
      ),
    ).toEqual(HOSTILE.map((text) => [text]));
  });

  it("writes no formula, and marks a text that would be one if it were typed", () => {
    const parts = unzipped(book({ rows: HOSTILE.map((text) => [text]) }));
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).not.toContain("<f>");
    const cells = [...sheet.matchAll(/<c r="A(\d+)" s="(\d+)" t="s">/g)];
    expect(cells).toHaveLength(HOSTILE.length + 1);
    const styles = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<xf numFmtId="\d+"[^>]*>/g)]
      .map(([style]) => style)
      .slice(1);
    const isQuoted = (row: number) => styles[Number(cells[row - 1]?.[2])]?.includes('quotePrefix="1"');
    const marked = HOSTILE.filter((_, index) => isQuoted(index + 2));
    expect(marked).toEqual(["=1+1", HOSTILE[1], "+1", "-1", "@SUM(A1)", "\t=1", "＝1"]);
  });

  it("replaces half of a pair by the sign for what cannot be read", async () => {
    expect(await readBack([TEXT], [["a\uD800b"]])).toEqual([["a\uFFFDb"]]);
  });

  it("cuts what is longer than a cell holds, and says so", async () => {
    const whole = "y".repeat(32_767);
    const rows = await readBack([TEXT], [[whole], [`${whole}z`]]);
    expect(rows?.[0]).toEqual([whole]);
    const cut = String(rows?.[1]?.[0]);
    expect(cut).toHaveLength(32_767);
    expect(cut.endsWith("yyy … [cut: 32768 characters in all, more than a cell holds]")).toBe(true);
  });

  it("writes numbers, yes and no, per cents and local times as such, and words where they stand for one", async () => {
    const columns: Column[] = [
      { header: "N", width: 9, type: "whole" },
      { header: "P", width: 9, type: "per-cent" },
      { header: "M", width: 9, type: "moment" },
      { header: "B", width: 9, type: "text" },
    ];
    const rows: Cell[][] = [
      [-56220, 98.2, "2026-10-07T06:00:00-07:00", true],
      [0, 0.1, "2026-10-07", false],
      ["none", "none tested", "2026-10-07T06:00:00-07:00 to open", null],
      [null, 100, "1899-12-31", null],
    ];
    // 2026-10-07 is day 46302 of the count in which 2000-01-01 is 36526: 26 years of 365, 7 leap days and 279 days on.
    expect(36526 + 26 * 365 + 7 + 279).toBe(46302);
    const sheet = unzipped(book({ columns, rows })).get("xl/worksheets/sheet1.xml") ?? "";
    const values = [...sheet.matchAll(/<c r="([A-D][2-5])" s="\d+"( t="b")?><v>([^<]+)<\/v>/g)];
    expect(values.map(([, at, kind, value]) => [at, kind ? "b" : "n", value])).toEqual([
      ["A2", "n", "-56220"],
      ["B2", "n", "0.982"],
      ["C2", "n", "46302.25"],
      ["D2", "b", "1"],
      ["A3", "n", "0"],
      ["B3", "n", "0.001"],
      ["C3", "n", "46302"],
      ["D3", "b", "0"],
      ["B5", "n", "1"],
    ]);
    expect(await readBack(columns, rows)).toEqual([
      [-56220, 0.982, "2026-10-07T06:00:00", true],
      [0, 0.001, "2026-10-07", false],
      ["none", "none tested", "2026-10-07T06:00:00-07:00 to open", null],
      [null, 1, "1899-12-31", null],
    ]);
  });

  it("prints a wide sheet on several pages across, so that it can be read", () => {
    const across = (widths: number[]) =>
      /fitToWidth="(\d+)"/.exec(
        unzipped(book({ columns: widths.map((width) => ({ ...TEXT, width })), rows: [] })).get(
          "xl/worksheets/sheet1.xml",
        ) ?? "",
      )?.[1];
    expect([across([40, 12]), across([100, 100]), across([200, 200, 200])]).toEqual(["1", "1", "3"]);
  });

  it("has room for a header of several lines", () => {
    const column = { ...TEXT, header: "Margin in minutes (negative: late)", width: 14 };
    // 34 characters in lines of 14: three lines of 13 points.
    expect(unzipped(book({ columns: [column], rows: [] })).get("xl/worksheets/sheet1.xml")).toContain(
      '<row r="1" ht="39">',
    );
  });

  it("keeps figures off the words beside them", () => {
    const styles = unzipped(book({ columns: [TEXT], rows: [] })).get("xl/styles.xml") ?? "";
    for (const format of [3, 164])
      for (const [, side] of styles.matchAll(
        new RegExp(`<xf numFmtId="${format}"[^>]*><alignment([^/]*)/>`, "g"),
      ))
        expect(side).toContain('horizontal="right" indent="1"');
  });

  it("freezes and filters under the notes, and offers the choices", async () => {
    const score: Column = { ...TEXT, header: "Score", tone: "entry", choices: ["Met", "Not met", "NA"] };
    const bytes = book({
      columns: [TEXT, score],
      rows: [
        ["a", null],
        ["b", "Met"],
      ],
      notes: [["Method", "eight of thirty"], ["one line"]],
      frozenColumns: 1,
    });
    const sheet = unzipped(bytes).get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain(
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    );
    expect(unzipped(bytes).get("xl/workbook.xml")).toMatch(
      /Print_Titles" localSheetId="0">'[^']+'!\$A:\$A,'[^']+'!\$3:\$3</,
    );
    expect(sheet).toContain('<autoFilter ref="A3:B5"/>');
    expect(sheet).toContain('sqref="B4:B5"><formula1>&quot;Met,Not met,NA&quot;</formula1>');
    expect((await readXlsx(bytes))[0]?.rows).toEqual([
      ["Method", "eight of thirty"],
      ["one line", null],
      ["Text", "Score"],
      ["a", null],
      ["b", "Met"],
    ]);
  });

  it("goes on to a further sheet where one is full", async () => {
    function* rows(): Generator<Cell[]> {
      for (let row = 1; row <= 1_048_576; row += 1) yield [row];
    }
    const parts = unzipped(book({ columns: [{ ...TEXT, type: "whole" }], rows: rows() }));
    const sheets = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(sheets).toEqual(["One", "One 2"]);
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1048576" s="6"><v>1048575</v></c></row></sheetData>',
    );
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain(
      '<c r="A2" s="6"><v>1048576</v></c></row></sheetData>',
    );
  });

  it("writes a sheet without rows, and names its header", async () => {
    expect(await readXlsx(book({}))).toEqual([{ name: "One", rows: [["Text"]] }]);
  });

  it("prints the legend at the foot of each page, whole or cut within the 255 characters there are", () => {
    const foot = (legend: string) => {
      const sheet = unzipped(book({}, legend)).get("xl/worksheets/sheet1.xml") ?? "";
      return /<oddFooter>(.*)<\/oddFooter>/.exec(sheet)?.[1]?.replaceAll("&amp;", "&") ?? "";
    };
    expect(foot("Peer review & quality")).toBe("&LPeer review && quality&R&A, &P / &N");
    const [many, long] = ["&".repeat(150), "w".repeat(400)].map(foot);
    expect(many).toBe(`&L${"&&".repeat(78)} …&R&A, &P / &N`);
    expect(long).toBe(`&L${"w".repeat(228)} …&R&A, &P / &N`);
    expect([many, long].filter((text) => (text ?? "").length > 255)).toEqual([]);
  });

  it("gives the same bytes whatever the time and the zone of the process", () => {
    const rows = HOSTILE.map((text) => [text]);
    const before = process.env.TZ;
    const made = ["UTC", "Asia/Tokyo", "America/St_Johns"].map((zone) => {
      process.env.TZ = zone;
      return Buffer.from(book({ rows })).toString("base64");
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(made).size).toBe(1);
    const bytes = Buffer.from(made[0] ?? "", "base64");
    // Local file header: time and date at bytes 10 to 13; noon is 12 << 11, 1 January 1980 is 1 << 5 | 1.
    expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([12 << 11, (1 << 5) | 1]);
  });
});
