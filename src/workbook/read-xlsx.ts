import { readWorkbook, type WorkbookSheet } from "#xlsx/read-workbook.js";
import type { Cell } from "./sheet.js";

/** A sheet as it was read: rows from the first on. */
export interface SheetRows {
  readonly name: string;
  /** Blank cells are null; a date is its ISO text without an offset; of a formula the value that was saved with it. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The sheets of an .xlsx file in their order, row by row with blank ones in between. Throws `WorkbookFailure`. */
export function readXlsx(bytes: Uint8Array): SheetRows[] {
  return readWorkbook(bytes).map((sheet) => ({ name: sheet.name, rows: allRows(sheet) }));
}

function allRows({ rows }: WorkbookSheet): Cell[][] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const all: Cell[][] = Array.from({ length: rows.at(-1)?.number ?? 0 }, () => Array(width).fill(null));
  for (const { number, cells, types } of rows)
    cells.forEach((text, at) => {
      (all[number - 1] as Cell[])[at] = cellOf(text, types[at] ?? " ");
    });
  return all;
}

function cellOf(text: string, type: string): Cell {
  if (type === " ") return null;
  if (type === "n") return Number(text);
  return type === "b" ? text === "TRUE" : text;
}
