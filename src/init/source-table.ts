import type { SourceFile } from "#intake/contract.js";
import { rowParser } from "#intake/csv.js";
import { type Encoding, markedEncoding, textDecoding } from "#intake/decode-text.js";
import { isTableName, isWorkbookName } from "#intake/name-pattern.js";
import { headerFailure, isBlank, readHead, readHeader } from "#intake/read-header.js";
import { sheetHeader } from "#intake/sheet-table.js";
import { sheetName } from "#shared/name-pattern.js";
import { readWorkbook, WorkbookFailure, type WorkbookSheet } from "#xlsx/read-workbook.js";

/** A table of the drop as far as it was looked at. */
export interface SourceTable {
  /** Name of the file, or of the workbook it stands in. */
  readonly file: string;
  readonly sheet: string | null;
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly encoding: Encoding;
  /** Nothing in the file tells the encoding; this one fits its bytes. */
  readonly isEncodingGuessed: boolean;
  readonly rows: readonly (readonly string[])[];
  /** There are more rows. */
  readonly isCut: boolean;
}

/** What a file of the drop is: tables, or why there are none. */
export type Look =
  | { readonly tables: readonly SourceTable[] }
  | { readonly file: string; readonly why: string };

/** Rows of a table that are looked at. */
export const MOST_ROWS = 20_000;

/** Looks at a file of the drop. Documents give no table and no reason. */
export async function lookAt(file: SourceFile): Promise<Look> {
  if (isWorkbookName(file.name)) return sheetsOf(file);
  return isTableName(file.name) ? textTable(file) : { tables: [] };
}

async function textTable(file: SourceFile): Promise<Look> {
  const head = await readHead(file.open());
  if (isBlank(head.bytes)) return { file: file.name, why: "it is empty" };
  const told = markedEncoding(head.bytes) ?? ((await isText(file, "utf-8")) ? "utf-8" : null);
  const encoding = told ?? likelyEncoding(head.bytes);
  const header = readHeader(head, encoding);
  if ("code" in header) return { file: file.name, why: header.expected };
  const failure = headerFailure(header);
  if (failure) return { file: file.name, why: failure.expected };
  const { columns, delimiter } = header;
  const rows: string[][] = [];
  let isCut = false;
  let isHeader = true;
  const parser = rowParser(delimiter, ({ cells }) => {
    if (isHeader) isHeader = false;
    else if (rows.length === MOST_ROWS) isCut = true;
    else if (cells.length === columns.length) rows.push([...cells]);
  });
  const decoding = textDecoding(encoding);
  const feed = (text: ReturnType<typeof decoding.end>) => parser.write(typeof text === "string" ? text : "");
  for await (const piece of file.open()) {
    await feed(decoding.push(piece));
    if (isCut) break;
  }
  if (!isCut) {
    await feed(decoding.end());
    await parser.end();
  }
  const table = { columns, delimiter, encoding, isEncodingGuessed: told === null, rows, isCut };
  return { tables: [{ file: file.name, sheet: null, ...table }] };
}

async function isText(file: SourceFile, encoding: Encoding): Promise<boolean> {
  const decoding = textDecoding(encoding);
  for await (const piece of file.open()) if (typeof decoding.push(piece) !== "string") return false;
  return typeof decoding.end() === "string";
}

/** Every second byte of plain text in UTF-16 is zero; anything else that is no UTF-8 is read as windows-1252. */
function likelyEncoding(bytes: Uint8Array): Encoding {
  const start = bytes.subarray(0, 2000);
  const zeros = (from: 0 | 1) => start.filter((byte, at) => at % 2 === from && byte === 0).length * 3;
  if (zeros(1) > start.length / 2) return "utf-16le";
  return zeros(0) > start.length / 2 ? "utf-16be" : "windows-1252";
}

async function sheetsOf(file: SourceFile): Promise<Look> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.open()) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  try {
    const sheets = readWorkbook(bytes).filter(({ isHidden, rows }) => !isHidden && rows.length > 1);
    if (sheets.length === 0) return { file: file.name, why: "no sheet that is shown holds a table" };
    return { tables: sheets.flatMap((sheet) => sheetTable(file.name, sheet)) };
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    return { file: file.name, why: `it ${error.message}` };
  }
}

const MOST_ABOVE = 20;

/** The first row that is nearly as wide as the widest of the first ones is taken for the header. */
function sheetTable(file: string, sheet: WorkbookSheet): SourceTable[] {
  const first = sheet.rows.slice(0, MOST_ABOVE + 1);
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== "").length;
  const widest = Math.max(...first.map(({ cells }) => filled(cells)));
  const wide = first.find(({ cells }) => filled(cells) >= widest * 0.7);
  const wanted = wide?.cells.map((cell) => cell.trim()).filter((cell) => cell !== "") ?? [];
  const header = sheetHeader(sheet, wanted, { sha256: "", bytes: 0 });
  if ("code" in header || headerFailure(header) || header.columns.length < 2) return [];
  const all = [...(header.sheet?.rows() ?? [])];
  const { columns, delimiter, encoding } = header;
  const rows = all.slice(0, MOST_ROWS).map(({ cells }) => cells);
  const table = {
    columns,
    delimiter,
    encoding,
    isEncodingGuessed: false,
    rows,
    isCut: all.length > MOST_ROWS,
  };
  return [{ file, sheet: sheet.name, ...table }];
}

/** How a table is called among the files of a run. */
export function tableName({ file, sheet }: Pick<SourceTable, "file" | "sheet">): string {
  return sheet === null ? file : sheetName(file, sheet);
}
