import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { expectSameIntake } from "./both-intakes.js";

const HEADER = "Auth,Status,Decided";
const MAPPING: Mapping = {
  id: "decisions",
  title: "Decisions",
  sender: "plan",
  match: { files: ["*.csv"] },
  zone: "America/Chicago",
  records: [
    {
      kind: "determination",
      fields: {
        determinationId: { column: "Auth" },
        decision: { column: "Status", codes: { D: "deny", A: "approve" } },
        decidedAt: { column: "Decided" },
      },
    },
  ],
};

/** Text of a file of three such rows at a time, with numbers of their own. */
function textOf(rows: (index: number) => string[], times: number): string {
  return [HEADER, ...Array.from({ length: times }, (_, index) => rows(index)).flat(), ""].join("\n");
}

const taken = (text: string) => expectSameIntake({ "d.csv": text }, [MAPPING], "America/Chicago");

describe("a drop in which every row is bad", () => {
  it("is told row by row with the first problem of each, and every unlisted code is counted", async () => {
    const text = textOf((index) => [`D${index},X,yesterday`, `,Y,2026-01-05`, `E${index},D,soon`], 50);
    const { records, rejects, files, unmappedCodes, setAside } = await taken(text);
    expect(records).toEqual([]);
    expect(files).toMatchObject([{ rows: 150, accepted: 0, rejected: 150 }]);
    const rows = Array.from({ length: 150 }, (_, index) => index + 1);
    expect(rejects.map(({ row, line }) => [row, line])).toEqual(rows.map((row) => [row, row + 1]));
    const codes = new Set(rejects.map(({ code, column, row }) => `${(row ?? 0) % 3} ${code} ${column}`));
    expect([...codes]).toHaveLength(3);
    expect([...codes]).toContain("2 missing-key Auth");
    expect([...codes]).toContain("0 bad-date Decided");
    expect(unmappedCodes.map(({ code, rows }) => [code, rows])).toEqual([
      ["X", 50],
      ["Y", 50],
    ]);
    expect(setAside).toHaveLength(101);
  });

  it("has short rows: each names its cells, and the parent counted from either end", async () => {
    const text = textOf((index) => [`D${index},D`, `D${index}`, `D${index},D,2026-01-05,x,y`], 20);
    const { rejects, setAside } = await taken(text);
    expect(new Set(rejects.map(({ code }) => code))).toEqual(new Set(["wrong-column-count"]));
    expect(rejects.slice(0, 3).map(({ message }) => message)).toEqual([
      "the row has 2 cells where the header has 3",
      "the row has 1 cells where the header has 3",
      "the row has 5 cells where the header has 3",
    ]);
    // From the right, only the long row has a cell where the key stands.
    expect(new Set(setAside.map(({ parent }) => parent))).toEqual(
      new Set(["2026-01-05", ...Array.from({ length: 20 }, (_, index) => `D${index}`)]),
    );
  });

  it("has good rows between runs of bad ones", async () => {
    const bad = ",D,2026-01-05";
    const good = (id: string) => `${id},D,2026-01-05`;
    const text = [HEADER, bad, bad, good("A"), bad, good("B"), good("C"), bad, bad, bad, ""].join("\n");
    const { records, rejects } = await taken(text);
    expect(records.map(({ id, row }) => [id, row])).toEqual([
      ["A", 3],
      ["B", 5],
      ["C", 6],
    ]);
    expect(rejects.map(({ row }) => row)).toEqual([1, 2, 4, 7, 8, 9]);
  });
});
