import type { FieldValue, LedgerRecord, Origin, Place } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { Draft, LateReject } from "./draft.js";
import { sameValue } from "./same-values.js";

/** Records of the drop by kind and key. */
export type RecordIndex = ReadonlyMap<string, LedgerRecord>;

/** Records with what coding sheets add to them. */
export interface Supplemented {
  readonly records: LedgerRecord[];
  /** The origin of a kind with the fields that sheets delivered beside it; the same one for the same origin. */
  readonly originOf: (kind: RecordKind, origin: Origin) => Origin;
}

/** A record's place in the index. */
export function indexKey(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** What coding sheets add to a record. */
interface Addition {
  readonly values: Record<string, FieldValue>;
  readonly places: Record<string, Place>;
}

/**
 * Adds the rows of coding sheets to the records they name, in the order of files and rows. A row that names no
 * record, or gives a field another value than the record or an earlier row, is taken back. Gives every record,
 * with the sheets' fields among those delivered for its kind by its sender and by the sheet's. Rows that a later
 * delivery of their sheet replaces add nothing.
 */
export function withSupplements(
  index: RecordIndex,
  drafts: readonly Draft[],
  isReplaced: (supplement: LedgerRecord) => boolean,
): Supplemented {
  const additions = new Map<LedgerRecord, Addition>();
  const delivered = new Map<string, Set<string>>();
  for (const draft of drafts) {
    addSheetFields(draft, delivered);
    for (const row of rowsOf(draft.supplements.filter((one) => !isReplaced(one)))) {
      const reject = firstReject(row, index, additions);
      if (reject) draft.late.set((row[0] as LedgerRecord).row, reject);
      else for (const supplement of row) add(supplement, index, additions, delivered);
    }
  }
  const origins = new Map<Origin, Origin>();
  const originOf = (kind: RecordKind, origin: Origin) => widened(kind, origin, delivered, origins);
  const records = [...index.values()].map((record) =>
    merged(record, additions.get(record), originOf(record.kind, record.origin)),
  );
  return { records, originOf };
}

function addSheetFields(draft: Draft, delivered: Map<string, Set<string>>): void {
  for (const plan of draft.plan?.records ?? []) {
    if (!plan.supplements) continue;
    const { fields, sender } = plan.origin;
    deliver(delivered, sender, plan.kind, fields);
    for (const one of draft.reached ?? [])
      if (one.kind === plan.kind) deliver(delivered, one.sender, one.kind, fields);
  }
}

function deliver(
  delivered: Map<string, Set<string>>,
  sender: string,
  kind: string,
  fields: ReadonlySet<string>,
): void {
  const key = indexKey(kind, sender);
  const known = delivered.get(key) ?? new Set<string>();
  for (const field of fields) known.add(field);
  delivered.set(key, known);
}

/** Supplements that stand in one row; they come in the order of rows. */
function rowsOf(supplements: readonly LedgerRecord[]): LedgerRecord[][] {
  const rows: LedgerRecord[][] = [];
  for (const supplement of supplements) {
    const last = rows.at(-1);
    if (last?.[0]?.row === supplement.row) last.push(supplement);
    else rows.push([supplement]);
  }
  return rows;
}

function firstReject(
  row: readonly LedgerRecord[],
  index: RecordIndex,
  additions: ReadonlyMap<LedgerRecord, Addition>,
): LateReject | null {
  for (const { kind, id, values } of row) {
    const record = index.get(indexKey(kind, id));
    if (!record) return { kind, id, field: null, code: "supplement-without-record", expected: kind };
    const addition = additions.get(record);
    for (const [field, value] of Object.entries(values)) {
      const known = record.values[field] ?? addition?.values[field];
      if (known === undefined || sameValue(known, value)) continue;
      const place = addition?.places[field] ?? record;
      const expected = `row ${place.row} of \`${place.file}\``;
      return { kind, id, field, code: "supplement-conflict", expected };
    }
  }
  return null;
}

function add(
  supplement: LedgerRecord,
  index: RecordIndex,
  additions: Map<LedgerRecord, Addition>,
  delivered: Map<string, Set<string>>,
): void {
  const { kind, id, file, row } = supplement;
  const record = index.get(indexKey(kind, id));
  if (!record) return;
  const addition = additions.get(record) ?? { values: {}, places: {} };
  for (const [field, value] of Object.entries(supplement.values)) {
    if (record.values[field] !== undefined || addition.values[field] !== undefined) continue;
    addition.values[field] = value;
    addition.places[field] = { file, row };
  }
  additions.set(record, addition);
  deliver(delivered, record.origin.sender, kind, supplement.origin.fields);
}

/** One new origin for each that sheets widen, shared by its records. */
function widened(
  kind: RecordKind,
  origin: Origin,
  delivered: ReadonlyMap<string, ReadonlySet<string>>,
  origins: Map<Origin, Origin>,
): Origin {
  const known = origins.get(origin);
  if (known) return known;
  const fields = delivered.get(indexKey(kind, origin.sender));
  const wide = fields ? { ...origin, fields: new Set([...origin.fields, ...fields]) } : origin;
  origins.set(origin, wide);
  return wide;
}

function merged(record: LedgerRecord, addition: Addition | undefined, origin: Origin): LedgerRecord {
  if (!addition || Object.keys(addition.values).length === 0) {
    return origin === record.origin ? record : { ...record, origin };
  }
  const values = { ...record.values, ...addition.values };
  const link = kindOf(record.kind).parent;
  const parent = link === null ? null : values[link];
  return {
    ...record,
    parent: parent === undefined || parent === null ? null : String(parent),
    origin,
    values,
    supplements: addition.places,
  };
}
