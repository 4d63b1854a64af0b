import { NOT_YET } from "#calendar/moment.js";
import type { IntegrityNote } from "#intake/contract.js";
import { kindOf } from "#schema/record-fields.js";
import type { LedgerRecord } from "./record.js";

/** Times of acts after as-of: used as recorded and listed. Appointments and the like may lie ahead. */
export function timesAfter(asOf: number, records: readonly LedgerRecord[]): IntegrityNote[] {
  return records.flatMap((record) =>
    Object.entries(record.values).flatMap(([field, value]) => {
      if (typeof value !== "object" || value === NOT_YET || value.from <= asOf) return [];
      if (kindOf(record.kind).fields.get(field)?.mayBeAhead) return [];
      return [
        { code: "after-as-of", kind: record.kind, id: record.id, file: record.file, row: record.row, field },
      ];
    }),
  );
}
