import type { FileReview } from "#generated/types.js";
import { byText } from "#shared/text-order.js";
import type { SheetRows } from "#workbook/read-xlsx.js";
import type { FormEntry } from "./form.js";

/** A workbook that reviewers filled in. */
export interface ScoredWorkbook {
  readonly sheets: readonly SheetRows[];
  /** Name of the file, for messages. */
  readonly file: string;
  readonly sha256: string;
}

/** The sheet of a form; blanks at the ends or doubled tell no two apart. Undefined where there is none. */
export function sheetNamed(sheets: readonly SheetRows[], name: string): SheetRows | undefined {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  return sheets.find((sheet) => plain(sheet.name) === plain(name));
}

/** Names of reviewers, each once. */
export function reviewersOf(entries: readonly Pick<FormEntry, "reviewer">[]): string[] {
  return [...new Set(entries.map(({ reviewer }) => reviewer))].sort(byText);
}

/** First and last day of review; null where nothing was looked at. */
export function reviewDaysOf(
  entries: readonly Pick<FormEntry, "on">[],
): Pick<FileReview, "reviewedFrom" | "reviewedTo"> {
  const days = entries.map(({ on }) => on).sort(byText);
  return { reviewedFrom: days.at(0) ?? null, reviewedTo: days.at(-1) ?? null };
}
