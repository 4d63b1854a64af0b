import { by } from "#shared/text-order.js";
import type { Case } from "./ledger.js";
import { type NumberLinks, numberLinks } from "./number-links.js";
import type { LedgerRecord } from "./record.js";

const NOTHING_ASIDE = { numbersOf: () => new Map<string, string | null>() };

/**
 * Records by case, ordered by key. A P2P that names no determination is linked by its authorisation number
 * where exactly one determination has it (number-links.ts); else it is a case of its own.
 */
export function linkCases(
  records: readonly LedgerRecord[],
  { determinationOf }: Pick<NumberLinks, "determinationOf"> = numberLinks(records, NOTHING_ASIDE),
): Case[] {
  const ordered = [...records].sort(by((record) => record.id));
  const determinations = ordered.filter((record) => record.kind === "determination");
  const p2pCase = new Map<string, string>();
  const groups = new Map<string, LedgerRecord[]>(determinations.map((record) => [record.id, [record]]));
  const attempts: LedgerRecord[] = [];

  for (const record of ordered) {
    if (record.kind === "determination" || record.kind === "letterTemplate") continue;
    if (record.kind === "contactAttempt") {
      attempts.push(record);
      continue;
    }
    const id = record.kind === "p2pRequest" ? caseOfP2p(record, determinationOf) : (record.parent as string);
    if (record.kind === "p2pRequest") p2pCase.set(record.id, id);
    append(groups, id, record);
  }
  for (const record of attempts)
    append(groups, p2pCase.get(record.parent as string) ?? `p2p ${record.parent}`, record);
  return [...groups].map(([id, group]) => caseOf(id, group)).sort(by((one) => one.id));
}

function caseOfP2p(record: LedgerRecord, determinationOf: NumberLinks["determinationOf"]): string {
  if (record.parent !== null) return record.parent;
  const number = record.values.authorizationId;
  return (typeof number === "string" ? determinationOf(number) : null) ?? `p2p ${record.id}`;
}

/** The case of a key and its records, each kind in the order of keys. */
export function caseOf(id: string, group: readonly LedgerRecord[]): Case {
  const of = (kind: LedgerRecord["kind"]) => group.filter((record) => record.kind === kind);
  const contactAttempts = new Map<string, LedgerRecord[]>();
  for (const attempt of of("contactAttempt")) append(contactAttempts, attempt.parent as string, attempt);
  return {
    id,
    determination: of("determination")[0] ?? null,
    notices: of("notice"),
    decisionChanges: of("decisionChange"),
    p2pRequests: of("p2pRequest"),
    appeals: of("appeal"),
    information: of("information"),
    contactAttempts,
  };
}

function append(groups: Map<string, LedgerRecord[]>, key: string, record: LedgerRecord): void {
  const group = groups.get(key);
  if (group) group.push(record);
  else groups.set(key, [record]);
}
