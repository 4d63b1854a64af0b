import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase, type Session } from "#duckdb/database.js";
import { FAR } from "#duckdb/far.js";
import { inTextOrder, named, quoted } from "#duckdb/sql-text.js";
import { byText } from "#shared/text-order.js";
import { freshFolder } from "../support/fresh-folder.js";

const folder = freshFolder();
const own = join(folder, "own.csv");
const other = join(folder, "other.csv");

let database: Database;
let session: Session;

beforeAll(async () => {
  writeFileSync(own, "a\n1\n");
  writeFileSync(other, "a\n2\n");
  database = await openDatabase({ paths: [own], threads: 2, memory: "500MB" });
  session = await database.connect();
});

describe("the database", () => {
  it("opens the files it was given", async () => {
    expect(await session.rows(`select a from read_csv(${quoted(own)}, columns = {'a': 'bigint'})`)).toEqual([
      [1],
    ]);
  });

  it.each([
    ["another file", `select * from read_csv(${quoted(other)})`],
    ["a file beside by a longer way", `select * from read_csv(${quoted(join(folder, "sub/../other.csv"))})`],
    ["a folder", `select * from glob(${quoted(join(folder, "*"))})`],
    ["a file to write", `copy (select 1) to ${quoted(join(folder, "out.csv"))}`],
    ["another database", `attach ${quoted(join(folder, "x.duckdb"))} as x`],
    ["an extension", "install httpfs"],
    ["a loaded extension", "load spatial"],
    ["a changed setting", "set enable_external_access = true"],
    ["more memory", "set memory_limit = '10GB'"],
    ["a changed zone", "set global TimeZone = 'America/New_York'"],
  ])("refuses %s", async (_, sql) => {
    await expect(session.run(sql)).rejects.toThrow();
  });

  it("is in UTC, whatever the zone of the process", async () => {
    expect(await session.rows("select current_setting('TimeZone')")).toEqual([["UTC"]]);
  });

  it("gives and takes whole numbers, texts, lists and blanks as they are", async () => {
    await session.run("create temp table given (n bigint, small smallint, t varchar, b boolean)");
    const rows = [
      [FAR, 7, "a'b\"c;--", true],
      [-FAR, null, "", false],
      [1_767_225_600_000_001, -3, "\u0001 é 😀", null],
    ];
    await session.append("given", rows);
    expect(await session.rows("select * from given order by n desc")).toEqual([rows[0], rows[2], rows[1]]);
    expect(await session.rows("select [1, 2], ['a', null]")).toEqual([
      [
        [1, 2],
        ["a", null],
      ],
    ]);
  });

  it("sorts texts as the program does, by code unit", async () => {
    const texts = ["a", "z", "\uE000", "\uFFFD", "😀", "é", "\uD7FF", "a\uE000", "a😀", "A", ""];
    const values = texts.map((text) => `(${quoted(text)})`).join(", ");
    const rows = await session.rows(`select t from (values ${values}) v(t) order by ${inTextOrder("t")}`);
    expect(rows.flat()).toEqual([...texts].sort(byText));
  });

  it.each(["'", "''", "'; drop table given; --", "/* */ \\' \\", '"; select 1; "', "{0}"])(
    "reads %j as a text and as a name, never as SQL",
    async (text) => {
      const [[back] = []] = await session.rows(
        `select ${named(text)} from (select ${quoted(text)} as ${named(text)})`,
      );
      expect(back).toBe(text);
    },
  );
});
