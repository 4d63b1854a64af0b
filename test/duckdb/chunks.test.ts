import { describe, expect, it } from "vitest";
import { openDatabase } from "#duckdb/database.js";
import { FAR } from "#duckdb/far.js";

const open = () => openDatabase({ paths: [], threads: 1, memory: "200MB" });

describe("cells of DuckDB", () => {
  it("come as they are, of every type that tables hold", async () => {
    const database = await open();
    const session = await database.connect();
    const rows = await session.rows(`
      select * from (values
        (1::bigint, 1::integer, 1::smallint, true, 'short', 'longer than twelve bytes', [1, 2]::bigint[]),
        (-1, -1, -1, false, '', 'Größe über zwölf Bytes', []),
        (null, null, null, null, null, null, null),
        (4611686018427387904, 2147483647, 32767, true, 'äöüäöü', 'x', [null]),
        (-4611686018427387904, -2147483648, -32768, false, chr(65279) || 'a', chr(65279) || 'a long text with a mark', [3])
      ) t(a, b, c, d, e, f, g)`);
    expect(rows).toEqual([
      [1, 1, 1, true, "short", "longer than twelve bytes", [1, 2]],
      [-1, -1, -1, false, "", "Größe über zwölf Bytes", []],
      [null, null, null, null, null, null, null],
      [FAR, 2147483647, 32767, true, "äöüäöü", "x", [null]],
      [-FAR, -2147483648, -32768, false, "\uFEFFa", "\uFEFFa long text with a mark", [3]],
    ]);
    session.close();
    database.close();
  });

  it("are what was appended, over many chunks", async () => {
    const database = await open();
    const session = await database.connect();
    const numbers = [0, 1, -1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 53 - 1, 1 - 2 ** 53, FAR, -FAR, null];
    const rows = Array.from({ length: 5000 }, (_, row) => [
      row % 7 === 0 ? null : `text ${"of some length ".repeat(row % 3)}${row}`,
      numbers[row % numbers.length] ?? null,
      row % 5 === 0 ? null : row,
      row % 2 === 0,
    ]);
    await session.run("create temp table t (a varchar, b bigint, c integer, d boolean)");
    await session.append("t", rows);
    expect(await session.rows("select * from t order by rowid")).toEqual(rows);
    const pieces: unknown[] = [];
    for await (const piece of session.pieces("select * from t order by rowid")) pieces.push(...piece);
    expect(pieces).toEqual(rows);
    session.close();
    database.close();
  });

  it.each([1.5, Number.NaN, 2 ** 63])("%s is no whole number that a column could hold", async (number) => {
    const database = await open();
    const session = await database.connect();
    await session.run("create temp table t (a bigint)");
    await expect(session.append("t", [[number]])).rejects.toThrow(RangeError);
    session.close();
    database.close();
  });
});
