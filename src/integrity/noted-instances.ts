import type { FileResult, IntegrityInstance } from "#generated/types.js";
import type { IntegrityNote } from "#intake/contract.js";
import { arrivalOf } from "#shared/arrived-name.js";
import { count } from "#shared/counted.js";
import { fieldSaid } from "./field-said.js";

const SHOWS: Readonly<Record<string, (note: IntegrityNote) => string>> = {
  "date-in-text": (note) =>
    `The spreadsheet holds a date in the cell of ${cellOf(note)}, where a text is expected.`,
  "short-number": (note) =>
    `The spreadsheet holds a number in the cell of ${cellOf(note)} that is shorter than others of its column.`,
  "told-differently": ({ others = [] }) =>
    `${count(others.length + 1)} rows of several files give this record with different contents; all were set aside.`,
};

function cellOf({ field, kind }: IntegrityNote): string {
  return field === null ? "a field" : fieldSaid(field, kind);
}

/** What only intake sees, as it noted it: in the cells of spreadsheets, and in rows that are not records any more. */
export function notedInstances(
  notes: readonly IntegrityNote[],
  files: readonly FileResult[],
): IntegrityInstance[] {
  const senders = new Map(files.map(({ file, sender }) => [file, sender]));
  return notes.flatMap((note) => {
    const { code, kind, id, file, row, field, others = [] } = note;
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
      others: others.map((place) => ({ drop: arrivalOf(place.file) || null, ...place })),
      shows: shows(note),
    };
  });
}
