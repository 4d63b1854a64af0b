import type { LedgerRecord } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import { arrivalOf } from "#shared/arrived-name.js";
import type { ChangedField, SupersededRecord } from "./contract.js";
import type { Draft } from "./draft.js";
import { conflict } from "./duplicates.js";
import { sameValue, sameValues } from "./same-values.js";

/** Records that a later delivery gives again, each with its record in the next delivery that does. */
export type Replaced = ReadonlyMap<LedgerRecord, LedgerRecord>;

/** Accepted rows of a file that a later delivery gives again. */
export interface ReplacedRows {
  /** No record of the row is used any more. */
  readonly superseded: number;
  /** A record of the row was given again with other contents. */
  readonly corrected: number;
}

/** The drafts of each delivery, in the order in which they came; a single drop is one delivery. */
export function deliveriesApart(drafts: readonly Draft[]): Draft[][] {
  const deliveries = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const at = arrivalOf(draft.file.name);
    const known = deliveries.get(at);
    if (known) known.push(draft);
    else deliveries.set(at, [draft]);
  }
  return [...deliveries.values()];
}

/**
 * What a sender said last of a record replaces what it said before; rows that were set aside replace nothing. Senders
 * cannot correct each other: where the last words of two differ, all rows of the key are taken back as `duplicate-key-conflict`,
 * so that no order decides between them. A row of a coding sheet replaces the rows of its key that earlier deliveries of
 * the sheet brought. Drafts are in the order of their names, and each delivery was settled by itself.
 */
export function replacedRecords(drafts: readonly Draft[]): Replaced {
  const replaced = new Map<LedgerRecord, LedgerRecord>();
  if (deliveriesApart(drafts).length < 2) return replaced;
  const late = new Map(drafts.map((draft) => [draft.file.name, draft.late]));
  const standing = (copies: readonly LedgerRecord[]) =>
    copies.filter(({ file, row }) => !late.get(file)?.has(row));
  const records = givenAgain(drafts, ({ records }) => records.map((record) => [keyOf(record), record]));
  // A row that is taken back loses all its records, and an earlier delivery of one of them speaks again.
  let settled = false;
  while (!settled) {
    settled = true;
    for (const copies of records) {
      const still = standing(copies);
      if (!contradict(still)) continue;
      settled = false;
      for (const one of still) late.get(one.file)?.set(one.row, conflict(one, still.length));
    }
  }
  const sheets = givenAgain(drafts, ({ supplements, mapping }) =>
    supplements.map((record) => [`${keyOf(record)} ${mapping}`, record]),
  );
  for (const copies of [...records.map(standing), ...sheets]) chain(copies, replaced);
  return replaced;
}

function keyOf({ kind, id }: LedgerRecord): string {
  return `${kind} ${id}`;
}

/** Records that share a key over several deliveries, in the order of files and rows. */
function givenAgain(
  drafts: readonly Draft[],
  keyed: (draft: Draft) => readonly (readonly [string, LedgerRecord])[],
): LedgerRecord[][] {
  const first = new Map<string, LedgerRecord>();
  const copies = new Map<string, LedgerRecord[]>();
  for (const draft of drafts) {
    for (const [key, record] of keyed(draft)) {
      const before = first.get(key);
      const known = copies.get(key);
      if (!before) first.set(key, record);
      else if (known) known.push(record);
      else copies.set(key, [before, record]);
    }
  }
  return [...copies.values()].filter((found) => new Set(found.map(({ file }) => arrivalOf(file))).size > 1);
}

/** Do the last words of two senders differ? Copies are in the order in which they came. */
function contradict(copies: readonly LedgerRecord[]): boolean {
  const last = new Map(copies.map((copy) => [copy.origin.sender, copy]));
  const [first, ...others] = last.values();
  return others.some((other) => !sameValues(other.values, (first as LedgerRecord).values));
}

/** Each copy with the first one of the next delivery. */
function chain(copies: readonly LedgerRecord[], replaced: Map<LedgerRecord, LedgerRecord>): void {
  let next: LedgerRecord | null = null;
  let current: LedgerRecord | null = null;
  for (const copy of copies.toReversed()) {
    if (current !== null && arrivalOf(copy.file) !== arrivalOf(current.file)) next = current;
    if (next !== null) replaced.set(copy, next);
    current = copy;
  }
}

/** Counts the rows of a draft that were replaced. */
export function replacedRows({ records, supplements, late }: Draft, replaced: Replaced): ReplacedRows {
  const isGone = new Map<number, boolean>();
  const corrected = new Set<number>();
  if (replaced.size > 0) {
    for (const record of [...records, ...supplements]) {
      if (late.has(record.row)) continue;
      const next = replaced.get(record);
      isGone.set(record.row, next !== undefined && isGone.get(record.row) !== false);
      if (next && !sameValues(record.values, next.values)) corrected.add(record.row);
    }
  }
  return { superseded: [...isGone.values()].filter(Boolean).length, corrected: corrected.size };
}

/** Every record that was given again with other contents, by file and row. */
export function supersededRecords(drafts: readonly Draft[], replaced: Replaced): SupersededRecord[] {
  if (replaced.size === 0) return [];
  return drafts.flatMap(({ records, supplements }) =>
    [...records, ...supplements].flatMap((record) => {
      const next = replaced.get(record);
      return next && !sameValues(record.values, next.values) ? [supersededRecord(record, next)] : [];
    }),
  );
}

function supersededRecord(record: LedgerRecord, next: LedgerRecord): SupersededRecord {
  const { kind, id, file, row, origin } = record;
  const fields = [...kindOf(kind).fields.keys()].flatMap((field): ChangedField[] => {
    const [was, is] = [record.values[field], next.values[field]];
    return sameValue(was, is) ? [] : [{ field, was: was ?? null, is: is ?? null }];
  });
  return { kind, id, sender: origin.sender, file, row, by: { file: next.file, row: next.row }, fields };
}
