import { partsOf } from "./archive.js";
import { bookParts } from "./book-parts.js";
import { numberFormats } from "./number-formats.js";
import { readSheet, type SheetContent } from "./read-sheet.js";
import { sharedTexts } from "./shared-texts.js";

export type { SheetRow } from "./read-sheet.js";
export { WorkbookFailure } from "./workbook-failure.js";

/** A sheet of a workbook: its cells as texts. */
export interface WorkbookSheet extends SheetContent {
  readonly name: string;
  readonly isHidden: boolean;
}

/**
 * The sheets of an .xlsx file in their order. Every cell is a text: a number as it was typed, with the zeros its format puts in
 * front; a date as `2026-09-03`, with a time `2026-09-03T14:12:00`, a time of day `14:12:00`; of a formula the value saved
 * with it. Throws `WorkbookFailure`.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookSheet[] {
  const { sheets, from1904, ...book } = bookParts(partsOf(bytes));
  const shared = { texts: sharedTexts(book.sharedTexts), formatOf: numberFormats(book.styles), from1904 };
  return sheets.map(({ name, isHidden, xml }) => ({ name, isHidden, ...readSheet(xml, shared) }));
}
