import type { FieldValue, Origin } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { Encoding } from "./decode-text.js";
import type { SheetTable } from "./header.js";
import type { RejectCode } from "./reject-codes.js";

/** The cells of a row, in header order. */
export type Cells = readonly string[];

/** Why a field of a row cannot be read. */
export interface Fault {
  readonly code: RejectCode;
  readonly expected: string;
  /** Column the text stands in; joined columns are named with a plus sign between them. */
  readonly column: string | null;
  readonly value: string | null;
}

/** Reads a field from a row; null where it is blank. */
export type CellReader = (cells: Cells) => FieldValue | Fault | null;

/** One field of a record, ready to be read. */
export interface FieldPlan {
  readonly name: string;
  readonly column: string | null;
  readonly read: CellReader;
  /** Has a code table. */
  readonly coded: boolean;
  /** The text as found, for a reject. */
  readonly found: (cells: Cells) => string | null;
  /** Code of the reject where the field is blank; null where it may be. */
  readonly ifBlank: RejectCode | null;
}

/** One record a row makes, ready to be read. */
export interface RecordPlan {
  readonly kind: RecordKind;
  /** In the order of the record schema. */
  readonly fields: readonly FieldPlan[];
  readonly key: FieldPlan;
  /** The link to the parent; the key where the kind has no parent; null where no column names it. */
  readonly parent: FieldPlan | null;
  /** The authorisation number of a determination, or of a P2P, which names its parent by it; else null. */
  readonly number: FieldPlan | null;
  /** Does the row hold such a record? */
  readonly applies: (cells: Cells) => boolean;
  readonly supplements: boolean;
  readonly origin: Origin;
}

/** How one file is read. */
export interface FilePlan {
  readonly file: string;
  /** Mapping id; null: canonical. */
  readonly mapping: string | null;
  readonly sender: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly sheet: SheetTable | null;
  readonly records: readonly RecordPlan[];
}

/** Tells a fault from a value. */
export function isFault(reading: FieldValue | Fault | null): reading is Fault {
  return typeof reading === "object" && reading !== null && "code" in reading;
}
