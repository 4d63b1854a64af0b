import type { IntakeResult } from "#intake/contract.js";
import type { LedgerRecord, Origin } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";

/** What a drop became, with the accepted records in ledger tables (docs/ledger.md) instead of in memory. */
export interface TakenTables extends Omit<IntakeResult, "records"> {
  /** By the index that the tables hold. */
  readonly origins: readonly (Origin & { readonly kind: RecordKind })[];
  /** Kinds that have a table, with the fields that have columns beside the key and the parent. */
  readonly columns: ReadonlyMap<RecordKind, ReadonlySet<string>>;
  /** Letter templates: few, and asked for as records. */
  readonly templates: readonly LedgerRecord[];
}
