import type { FileResult, Reject } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { SetAside, SetAsideBook } from "#ledger/set-asides.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { IntegrityNote, SourceFile } from "./contract.js";
import type { Fault, FilePlan } from "./plan.js";
import type { RejectRows } from "./reject-rows.js";
import type { UnmappedTally } from "./unmapped-codes.js";

/** A row that is taken back after it was read: another row contradicts it. */
export interface LateReject {
  readonly kind: RecordKind;
  readonly id: string;
  /** Field in question; null: the key. */
  readonly field: string | null;
  readonly code: Fault["code"];
  readonly expected: string;
}

/** What a rejected row takes out, and the keys that its record may have had: a later delivery can bring it. */
export interface LostRecord extends SetAside {
  readonly ids: readonly string[];
}

/** A row that adds to a record and was rejected; the record's parent is known once all files are read. */
export interface LostSupplement {
  readonly kind: RecordKind;
  readonly id: string | null;
}

/** Records that a coding sheet was put beside already: their kind, and who sent them. */
export interface SheetReach {
  readonly kind: RecordKind;
  readonly sender: string;
}

/** What one file became so far. Records stand in the order of their rows. */
export interface Draft {
  readonly file: SourceFile;
  readonly plan: FilePlan | null;
  readonly sender: string | null;
  readonly mapping: string | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly status: FileResult["status"];
  readonly message: string | null;
  readonly rows: number;
  readonly records: readonly LedgerRecord[];
  readonly supplements: readonly LedgerRecord[];
  /** Of a coding sheet whose rows were in part put beside their records: these are not among its supplements any more. */
  readonly reached?: readonly SheetReach[];
  readonly rejects: RejectRows;
  /** The one reject of a file that cannot be read. */
  readonly unreadable: Reject | null;
  readonly setAside: SetAsideBook;
  /** Of a file of a history: what its rejected rows take out, unless a later delivery brings it. */
  readonly lost: readonly LostRecord[];
  readonly lostSupplements: readonly LostSupplement[];
  readonly tally: UnmappedTally | null;
  /** What is odd in the cells of a sheet. */
  readonly notes: readonly IntegrityNote[];
  /** By row; filled once all files are read. */
  readonly late: Map<number, LateReject>;
}
