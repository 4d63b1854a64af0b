import type { LedgerRecord } from "#ledger/record.js";
import type { Draft, LateReject } from "./draft.js";
import { type RowIndex, rowIndex } from "./row-index.js";
import { sameValues } from "./same-values.js";

/** Records that share their key with others, by key, in the order of files and rows. */
type Repeated = ReadonlyMap<string, readonly LedgerRecord[]>;

/**
 * Takes back rows that repeat a key. Copies of a key with different contents are all taken back, so that no
 * order decides between them. A row whose records all stand in one other row is a copy of it: of equal rows the
 * first is kept. A wide row that repeats a record beside a new one is no copy; the record is used once.
 * Drafts are in the order of their names.
 */
export function rejectDuplicates(drafts: readonly Draft[]): void {
  const repeated = repeatedKeys(drafts);
  if (repeated.size === 0) return;
  const conflicting = new Map([...repeated].filter(([, copies]) => differ(copies)));
  for (const draft of drafts) rejectConflicts(draft, conflicting);
  const index = rowIndex(drafts);
  const sound = new Map(
    [...repeated].map(([key, copies]) => [key, copies.filter((copy) => !index.isLate(copy))]),
  );
  for (const draft of drafts) rejectCopies(draft, sound, index);
}

function repeatedKeys(drafts: readonly Draft[]): Repeated {
  const first = new Map<string, LedgerRecord>();
  const repeated = new Map<string, LedgerRecord[]>();
  for (const draft of drafts) {
    for (const record of draft.records) {
      // Where a row was taken back before, all copies of its key were.
      if (draft.late.has(record.row)) continue;
      const key = keyOf(record);
      const before = first.get(key);
      const copies = repeated.get(key);
      if (!before) first.set(key, record);
      else if (copies) copies.push(record);
      else repeated.set(key, [before, record]);
    }
  }
  return repeated;
}

function keyOf({ kind, id }: LedgerRecord): string {
  return `${kind} ${id}`;
}

function differ([first, ...others]: readonly LedgerRecord[]): boolean {
  return others.some((copy) => !sameValues(copy.values, (first as LedgerRecord).values));
}

function rejectConflicts(draft: Draft, conflicting: Repeated): void {
  for (const record of draft.records) {
    if (draft.late.has(record.row)) continue;
    const copies = conflicting.get(keyOf(record));
    if (copies) draft.late.set(record.row, conflict(record, copies.length));
  }
}

/** Why a row is taken back with a record whose key has so many copies with different contents. */
export function conflict({ kind, id }: Pick<LedgerRecord, "kind" | "id">, copies: number): LateReject {
  return { kind, id, field: null, code: "duplicate-key-conflict", expected: String(copies) };
}

function rejectCopies(draft: Draft, repeated: Repeated, index: RowIndex): void {
  const seen = new Set<number>();
  for (const record of draft.records) {
    if (!repeated.has(keyOf(record)) || seen.has(record.row) || draft.late.has(record.row)) continue;
    seen.add(record.row);
    const original = originalOf(index.rowOf(record), repeated, index);
    if (!original) continue;
    const expected = `row ${original.row} of \`${original.file}\``;
    draft.late.set(record.row, {
      kind: record.kind,
      id: record.id,
      field: null,
      code: "duplicate-key",
      expected,
    });
  }
}

/** A record of another row that holds every record of this one, and more or earlier. */
function originalOf(
  row: readonly LedgerRecord[],
  repeated: Repeated,
  index: RowIndex,
): LedgerRecord | undefined {
  const groups = row.map((record) => repeated.get(keyOf(record)) ?? []);
  const smallest = groups.reduce((least, group) => (group.length < least.length ? group : least));
  const keys = row.map(keyOf);
  const [own] = row;
  return smallest.find((copy) => {
    if (!own || (copy.file === own.file && copy.row === own.row)) return false;
    const other = index.rowOf(copy);
    if (other.length < row.length) return false;
    if (other.length === row.length && !index.precedes(copy, own)) return false;
    const others = new Set(other.map(keyOf));
    return keys.every((key) => others.has(key));
  });
}
