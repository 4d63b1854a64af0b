import type { RecordKind } from "#shared/record-kind.js";
import type { LedgerRecord } from "./record.js";

export type Completeness = "complete" | "partial" | "not-delivered";

/** One matter: a determination (where it was delivered) and every record that names it. All lists are ordered by key. */
export interface Case {
  /** Key of the determination, or of the P2P where it names none. */
  readonly id: string;
  readonly determination: LedgerRecord | null;
  readonly notices: readonly LedgerRecord[];
  readonly decisionChanges: readonly LedgerRecord[];
  readonly p2pRequests: readonly LedgerRecord[];
  readonly appeals: readonly LedgerRecord[];
  readonly information: readonly LedgerRecord[];
  /** By key of the P2P. */
  readonly contactAttempts: ReadonlyMap<string, readonly LedgerRecord[]>;
}

/** What is known of completeness: per sender and kind, and per parent a rejected row named. */
export interface CompletenessBook {
  /** Is the kind complete for a parent, given the sender whose case it is? */
  of(sender: string, kind: RecordKind, parent: string): Completeness;
  /** Was the field delivered with the record, or declared not kept by its sender? */
  hasField(record: Pick<LedgerRecord, "kind" | "origin">, field: string): boolean;
}

/** The accepted records of an audit, by case, with what is known of their completeness. */
export interface Ledger {
  readonly cases: readonly Case[];
  readonly book: CompletenessBook;
}
