import type { PendingClock } from "#generated/types.js";
import type { FileRow } from "./file-table.js";

/** The row of `pending`. Instants stand as in pending.ndjson, an exact one at both ends. */
export function pendingRow(clock: PendingClock): FileRow {
  const { fingerprint, policy, policyVersion, rule, subject, determinationId, delegate, lineOfBusiness } =
    clock;
  const start = endsOf(clock.start);
  const due = endsOf(clock.due);
  return {
    fingerprint,
    policy,
    policyVersion,
    rule,
    subjectKind: subject.kind,
    subjectId: subject.id,
    case: clock.case,
    determinationId,
    delegate,
    lineOfBusiness,
    startFrom: start.from,
    startTo: start.to,
    dueFrom: due.from,
    dueTo: due.to,
    json: JSON.stringify(clock),
  };
}

function endsOf(at: PendingClock["due"]): { readonly from: string | null; readonly to: string | null } {
  return at === null || typeof at === "string" ? { from: at, to: at } : at;
}
