import type { LedgerRecord } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { IntegrityNote } from "./contract.js";

/**
 * What is odd in accepted records, which are used as recorded: times in the wrong order, and local times that
 * occur twice or never when the clock changes. In the order of the records, then of the schema.
 */
export function integrityNotes(records: readonly LedgerRecord[]): IntegrityNote[] {
  return records.flatMap((record) => [...orderNotes(record), ...clockNotes(record)]);
}

function orderNotes(record: LedgerRecord): IntegrityNote[] {
  return kindOf(record.kind)
    .order.filter(({ earlier, later }) => {
      const first = record.values[earlier];
      const second = record.values[later];
      // "Not yet" is no time that could stand in a wrong order.
      if (typeof first !== "object" || typeof second !== "object" || !Number.isFinite(first.from))
        return false;
      return first.from > second.to;
    })
    .map(({ code, later }) => note(record, code, later));
}

/** A moment with two ends is a whole day, or a reading of a clock that was being changed. */
function clockNotes(record: LedgerRecord): IntegrityNote[] {
  const notes: IntegrityNote[] = [];
  for (const field of momentFields(record.kind)) {
    const value = record.values[field];
    if (typeof value === "object" && !value.day && value.from !== value.to) {
      notes.push(note(record, "clock-change", field));
    }
  }
  return notes;
}

const moments = new Map<RecordKind, readonly string[]>();

function momentFields(kind: RecordKind): readonly string[] {
  const known =
    moments.get(kind) ??
    [...kindOf(kind).fields.values()].filter((one) => one.type === "moment").map((one) => one.name);
  moments.set(kind, known);
  return known;
}

/** Names the row that gave the field: the record's own, or that of a coding sheet. */
function note(record: LedgerRecord, code: string, field: string): IntegrityNote {
  const { file, row } = record.supplements?.[field] ?? record;
  return { code, kind: record.kind, id: record.id, file, row, field };
}
