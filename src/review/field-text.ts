import type { Zone } from "#calendar/zone.js";
import { timeWords } from "#findings/format-time.js";
import type { FieldValue, LedgerRecord } from "#ledger/record.js";
import { isNotYet } from "#shared/interval.js";
import { recordNoun } from "#shared/record-kind.js";

/** A recorded value for people, times in the zone; null where there is none. */
export function fieldText(value: FieldValue | undefined, zone: Zone, asOf: number): string | null {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "object") return String(value);
  return isNotYet(value, asOf) ? "not yet" : timeWords(value, zone);
}

/** Where a record stands: `notice N-17 (letters.csv row 4)`. */
export function recordPointer({
  kind,
  id,
  file,
  row,
}: Pick<LedgerRecord, "kind" | "id" | "file" | "row">): string {
  return `${recordNoun(kind)} ${id} (${file} row ${row})`;
}
