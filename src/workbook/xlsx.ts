import { strToU8, Zip, ZipDeflate } from "fflate";
import { bookFiles, type SheetArea } from "./book-xml.js";
import { rowQueue } from "./row-queue.js";
import { sharedTexts } from "./shared-texts.js";
import type { Sheet, Workbook } from "./sheet.js";
import { writeSheet } from "./sheet-xml.js";

/** The only time the file bears. Local, as a zip knows no zone: the same in every process. */
const TIME = "1980-01-01T12:00:00";
/** Quicker than the usual level, and hardly larger. */
const LEVEL = 3;
/** Characters compressed at a time, so that no sheet is held as one text. */
const PIECE = 1 << 16;

/**
 * The only door to XLSX writing: a workbook as the bytes of an .xlsx file. The same workbook gives the same bytes on
 * every machine. Sheets are written row by row and compressed at once; rows beyond what a sheet may hold go on to a
 * further sheet. Texts are written into their cells as texts, never as formulas.
 */
export function xlsx({ sheets, footer }: Workbook): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const areas: SheetArea[] = [];
  const texts = sharedTexts();
  for (const sheet of sheets) {
    const rows = rowQueue(sheet.rows);
    for (let part = 1; part === 1 || !rows.isEmpty(); part += 1) {
      const file = openFile(zip, `xl/worksheets/sheet${areas.length + 1}.xml`);
      const lastRow = writeSheet(sheet, rows, { isFirst: areas.length === 0, footer, texts }, file.add);
      file.end();
      areas.push({ ...areaOf(sheet, part), lastRow });
    }
  }
  writeFile(zip, "xl/sharedStrings.xml", texts.xml());
  for (const [name, text] of bookFiles(areas)) writeFile(zip, name, [text]);
  zip.end();
  return joined(chunks);
}

function areaOf(
  { name, columns, notes = [], frozenColumns = 0 }: Sheet,
  part: number,
): Omit<SheetArea, "lastRow"> {
  return {
    name: part === 1 ? name : `${name} ${part}`,
    columns: columns.length,
    frozenColumns,
    headerRow: notes.length + 1,
  };
}

function writeFile(zip: Zip, name: string, pieces: Iterable<string>): void {
  const file = openFile(zip, name);
  for (const piece of pieces) file.add(piece);
  file.end();
}

function openFile(zip: Zip, name: string): { add(text: string): void; end(): void } {
  const file = new ZipDeflate(name, { level: LEVEL });
  file.mtime = TIME;
  zip.add(file);
  let held = "";
  return {
    add(text) {
      held += text;
      if (held.length < PIECE) return;
      file.push(strToU8(held));
      held = "";
    },
    end: () => file.push(strToU8(held), true),
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
