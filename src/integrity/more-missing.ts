import type { IntegrityChecks, IntegrityInstance } from "#generated/types.js";
import type { LedgerRecord, Origin } from "#ledger/record.js";
import { arrivalOf } from "#shared/arrived-name.js";
import { count } from "#shared/counted.js";
import type { RecordKind } from "#shared/record-kind.js";
import { by, byText } from "#shared/text-order.js";
import { fieldSaid } from "./field-said.js";

/** What is used of the records of a kind in one file: how many, and how many of them hold each field. */
export interface RecordedFields extends Pick<Origin, "file" | "sender"> {
  readonly kind: RecordKind;
  readonly records: number;
  readonly recorded: ReadonlyMap<string, number>;
}

/** The same of a whole delivery of a sender. */
interface Delivery {
  readonly arrival: string;
  records: number;
  readonly recorded: Map<string, number>;
}

/**
 * Fields that are blank far more often in the last delivery of a sender than in the one before. Only deliveries that bring
 * enough records are set side by side; shares are compared by their counts.
 */
export function moreMissing(
  files: readonly RecordedFields[],
  { leastRecords, risePercent }: IntegrityChecks["missing"],
): IntegrityInstance[] {
  return [...bySender(files)].flatMap(([, { sender, kind, deliveries }]) => {
    const [before, last] = [...deliveries.values()]
      .filter(({ records }) => records >= leastRecords)
      .sort(by(({ arrival }) => arrival))
      .slice(-2);
    if (before === undefined || last === undefined) return [];
    return [...before.recorded.keys()]
      .sort(byText)
      .filter((field) => hasRisen(blank(before, field), before.records, blank(last, field), last.records))
      .map((field): IntegrityInstance => {
        const told = (one: Delivery) => `${count(blank(one, field))} of ${count(one.records)} records`;
        return {
          check: "more-missing",
          sender,
          kind,
          record: null,
          determinationId: null,
          field,
          file: null,
          row: null,
          others: [],
          shows: `Blank in ${told(last)} of the delivery of ${last.arrival}, against ${told(before)} of that of ${before.arrival}: ${fieldSaid(field, kind)}.`,
        };
      });
  });

  function hasRisen(blankBefore: number, before: number, blankLast: number, last: number): boolean {
    const [was, is] = [BigInt(blankBefore) * BigInt(last), BigInt(blankLast) * BigInt(before)];
    return (is - was) * 100n >= BigInt(risePercent) * BigInt(before) * BigInt(last);
  }
}

function blank({ records, recorded }: Delivery, field: string): number {
  return records - (recorded.get(field) ?? 0);
}

function bySender(files: readonly RecordedFields[]) {
  const senders = new Map<
    string,
    { readonly sender: string; readonly kind: RecordKind; readonly deliveries: Map<string, Delivery> }
  >();
  for (const { file, sender, kind, records, recorded } of files) {
    const name = JSON.stringify([sender, kind]);
    const own = senders.get(name) ?? { sender, kind, deliveries: new Map<string, Delivery>() };
    senders.set(name, own);
    const arrival = arrivalOf(file);
    const known = own.deliveries.get(arrival) ?? { arrival, records: 0, recorded: new Map<string, number>() };
    own.deliveries.set(arrival, known);
    known.records += records;
    for (const [field, number] of recorded) {
      if (number > 0) known.recorded.set(field, (known.recorded.get(field) ?? 0) + number);
    }
  }
  return senders;
}

/** What is recorded, counted in records. The definition of what src/compiled/integrity/recorded-fields.ts counts in tables. */
export function recordedFields(records: readonly LedgerRecord[]): RecordedFields[] {
  const files = new Map<
    Origin,
    Map<RecordKind, { records: number; readonly recorded: Map<string, number> }>
  >();
  for (const { kind, origin, values } of records) {
    const own = files.get(origin) ?? new Map();
    files.set(origin, own);
    const known = own.get(kind) ?? { records: 0, recorded: new Map<string, number>() };
    own.set(kind, known);
    known.records += 1;
    for (const field in values) known.recorded.set(field, (known.recorded.get(field) ?? 0) + 1);
  }
  return [...files].flatMap(([{ file, sender }, kinds]) =>
    [...kinds].map(([kind, { records: number, recorded }]) => ({
      file,
      sender,
      kind,
      records: number,
      recorded,
    })),
  );
}
