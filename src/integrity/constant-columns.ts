import { MICROS_PER_DAY, MICROS_PER_SECOND } from "#calendar/day.js";
import { NOT_YET } from "#calendar/moment.js";
import { toLocal, type Zone } from "#calendar/zone.js";
import type { IntegrityChecks, IntegrityInstance } from "#generated/types.js";
import type { LedgerRecord, Origin } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import { count } from "#shared/counted.js";
import type { RecordKind } from "#shared/record-kind.js";
import { fieldSaid, textSaid } from "./field-said.js";

/** What a column of a file holds: how many values, and the one value where they are all the same. */
export interface ColumnValues {
  readonly file: string;
  readonly sender: string;
  readonly kind: RecordKind;
  readonly field: string;
  readonly recorded: number;
  /** Of times the time of day, where a time of day was recorded; null where values differ. */
  readonly only: string | null;
}

/** The columns that hold one value throughout although cases differ in it. */
export function constantColumns(
  columns: readonly ColumnValues[],
  { leastRecords }: IntegrityChecks["constants"],
): IntegrityInstance[] {
  return columns
    .filter(({ only, recorded }) => only !== null && recorded >= leastRecords)
    .map(({ file, sender, kind, field, recorded, only }) => ({
      check: "constant-column",
      sender,
      kind,
      record: null,
      determinationId: null,
      field,
      file,
      row: null,
      others: [],
      shows: `All ${count(recorded)} recorded ${isTime(kind, field) ? "times of day" : "values"} of ${fieldSaid(field, kind)} are the same: ${textSaid(field, String(only))}.`,
    }));
}

export function isTime(kind: RecordKind, field: string): boolean {
  return kindOf(kind).fields.get(field)?.type === "moment";
}

/** The watched columns of records. The definition of what src/compiled/integrity/column-values.ts finds in tables. */
export function columnValues(
  records: readonly LedgerRecord[],
  { fields }: IntegrityChecks["constants"],
  zone: Zone,
): ColumnValues[] {
  const columns = new Map<
    Origin,
    Map<string, { kind: RecordKind; field: string; recorded: number; values: Set<string> }>
  >();
  for (const { kind, origin, values } of records)
    for (const { field } of fields.filter((one) => one.kind === kind)) {
      const text = valueText(values[field], zone);
      if (text === null) continue;
      const own = columns.get(origin) ?? new Map();
      columns.set(origin, own);
      const name = `${kind}.${field}`;
      const known = own.get(name) ?? { kind, field, recorded: 0, values: new Set<string>() };
      own.set(name, known);
      known.recorded += 1;
      if (known.values.size < 2) known.values.add(text);
    }
  return [...columns].flatMap(([{ file, sender }, own]) =>
    [...own.values()].map(({ kind, field, recorded, values }) => ({
      file,
      sender,
      kind,
      field,
      recorded,
      only: values.size === 1 ? ([...values][0] ?? null) : null,
    })),
  );
}

/** Null where nothing, or no time of day, is recorded. */
function valueText(value: LedgerRecord["values"][string] | undefined, zone: Zone): string | null {
  if (value === undefined) return null;
  if (typeof value !== "object") return String(value);
  return value === NOT_YET || value.from !== value.to ? null : timeOfDay(value.from, zone);
}

/** Time on the local clock, to the second: `00:00:00`. */
export function timeOfDay(instant: number, zone: Zone): string {
  const local = toLocal(zone, instant);
  const seconds = Math.floor(
    (local - Math.floor(local / MICROS_PER_DAY) * MICROS_PER_DAY) / MICROS_PER_SECOND,
  );
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
}
