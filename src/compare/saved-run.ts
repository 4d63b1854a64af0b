import type { AuditResult, Finding, PendingClock } from "#generated/types.js";
import type { SetAside } from "#intake/contract.js";
import type { LedgerRecord } from "#ledger/record.js";

/** A saved run as a comparison reads it. */
export interface SavedRun {
  readonly result: AuditResult;
  readonly findings: readonly Finding[];
  readonly pending: readonly PendingClock[];
  readonly setAside: readonly SetAside[];
  /** Records of the cases of which findings differ, and all letter templates. */
  readonly records: readonly LedgerRecord[];
}

/** Takes of a saved ledger the records of some cases. Records come in the order of the ledger: requests before their attempts. */
export function caseRecords(keys: ReadonlySet<string>) {
  const requests = new Set<string>();
  const records: LedgerRecord[] = [];
  return {
    records,
    take(record: LedgerRecord): undefined {
      const { kind, id, parent } = record;
      const isOf = (key: string | null) => key !== null && keys.has(key);
      if (kind === "letterTemplate" || isOf(parent) || (parent === null && isOf(id)) || isOf(id)) {
        if (kind === "p2pRequest") requests.add(id);
        records.push(record);
      } else if (kind === "contactAttempt" && parent !== null && requests.has(parent)) records.push(record);
    },
  };
}
