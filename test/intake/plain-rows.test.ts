import fc from "fast-check";
import { expect, it } from "vitest";
import { rowParser, type SourceRow } from "#intake/csv.js";
import { plainRows } from "#intake/plain-rows.js";
import { lineOf } from "#intake/scan/line-shifts.js";
import { scan } from "#intake/scan/scan.js";
import { runs } from "../support/runs.js";
import { sourceFile } from "./source-file.js";

const cell = fc.string({
  unit: fc.constantFrom("a", "é", "😀", ",", '"', "\n", "\r\n", " ", ";", ""),
  maxLength: 5,
});
const quoted = (text: string, always: boolean) =>
  always || /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const rows = fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

it("hands over the wanted rows of a plain file as csv-parse gives them", async () => {
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      fc.func(fc.boolean()),
      fc.integer({ min: 1, max: 9 }),
      async (table, end, isOpen, isWanted, piece) => {
        const lines = table.map((cells) => cells.map(([text, always]) => quoted(text, always)).join(","));
        const text = `a,b${end}${lines.join(end)}${isOpen ? "" : end}`;
        const bytes = new TextEncoder().encode(text);
        const look = scan(",");
        look.push(bytes);
        const scanned = look.end();
        if (!scanned.plain) return;
        plain++;
        const parsed: [number, SourceRow][] = [];
        const parser = rowParser(",", (row) => parsed.push([parsed.length, row]));
        await parser.write(text);
        await parser.end();
        const wanted = parsed.slice(1).filter(([row]) => isWanted(row));
        const given: [number, SourceRow][] = [];
        const read = plainRows(
          {
            delimiter: ",",
            encoding: "utf-8",
            open: () => sourceFile("x.csv", bytes, piece).open(),
            lineOf: (row) => lineOf(scanned.shifts, row),
          },
          wanted.map(([row]) => row),
        );
        for await (const rows of read) for (const found of rows) given.push([found.row, found.text]);
        expect(given).toEqual(wanted);
      },
    ),
    runs(2000),
  );
  expect(plain).toBeGreaterThan(1000);
});
