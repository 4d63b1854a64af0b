import type { FieldValue, LedgerRecord } from "#ledger/record.js";

/** Do two values say the same? Moments by both ends and by what was recorded. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.from === b.from && a.to === b.to && a.day === b.day;
}

/** Do two records fill the same fields with the same values? */
export function sameValues(a: LedgerRecord["values"], b: LedgerRecord["values"]): boolean {
  const fields = Object.keys(a);
  return fields.length === Object.keys(b).length && fields.every((field) => sameValue(a[field], b[field]));
}
