import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { isCatchAll } from "#intake/name-pattern.js";
import { namesFile } from "#shared/name-pattern.js";
import { mappingOf, summary, takeIn } from "./drop.js";

const fields = { noticeId: { column: "id" }, determinationId: { column: "d" } };
const mapping = (id: string, files: [string, ...string[]], header?: string[], rest: Partial<Mapping> = {}) =>
  mappingOf("notice", fields, { id, match: { files, ...(header && { header }) }, ...rest });
const TABLE = "id,d,x\nN1,D1,z\n";

it.each<[string, string, boolean]>([
  ["log.csv", "log.csv", true],
  ["log.csv", "2025/log.csv", true],
  ["LOG*.csv", "log-01.CSV", true],
  ["log-??.csv", "log-01.csv", true],
  ["log-??.csv", "log-1.csv", false],
  ["2025/*.csv", "2025/log.csv", true],
  ["2025/*.csv", "2025/a/log.csv", false],
  ["*.csv", "2025/log.csv", true],
  ["l.g.csv", "log.csv", false],
  ["log (1).csv", "log (1).csv", true],
  ["[a]+.csv", "[a]+.csv", true],
  ["log", "log.csv", false],
])("pattern %s and file %s: %s", (pattern, file, expected) => {
  expect(namesFile(pattern, file)).toBe(expected);
});

it.each([
  ["*", true],
  ["*.csv", true],
  ["*/*.txt", true],
  ["a*.csv", false],
  ["*.dat", false],
])("%s names every table: %s", (pattern, expected) => {
  expect(isCatchAll(pattern)).toBe(expected);
});

describe("which mapping", () => {
  const chosen = async (file: string, mappings: Mapping[], text = TABLE) =>
    (await takeIn({ [file]: text }, mappings)).files.map(({ mapping: id, status }) => `${id} ${status}`);

  it.each<[string, string, Mapping[], string[]]>([
    ["by name", "a.csv", [mapping("m", ["a*"]), mapping("n", ["b*"])], ["m read"]],
    ["by header", "a.csv", [mapping("m", ["*"], ["id", "x"]), mapping("n", ["*"], ["id", "y"])], ["m read"]],
    [
      "by most columns",
      "a.csv",
      [mapping("m", ["*"], ["id"]), mapping("n", ["a.csv"], ["id", "d"])],
      ["n read"],
    ],
    [
      "a column listed twice counts once",
      "a.csv",
      [mapping("m", ["*"], ["id", "id"]), mapping("n", ["*"], ["id", "d"])],
      ["n read"],
    ],
    ["by a mapping though the name is canonical", "notices.csv", [mapping("m", ["notices*"])], ["m read"]],
    ["a file that is no table by its name", "a.dat", [mapping("m", ["*.dat"])], ["m read"]],
    ["a file that is no table, and a pattern for all", "a.json", [mapping("m", ["*"])], []],
    ["no mapping", "a.csv", [], ["null unmapped"]],
    ["a document", "readme.md", [], []],
    ["a workbook", "notices.xlsx", [], ["null unmapped"]],
  ])("%s", async (_, file, mappings, expected) => {
    expect(await chosen(file, mappings)).toEqual(expected);
  });

  it("refuses a tie and names both, and every other wrong mapping with it", async () => {
    const mappings = [
      mapping("m", ["a*"], ["id"]),
      mapping("n", ["*"], ["d"]),
      mapping("o", ["b*"], ["id", "x"]),
    ];
    const wrong = {
      ...mappingOf("notice", { ...fields, sentBy: { column: "who", prefix: "p" } }, { id: "w" }),
      match: mapping("w", ["c*"], ["id", "x"]).match,
    };
    await expect(chosen("a.csv", mappings)).rejects.toMatchObject({
      problems: [
        {
          code: "mapping-tie",
          message: "the mappings `m` and `n` fit the file equally well",
          at: "a.csv",
        },
      ],
    });
    await expect(takeIn({ "a.csv": TABLE, "c.csv": TABLE }, [...mappings, wrong])).rejects.toMatchObject({
      problems: [{ code: "mapping-tie" }, { code: "mapping-column-missing" }],
    });
  });

  it("lists every column a chosen mapping misses", async () => {
    const made = mappingOf("p2pRequest", {
      p2pId: { columns: ["id", "no"], join: "-" },
      receivedAt: { column: "on", time: "at" },
    });
    made.records[0].when = { column: "type" };
    await expect(takeIn({ "log-1.csv": TABLE }, [made])).rejects.toMatchObject({
      code: "mapping-column-missing",
      problems: [{ message: "the header lacks `type`, `no`, `on`, `at`", at: "log-1.csv mapping log" }],
    });
  });

  it("refuses two mappings of one id", async () => {
    await expect(chosen("a.csv", [mapping("m", ["a*"]), mapping("m", ["b*"])])).rejects.toMatchObject({
      code: "mapping-duplicate-id",
    });
  });
});

describe("files without a mapping", () => {
  it.each([
    ["noticeId,determinationId,colour,size\nN,D,r,s\n", "`colour`, `size` are no fields of a notice"],
    ["noticeId,determinationId,Purpose\nN,D,r\n", "`Purpose` is no field of a notice"],
    ["determinationId,purpose\nD,denial\n", "the header lacks `noticeId`"],
  ])("a canonical name over another header: %j", async (text, complaint) => {
    const { files, setAside, records } = await takeIn({ "in/Notice.tsv": text });
    expect(records).toEqual([]);
    expect(files).toEqual([
      {
        file: "in/Notice.tsv",
        sender: "plan",
        mapping: null,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        bytes: text.length,
        status: "unmapped",
        message: `no mapping fits, and the header is not canonical: ${complaint}; write a mapping or rename the columns`,
        rows: 0,
        accepted: 0,
        rejected: 0,
        records: {},
      },
    ]);
    expect(setAside).toEqual([{ sender: "plan", kind: "notice", parent: null, whole: true }]);
  });

  it("a file whose header changed since its mapping was written", async () => {
    const { files, setAside } = await takeIn({ "log.csv": "ID,d\nN,D\n" }, [
      mapping("m", ["log*"], ["id", "d"], { sender: "delegate" }),
    ]);
    expect(files[0]).toMatchObject({
      status: "unmapped",
      sender: "delegate",
      mapping: "m",
      message:
        "mapping `m` names the file, but the header lacks `id`; write a mapping for it, or name it after a record kind",
    });
    expect(setAside).toEqual([{ sender: "delegate", kind: "notice", parent: null, whole: true }]);
  });

  it("a file that only patterns for all name takes nothing out", async () => {
    const { files, setAside } = await takeIn({ "other.csv": "a,b\n1,2\n" }, [
      mapping("m", ["*.csv"], ["id"]),
    ]);
    expect(files[0]).toMatchObject({ status: "unmapped", sender: null, mapping: null });
    expect(setAside).toEqual([]);
  });

  it.each(["", "\uFEFF", "\n\r\n  \n"])("an empty file %j", async (text) => {
    const { files, setAside } = await takeIn({ "notices.csv": text, "x.csv": text });
    expect(files.map(({ file, status, message }) => [file, status, message])).toEqual([
      ["notices.csv", "empty", "the file is empty"],
      ["x.csv", "empty", "the file is empty"],
    ]);
    expect(setAside).toEqual([{ sender: "plan", kind: "notice", parent: null, whole: true }]);
  });

  it.each(["noticeId,determinationId", "noticeId,determinationId\n\n"])(
    "a header and no rows %j",
    async (text) => {
      const result = await takeIn({ "notices.csv": text });
      expect(result.files[0]).toMatchObject({
        status: "header-only",
        message: null,
        rows: 0,
        records: { notice: 0 },
      });
      expect(result.setAside).toEqual([]);
      expect(summary(result).rejects).toEqual([]);
    },
  );

  it("every kind by its own name and by that of its relation", async () => {
    const names = [
      "determination",
      "Appeals",
      "decisionchanges",
      "NOTICES",
      "letterTemplate",
      "P2pRequests",
      "contactAttempt",
      "information",
    ];
    const { files } = await takeIn(Object.fromEntries(names.map((name) => [`${name}.txt`, "x\n1\n"])));
    expect(files.map(({ message }) => /fields? of a (\w+)/.exec(message ?? "")?.[1]).sort()).toEqual([
      "appeal",
      "contactAttempt",
      "decisionChange",
      "determination",
      "information",
      "letterTemplate",
      "notice",
      "p2pRequest",
    ]);
  });
});
