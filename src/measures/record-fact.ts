import type { MeasureField } from "#generated/types.js";
import type { CompletenessBook } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import { saysNotYet } from "#replay/reference/read-field.js";
import { kindOf } from "#schema/record-fields.js";
import { type Interval, notYetBy, UNKNOWN } from "#shared/interval.js";
import type { RecordKind } from "#shared/record-kind.js";
import { absenceOf, type Fact } from "./fact.js";

/** Is it a text that records of the kind hold, and not one that is worked out? */
export function isRecorded(kind: RecordKind, field: MeasureField): boolean {
  return kindOf(kind).fields.get(field)?.type === "text";
}

/** What a record says of a text, or why it says nothing. Null: there is no such record. */
export function recordFact(
  record: LedgerRecord | null,
  kind: RecordKind,
  field: string,
  book: CompletenessBook,
): Fact {
  const value = record?.values[field];
  return typeof value === "string" ? value : absenceOf(record?.origin ?? null, kind, field, book);
}

/** What is known of a time: blank is unknown, but where a status of the record says that it is not yet. `asOf` in microseconds. */
export function timeOf(record: LedgerRecord | null, field: string, asOf: number): Interval {
  const info = record && kindOf(record.kind).fields.get(field);
  if (!info) return UNKNOWN;
  const value = record.values[field];
  if (typeof value === "object")
    return Number.isFinite(value.from) ? { from: value.from, to: value.to } : notYetBy(asOf);
  return saysNotYet(record, info) ? notYetBy(asOf) : UNKNOWN;
}
