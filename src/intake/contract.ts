import type { FileResult, UnmappedCode } from "#generated/types.js";
import type { FieldValue, LedgerRecord, Place } from "#ledger/record.js";
import type { Rejects } from "#ledger/rejects.js";
import type { SetAsides } from "#ledger/set-asides.js";
import type { RecordKind } from "#shared/record-kind.js";

export type { SetAside } from "#ledger/set-asides.js";

/** A file of the drop, opened by the caller; intake touches no file system. */
export interface SourceFile {
  /** Name relative to the drop, with forward slashes. */
  readonly name: string;
  readonly bytes: number;
  /** Its real path, where it is a file of this machine. */
  readonly path?: string;
  open(): AsyncIterable<Uint8Array>;
}

/** Something odd that only intake sees, in the cells of a sheet for one; the record is used as recorded. */
export interface IntegrityNote {
  readonly code: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly file: string;
  readonly row: number;
  /** Null: the record as a whole. */
  readonly field: string | null;
  /** The other places that belong to it, where there are several. */
  readonly others?: readonly Place[];
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
  readonly rejects: Rejects;
  readonly setAside: SetAsides;
  readonly files: readonly FileResult[];
  readonly unmappedCodes: readonly Omit<UnmappedCode, "rules">[];
  readonly integrity: readonly IntegrityNote[];
  /** By file and row; empty for a single drop. */
  readonly superseded: readonly SupersededRecord[];
}
