import type { Case } from "./ledger.js";
import type { LedgerRecord } from "./record.js";

/** The records of a case that a rule on such subjects judges, in the order of their keys. */
export function subjectsOf(
  matter: Case,
  kind: "determination" | "p2pRequest" | "notice",
): readonly LedgerRecord[] {
  if (kind === "determination") return matter.determination ? [matter.determination] : [];
  return kind === "notice" ? matter.notices : matter.p2pRequests;
}
