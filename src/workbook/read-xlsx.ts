import readSheets from "read-excel-file/universal";
import type { Cell } from "./sheet.js";

/** A sheet as it was read: rows from the first on. */
export interface SheetRows {
  readonly name: string;
  /** Blank cells are null; a date is its ISO text without an offset; of a formula the value that was saved with it. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The only door to XLSX reading: the sheets of an .xlsx file in their order. Rejects where the bytes are none. */
export async function readXlsx(bytes: Uint8Array): Promise<SheetRows[]> {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const sheets = await readSheets(buffer, { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }));
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return new Date(roundedSecond(value)).toISOString().slice(0, 19);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}

/** Days and their fractions are held inexactly: a whole second may read as the last thousandth before it. */
function roundedSecond(value: Date): number {
  return Math.round(value.getTime() / 1000) * 1000;
}
