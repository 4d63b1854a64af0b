import type { SheetRow, WorkbookSheet } from "#xlsx/read-workbook.js";
import type { SourceRow } from "./csv.js";
import type { Header, SheetTable } from "./header.js";
import type { TextFailure } from "./text-failure.js";

/** Filled rows that may stand above a header: a title, who keeps the log, a legend. */
const MOST_ABOVE = 20;

/**
 * The header of a sheet and the rows below it. The header is the first row that holds all wanted columns, where only
 * titles stand above it: rows with at most half as many filled cells. Else it is the first filled row. Columns without a
 * name are no part of the table: on a sheet they shift nothing.
 */
export function sheetHeader(
  sheet: WorkbookSheet,
  wanted: readonly string[],
  sealed: SheetTable["sealed"],
): Header | TextFailure {
  const [first] = sheet.rows;
  if (first === undefined) return { code: "bad-header", line: 1, expected: "there is no header" };
  const at = headerIndex(sheet.rows, wanted);
  const header = sheet.rows[at] as SheetRow;
  const positions = header.cells.flatMap((name, position) => (name.trim() === "" ? [] : [position]));
  const columns = positions.map((position) => (header.cells[position] as string).trim());
  const table = { rows: () => dataRows(sheet, at + 1, positions), sealed };
  return { columns, delimiter: ",", encoding: "utf-8", line: header.number, sheet: table };
}

function headerIndex(rows: readonly SheetRow[], wanted: readonly string[]): number {
  if (wanted.length === 0) return 0;
  let above = 0;
  for (const [index, row] of rows.slice(0, MOST_ABOVE + 1).entries()) {
    const names = new Set(row.cells.map((cell) => cell.trim()));
    if (wanted.every((column) => names.has(column))) return above * 2 <= filled(row) ? index : 0;
    above = Math.max(above, filled(row));
  }
  return 0;
}

function filled({ cells }: SheetRow): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

function* dataRows(
  { rows, merged }: WorkbookSheet,
  from: number,
  positions: readonly number[],
): Generator<SourceRow> {
  const covered = coveredRows(merged, rows[from]?.number ?? 0, rows.at(-1)?.number ?? 0, positions);
  for (let at = from; at < rows.length; at++) {
    const { number, cells, types } = rows[at] as SheetRow;
    const named = positions.map((position) => cells[position] ?? "");
    const isCovered = covered.has(number);
    if (!isCovered && named.every((cell) => cell.trim() === "")) continue;
    yield {
      cells: named,
      line: number,
      source: named.map(asCsv).join(","),
      types: positions.map((position) => types[position] ?? " ").join(""),
      ...(isCovered && { isMerged: true }),
    };
  }
}

/** Data rows in which a cell of the table is merged into another one: it looks filled and holds nothing. */
function coveredRows(
  merged: WorkbookSheet["merged"],
  first: number,
  last: number,
  positions: readonly number[],
): ReadonlySet<number> {
  const covered = new Set<number>();
  const isNamed = (column: number) => positions.includes(column - 1);
  for (const { rows, columns } of merged) {
    const [top, bottom] = rows;
    const [left, right] = columns;
    const across = positions.some((position) => position + 1 > left && position + 1 <= right);
    const touches = across || isNamed(left);
    if (!touches) continue;
    for (let row = Math.max(top, first); row <= Math.min(bottom, last); row++) {
      if (row > top || across) covered.add(row);
    }
  }
  return covered;
}

function asCsv(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
