import type { Arrival, AuditResult, DeliveryResult, RejectCount } from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import type { Ledger } from "#ledger/ledger.js";
import { countOf, type Rejects } from "#ledger/rejects.js";
import type { PartyName } from "#shared/party-names.js";
import { RECORD_NOUNS } from "#shared/record-kind.js";
import { by } from "#shared/text-order.js";

/** What intake gives beside the records themselves. */
type Taken = Omit<IntakeResult, "records">;

/** Rejects grouped by cause. */
export function rejectCounts(rejects: Pick<Rejects, "groups">): RejectCount[] {
  const groups = new Map<string, RejectCount>();
  for (const { code, file, column, help, rejects: rows } of rejects.groups) {
    const name = `${code}\n${file}\n${column ?? ""}`;
    const group = groups.get(name);
    groups.set(name, { code, file, column, help, rows: (group?.rows ?? 0) + rows });
  }
  return [...groups.values()].sort(by((group) => `${group.file}\n${group.code}\n${group.column ?? ""}`));
}

/** Rows in = accepted + rejected, over all files. */
export function accountingOf(intake: Taken): AuditResult["accounting"] {
  const sum = (part: "rows" | "accepted" | "rejected") =>
    intake.files.reduce((total, file) => total + file[part], 0);
  const [rowsIn, accepted, rejected] = [sum("rows"), sum("accepted"), sum("rejected")];
  const again = (part: "superseded" | "corrected") =>
    intake.files.reduce((total, file) => total + (file[part] ?? 0), 0);
  const isHistory = intake.files.some(({ superseded }) => superseded !== undefined);
  return {
    rowsIn,
    accepted,
    rejected,
    ...(isHistory && { superseded: again("superseded"), corrected: again("corrected") }),
    conserved: intake.files.every((file) => file.rows === file.accepted + file.rejected),
    rejectedWithoutParent: countOf(intake.rejects, ({ isRow, hasParent }) => isRow && !hasParent),
  };
}

/** Records kept although their determination was not delivered. */
export function orphansOf(ledger: Ledger): AuditResult["orphans"] {
  const lone = ledger.cases.filter((matter) => matter.determination === null);
  const sum = (size: (matter: (typeof lone)[number]) => number) =>
    lone.reduce((total, matter) => total + size(matter), 0);
  return {
    p2pRequests: sum((matter) => matter.p2pRequests.length),
    notices: sum((matter) => matter.notices.length),
    other: sum(
      (matter) =>
        matter.decisionChanges.length +
        matter.appeals.length +
        matter.information.length +
        [...matter.contactAttempts.values()].reduce((total, attempts) => total + attempts.length, 0),
    ),
  };
}

/** Rows add up, every file was read and everything expected came. */
export function isTrusted(
  intake: Taken,
  deliveries: readonly DeliveryResult[],
  arrival: Pick<Arrival, "alarms">,
): boolean {
  const notes = trustNotes(intake, deliveries, arrival, (id) => id);
  return accountingOf(intake).conserved && notes.length === 0;
}

/** Why the result cannot be trusted; empty where it can. `nameOf`: what senders are called. */
export function trustNotes(
  intake: Taken,
  deliveries: readonly DeliveryResult[],
  { alarms }: Pick<Arrival, "alarms">,
  nameOf: PartyName,
): string[] {
  const unread = intake.files.filter(
    (file) => file.status === "unreadable" || file.status === "empty" || file.status === "unmapped",
  );
  const missing = deliveries.filter(
    (line) =>
      line.expected &&
      (line.status === "not-delivered" || (line.status === "partial" && line.note?.startsWith("missing"))),
  );
  const useless = intake.files.filter(
    (file) => file.status === "read" && file.rows > 0 && file.accepted === 0,
  );
  const unbalanced = intake.files.filter((file) => file.rows !== file.accepted + file.rejected);
  return [
    ...unbalanced.map(
      (file) =>
        `${file.file}: ${file.rows} rows in, ${file.accepted} accepted and ${file.rejected} set aside do not add up`,
    ),
    ...useless.map((file) => `${file.file}: none of its ${file.rows} rows could be used; see rejects.csv`),
    ...unread.map(
      (file) => `${file.file}: ${file.status}${file.message === null ? "" : `, ${file.message}`}`,
    ),
    ...alarms
      .filter(({ untrusted }) => untrusted)
      .map(({ message, title }) => `${message} (${title.toLowerCase()})`),
    ...missing.map(
      (line) =>
        `${nameOf(line.sender)}: ${RECORD_NOUNS[line.kind].many} expected and ${line.status === "partial" ? `not whole (${line.note})` : "not delivered"}`,
    ),
  ];
}
