import { type Moment, NOT_YET } from "#calendar/moment.js";
import { localDay, type Zone } from "#calendar/zone.js";
import type { ArrivalChecks } from "#generated/types.js";
import type { LedgerRecord, Origin } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";

/** The records of a kind in one file, by local day. */
export interface FileDays {
  readonly file: string;
  readonly sender: string;
  readonly kind: RecordKind;
  /** Records by day; those without a date, or not yet, are left out. */
  readonly days: ReadonlyMap<number, number>;
}

/** The field that dates the records of an origin: the first of its kind's that it delivers; null where it delivers none. */
export function datingField(
  dating: ArrivalChecks["dating"],
  kind: RecordKind,
  origin: Origin,
): string | null {
  const fields = dating.find((one) => one.kind === kind)?.fields ?? [];
  return fields.find((field) => origin.fields.has(field)) ?? null;
}

/** The records of a drop by file, kind and day. The definition of what src/compiled/table-days.ts counts in tables. */
export function fileDays(
  records: readonly LedgerRecord[],
  dating: ArrivalChecks["dating"],
  zone: Zone,
): FileDays[] {
  const found = new Map<Origin, Map<RecordKind, { field: string | null; days: Map<number, number> }>>();
  for (const { kind, origin, values } of records) {
    const kinds = found.get(origin) ?? new Map();
    if (kinds.size === 0) found.set(origin, kinds);
    const known = kinds.get(kind) ?? { field: datingField(dating, kind, origin), days: new Map() };
    kinds.set(kind, known);
    const value = known.field === null ? undefined : values[known.field];
    if (typeof value !== "object" || value === NOT_YET) continue;
    const day = localDay(zone, (value as Moment).from);
    known.days.set(day, (known.days.get(day) ?? 0) + 1);
  }
  return [...found].flatMap(([{ file, sender }, kinds]) =>
    [...kinds].map(([kind, { days }]) => ({ file, sender, kind, days })),
  );
}
