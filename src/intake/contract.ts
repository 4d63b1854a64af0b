import type { FileResult, Reject, UnmappedCode } from "#generated/types.js";
import type { FieldValue, LedgerRecord, Place } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";

/** A file of the drop, opened by the caller; intake touches no file system. */
export interface SourceFile {
  /** Name relative to the drop, with forward slashes. */
  readonly name: string;
  readonly bytes: number;
  /** Its real path, where it is a file of this machine. */
  readonly path?: string;
  open(): AsyncIterable<Uint8Array>;
}

/** A kind that is incomplete: for the parent a rejected row names, or (parent null, whole) for every parent of the sender. */
export interface SetAside {
  readonly sender: string;
  readonly kind: RecordKind;
  /** Key of the parent (determination or P2P; for a determination its own key), or null where it cannot be read. */
  readonly parent: string | null;
  /** The whole file could not be read: every parent of the sender is touched. */
  readonly whole: boolean;
}

/** Something odd in an accepted record; it is used as recorded. */
export interface IntegrityNote {
  readonly code: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly file: string;
  readonly row: number;
  readonly field: string;
}

/** What a field said before and says now; null: blank. */
export interface ChangedField {
  readonly field: string;
  readonly was: FieldValue | null;
  readonly is: FieldValue | null;
}

/** A record that a later delivery gives with other contents; the later one is used. */
export interface SupersededRecord extends Place {
  readonly kind: RecordKind;
  readonly id: string;
  readonly sender: string;
  /** The row of the next delivery that gives the record. */
  readonly by: Place;
  /** In the order of the schema. */
  readonly fields: readonly ChangedField[];
}

/** What a drop became. Rows in = accepted + rejected, per file. */
export interface IntakeResult {
  readonly records: readonly LedgerRecord[];
  readonly rejects: readonly Reject[];
  readonly setAside: readonly SetAside[];
  readonly files: readonly FileResult[];
  readonly unmappedCodes: readonly Omit<UnmappedCode, "rules">[];
  readonly integrity: readonly IntegrityNote[];
  /** By file and row; empty for a single drop. */
  readonly superseded: readonly SupersededRecord[];
}
