import type { LedgerRecord } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import type { IntegrityNote } from "./contract.js";
import type { SourceRow } from "./csv.js";
import type { FilePlan } from "./plan.js";

/** Gathers what is odd in the cells of a sheet while its rows are read. */
export interface SheetNotes {
  take(text: SourceRow, records: readonly LedgerRecord[]): void;
  result(): IntegrityNote[];
}

interface Watched {
  readonly field: string;
  readonly position: number;
  /** Other records are found by it: a lost zero parts what belongs together. */
  readonly isLink: boolean;
}

/**
 * Two things a spreadsheet does to what people type: a text that looks like a date becomes one (`date-in-text`), and a
 * number loses the zeros in front (`short-number`: a number that links records and has fewer digits than the longest of its column).
 */
export function sheetNotes(plan: FilePlan): SheetNotes {
  const watched = new Map(plan.records.map((record) => [record, watchedFields(plan, record)]));
  const notes: IntegrityNote[] = [];
  const short: { readonly note: IntegrityNote; readonly position: number; readonly digits: number }[] = [];
  const longest = new Map<number, number>();

  function look({ position, field, isLink }: Watched, text: SourceRow, record: LedgerRecord): void {
    if (record.values[field] === undefined) return;
    const type = text.types?.[position];
    if (type === "d") notes.push(note(record, "date-in-text", field));
    if (!isLink || (type !== "n" && type !== "t")) return;
    const digits = /^\d+$/.test((text.cells[position] ?? "").trim())
      ? (text.cells[position] as string).trim().length
      : 0;
    if (digits === 0) return;
    longest.set(position, Math.max(longest.get(position) ?? 0, digits));
    if (type === "n") short.push({ note: note(record, "short-number", field), position, digits });
  }

  return {
    take(text, records) {
      if (text.types === undefined) return;
      for (const [plan, fields] of watched)
        for (const record of records)
          if (record.kind === plan.kind) for (const one of fields) look(one, text, record);
    },
    result: () => [
      ...notes,
      ...short
        .filter(({ position, digits }) => digits < (longest.get(position) ?? 0))
        .map(({ note }) => note),
    ],
  };
}

function note({ kind, id, file, row }: LedgerRecord, code: string, field: string): IntegrityNote {
  return { code, kind, id, file, row, field };
}

function watchedFields(plan: FilePlan, record: FilePlan["records"][number]): Watched[] {
  const { fields, key } = kindOf(record.kind);
  return record.fields.flatMap(({ name, column, coded }) => {
    const info = fields.get(name);
    const position = column === null ? -1 : plan.header.indexOf(column);
    if (info?.type !== "text" || info.values !== null || coded || position === -1) return [];
    return [
      {
        field: name,
        position,
        isLink: name.endsWith("Id") && (name !== key || record.kind === "determination"),
      },
    ];
  });
}
