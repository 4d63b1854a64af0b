import type { FileResult, IntegrityInstance } from "#generated/types.js";
import type { IntegrityNote } from "#intake/contract.js";

const SHOWS: Readonly<Record<string, (field: string) => string>> = {
  "date-in-text": (field) =>
    `The spreadsheet holds a date in the cell of \`${field}\`, where a text is expected.`,
  "short-number": (field) =>
    `The spreadsheet holds a number in the cell of \`${field}\` that is shorter than others of its column.`,
};

/** What spreadsheets may have changed, as intake noted it while it read their cells. */
export function sheetInstances(
  notes: readonly IntegrityNote[],
  files: readonly FileResult[],
): IntegrityInstance[] {
  const senders = new Map(files.map(({ file, sender }) => [file, sender]));
  return notes.flatMap(({ code, kind, id, file, row, field }) => {
    const shows = SHOWS[code];
    if (shows === undefined) return [];
    return {
      check: code,
      sender: senders.get(file) ?? null,
      kind,
      record: id,
      determinationId: kind === "determination" ? id : null,
      field,
      file,
      row,
      others: [],
      shows: shows(field),
    };
  });
}
