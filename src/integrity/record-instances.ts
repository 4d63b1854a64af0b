import type { Zone } from "#calendar/zone.js";
import type { IntegrityInstance } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import { fieldSaid, textSaid, valueSaid } from "./field-said.js";
import { isOdd, timeOf } from "./is-odd.js";
import type { RecordCheck } from "./record-check.js";

/** Every way in which a record is odd in itself. `checks`: those of its kind; `zone`: in which times are written. */
export function recordInstances(
  record: LedgerRecord,
  checks: readonly RecordCheck[],
  zone: Zone,
): IntegrityInstance[] {
  return checks
    .filter(({ oddity }) => isOdd(record, oddity, zone))
    .map((check) => ({
      check: check.id,
      sender: record.origin.sender,
      kind: record.kind,
      record: record.id,
      determinationId: determinationOf(record),
      field: check.field,
      ...placeOf(record, check.field),
      others: [],
      shows: shown(record, check, zone),
    }));
}

/** The determination that a record is or belongs to; null where it names none. */
export function determinationOf({ kind, id, parent }: LedgerRecord): string | null {
  if (kind === "determination") return id;
  return kindOf(kind).parent === "determinationId" ? parent : null;
}

/** The row that gave the field: the record's own, or that of a coding sheet. */
function placeOf(record: LedgerRecord, field: string) {
  const { file, row } = record.supplements?.[field] ?? record;
  return { file, row };
}

function shown(record: LedgerRecord, { oddity }: RecordCheck, zone: Zone): string {
  const said = (field: string) => fieldSaid(field, record.kind);
  const time = (field: string) => `${said(field)} ${valueSaid(field, timeOf(record, field), zone)}`;
  switch (oddity.is) {
    case "reversed":
      return `The record shows ${time(oddity.later)}, before ${time(oddity.earlier)}.`;
    case "day-late":
      return `The record shows ${time(oddity.earlier)}, when the day by UTC was already the next, after ${time(oddity.later)}; set back by one day it comes before.`;
    case "apart":
      return `The record shows ${time(oddity.from)} and ${time(oddity.to)}.`;
    case "ended":
      return `The record shows ${said(oddity.state)} as ${textSaid(oddity.state, String(record.values[oddity.state]))}, and ${time(oddity.end)}.`;
    case "after":
      return `The record shows ${time(oddity.field)}, after the end of the data.`;
    case "two-readings":
      return `The record shows ${time(oddity.field)}.`;
  }
}
