import { cellXml, textXml } from "./cell-xml.js";
import type { RowQueue } from "./row-queue.js";
import type { SharedTexts } from "./shared-texts.js";
import type { Column, Sheet } from "./sheet.js";
import { HEADER_STYLE, LABEL_STYLE, NOTE_STYLE } from "./styles.js";
import { escapeText, MAIN, XML } from "./xml-text.js";

/** Rows a sheet may hold, its header among them. */
const MOST_ROWS = 1_048_576;
/** Points of a line, and how many a row may have: 409 points. */
const LINE_HEIGHT = 13;
const MOST_LINES = 31;
/** Characters the foot of a page may hold. */
const MOST_FOOTER = 230;

/** Characters across a page in landscape. */
const CHARACTERS_ACROSS = 190;

/** What the sheets of a workbook have in common. */
export interface SheetContext {
  readonly isFirst: boolean;
  readonly footer: string | null;
  readonly texts: SharedTexts;
}

/** Writes one worksheet, as many of the rows as it may hold, and gives the number of its last row. */
export function writeSheet(
  sheet: Sheet,
  rows: RowQueue,
  { isFirst, footer, texts }: SheetContext,
  add: (xml: string) => void,
): number {
  const { columns, notes = [], frozenColumns = 0 } = sheet;
  const headerRow = notes.length + 1;
  const letters = columns.map((_, index) => columnLetters(index));
  add(`${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`);
  add(viewXml(isFirst, headerRow, frozenColumns));
  add(`<sheetFormatPr defaultRowHeight="13"/><cols>${columns.map(columnXml).join("")}</cols><sheetData>`);
  notes.forEach((note, index) => {
    add(noteXml(note, index + 1, texts));
  });
  add(headerXml(columns, letters, headerRow, texts));
  let row = headerRow;
  while (row < MOST_ROWS && !rows.isEmpty()) {
    row += 1;
    add(rowXml(rows.take(), columns, letters, row, texts));
  }
  add(`</sheetData><autoFilter ref="A${headerRow}:${letters.at(-1)}${row}"/>`);
  if (row > headerRow) add(choicesXml(columns, letters, headerRow + 1, row));
  add('<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>');
  add(
    `<pageSetup pageOrder="overThenDown" orientation="landscape" fitToWidth="${pagesAcross(columns)}" fitToHeight="0"/>`,
  );
  add(`${footerXml(footer)}</worksheet>`);
  return row;
}

/** `A` for 0, `AB` for 27. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ""}${String.fromCharCode(65 + (index % 26))}`;
}

/** Pages a row is printed on: so many characters a page can still be read. */
function pagesAcross(columns: readonly Column[]): number {
  const characters = columns.reduce((sum, { width }) => sum + width, 0);
  return Math.max(1, Math.round(characters / CHARACTERS_ACROSS));
}

/** The header and the first columns stay in sight. */
function viewXml(isFirst: boolean, headerRow: number, frozenColumns: number): string {
  const split = frozenColumns > 0 ? `xSplit="${frozenColumns}" ` : "";
  const pane = frozenColumns > 0 ? "bottomRight" : "bottomLeft";
  const corner = `${columnLetters(frozenColumns)}${headerRow + 1}`;
  return (
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">` +
    `<pane ${split}ySplit="${headerRow}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnXml({ width }: Column, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function noteXml(note: readonly string[], row: number, texts: SharedTexts): string {
  const cells = note.map((text, index) => {
    const style = index === 0 && note.length > 1 ? LABEL_STYLE : NOTE_STYLE;
    return textXml(`${columnLetters(index)}${row}`, style, texts.numberOf(text));
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}

function headerXml(
  columns: readonly Column[],
  letters: readonly string[],
  row: number,
  texts: SharedTexts,
): string {
  const cells = columns.map(({ header }, index) =>
    textXml(`${letters[index]}${row}`, HEADER_STYLE, texts.numberOf(header)),
  );
  const lines = linesOf(
    columns.map(({ header }) => header),
    columns.map((column) => ({ ...column, wrap: true })),
  );
  return `${rowStart(row, lines)}${cells.join("")}</row>`;
}

function rowXml(
  cells: ReturnType<RowQueue["take"]>,
  columns: readonly Column[],
  letters: readonly string[],
  row: number,
  texts: SharedTexts,
): string {
  const lines = linesOf(cells, columns);
  let xml = rowStart(row, lines);
  for (let index = 0; index < columns.length; index += 1)
    xml += cellXml(`${letters[index]}${row}`, cells[index] ?? null, columns[index] as Column, texts);
  return `${xml}</row>`;
}

function rowStart(row: number, lines: number): string {
  return lines === 1 ? `<row r="${row}">` : `<row r="${row}" ht="${lines * LINE_HEIGHT}">`;
}

/**
 * Lines that the texts of wrapped columns take, about: not every spreadsheet measures rows when it opens a file. One that does
 * measures anew, as the height is not said to be a person's.
 */
function linesOf(cells: readonly unknown[], columns: readonly Column[]): number {
  let most = 1;
  columns.forEach(({ wrap, width }, index) => {
    const cell = cells[index];
    if (!wrap || typeof cell !== "string") return;
    const lines = cell.split("\n").map((line) => Math.max(1, Math.ceil(line.length / width)));
    most = Math.max(
      most,
      lines.reduce((sum, one) => sum + one, 0),
    );
  });
  return Math.min(most, MOST_LINES);
}

/** Drop-down lists of the columns that have choices. */
function choicesXml(
  columns: readonly Column[],
  letters: readonly string[],
  first: number,
  last: number,
): string {
  const lists = columns.flatMap(({ choices }, index) => {
    if (!choices) return [];
    const cells = `${letters[index]}${first}:${letters[index]}${last}`;
    return (
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${cells}">` +
      `<formula1>${escapeText(`"${choices.join(",")}"`)}</formula1></dataValidation>`
    );
  });
  return lists.length === 0
    ? ""
    : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

/** The legend at the left, the page at the right. `&` begins a code and is doubled. */
function footerXml(footer: string | null): string {
  const legend = footer === null ? "" : `&L${fittingLegend(footer).replaceAll("&", "&&")}`;
  return `<headerFooter><oddFooter>${escapeText(`${legend}&R&A, &P / &N`)}</oddFooter></headerFooter>`;
}

function fittingLegend(text: string): string {
  const most = MOST_FOOTER - (text.match(/&/g) ?? []).length;
  return text.length <= most ? text : `${text.slice(0, most - 2)} …`;
}
