import { type CellType, cellOf, type SharedParts } from "./cell-text.js";
import { tooLarge, unreadable } from "./workbook-failure.js";
import { type Attributes, readXml } from "./xml.js";

/** One filled row of a sheet. */
export interface SheetRow {
  /** From 1, as the spreadsheet shows it. */
  readonly number: number;
  /** From the first column on; a blank cell is an empty text. */
  readonly cells: readonly string[];
  /** One letter a cell: what the spreadsheet holds there (`CellType`). */
  readonly types: string;
}

/** Cells shown as one: only the first holds a value. Rows and columns from 1, both ends included. */
export interface MergedCells {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

export interface SheetContent {
  /** Rows with a cell that is not blank, in ascending order. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedCells[];
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Blank cells between filled ones count: a few far cells must not fill the memory. */
const MOST_CELLS = 40_000_000;

/** Reads the XML of a sheet. Throws `WorkbookFailure`. */
export function readSheet(xml: string, shared: SharedParts): SheetContent {
  const rows: SheetRow[] = [];
  const merged: MergedCells[] = [];
  let held = 0;
  let number = 0;
  let cells: string[] = [];
  let types: CellType[] = [];
  let column = 0;
  let cell: Attributes = {};
  let value: string | null = null;
  let inline: string | null = null;
  let reading: "value" | "inline" | null = null;
  let isGuide = false;
  let hasFormula = false;

  function beginRow(given: string | undefined): void {
    const next = given === undefined ? number + 1 : Number(given);
    if (!Number.isInteger(next) || next <= number || next > MOST_ROWS) throw DAMAGED;
    number = next;
    cells = [];
    types = [];
    column = 0;
  }

  function beginCell(attributes: Attributes): void {
    cell = attributes;
    const next = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
    if (next <= column || next > MOST_COLUMNS) throw DAMAGED;
    column = next;
    value = null;
    inline = null;
    hasFormula = false;
  }

  function endCell(): void {
    const { text, type } = cellOf({ type: cell.t, style: cell.s, value, inline, hasFormula }, shared);
    if (type === " ") return;
    while (cells.length < column - 1) {
      cells.push("");
      types.push(" ");
    }
    cells.push(text);
    types.push(type);
  }

  function endRow(): void {
    if (cells.length === 0) return;
    held += cells.length;
    if (held > MOST_CELLS) throw tooLarge(`has a sheet of more than ${MOST_CELLS / 1_000_000} million cells`);
    rows.push({ number, cells, types: types.join("") });
  }

  readXml(xml, {
    open(name, attributes) {
      if (name === "row") beginRow(attributes().r);
      else if (name === "c") beginCell(attributes());
      else if (name === "v") {
        value = "";
        reading = "value";
      } else if (name === "f") hasFormula = true;
      else if (name === "rPh") isGuide = true;
      else if (name === "t" && !isGuide) {
        inline ??= "";
        reading = "inline";
      } else if (name === "mergeCell") merged.push(mergedCells(attributes().ref ?? ""));
    },
    text(text) {
      if (reading === "value") value += text;
      else if (reading === "inline") inline += text;
    },
    close(name) {
      if (name === "v" || name === "t") reading = null;
      else if (name === "rPh") isGuide = false;
      else if (name === "c") endCell();
      else if (name === "row") endRow();
    },
  });
  return { rows, merged };
}

const DAMAGED = unreadable("is a damaged workbook: its rows or cells are out of order");

/** Number of the column in a reference such as `AB12`, from 1. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}(?=\d+$)/.exec(reference)?.[0] ?? "")
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function mergedCells(reference: string): MergedCells {
  const [first = "", last = first] = reference.split(":");
  const row = (text: string) => Number(/\d+$/.exec(text)?.[0] ?? 0);
  return { rows: [row(first), row(last)], columns: [columnOf(first), columnOf(last)] };
}
