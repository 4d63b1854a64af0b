import type { MeasureUnknown } from "#generated/types.js";
import type { CompletenessBook } from "#ledger/ledger.js";
import type { Origin } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";

/** Why a value is not known. */
export type Absence = NonNullable<MeasureUnknown["absent"]>;

/** What is known of a field: its value, or why there is none. */
export type Fact = string | { readonly absent: Absence };

const ABSENT: Readonly<Record<Absence, Fact>> = {
  blank: { absent: "blank" },
  "not-delivered": { absent: "not-delivered" },
  "not-kept": { absent: "not-kept" },
  "no-decision": { absent: "no-decision" },
  partial: { absent: "partial" },
  "not-settled": { absent: "not-settled" },
};

export function absent(why: Absence): Fact {
  return ABSENT[why];
}

/** Why a field of a record holds nothing: blank, not delivered by its file, or declared not kept by its sender. */
export function absenceOf(
  origin: Origin | null,
  kind: RecordKind,
  field: string,
  book: CompletenessBook,
): Fact {
  if (origin === null) return absent("no-decision");
  if (origin.fields.has(field)) return absent("blank");
  return absent(book.hasField({ kind, origin }, field) ? "not-kept" : "not-delivered");
}
