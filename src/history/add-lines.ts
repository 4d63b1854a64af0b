import type { ArrivalLine, HistoryLine, WithdrawalLine } from "#generated/types.js";
import { type AuditError, auditError } from "#shared/error.js";
import { inOrder, knownHistory } from "./known-history.js";

/**
 * The lines that a delivery adds to a history: none where all of it stands there already at this instant, so that an
 * interrupted `arrive` can be given again. Throws `arrival-not-later`: what was known at an instant never changes.
 */
export function arrivalLines(
  lines: readonly HistoryLine[],
  arrivals: readonly ArrivalLine[],
  at: string,
): ArrivalLine[] {
  const known = new Set(lines.flatMap((one) => (one.line === "arrival" ? [keyOf(one)] : [])));
  if (arrivals.every((one) => known.has(keyOf(one)))) return [];
  refuseEarlier(lines, at);
  return [...arrivals];
}

/** The line that withdraws a file. Throws `arrival-not-later`, or `withdrawn-unknown` where the file does not count. */
export function withdrawalLine(
  lines: readonly HistoryLine[],
  withdrawal: Omit<WithdrawalLine, "line">,
): WithdrawalLine {
  refuseEarlier(lines, withdrawal.at);
  const line: WithdrawalLine = { line: "withdrawal", ...withdrawal };
  knownHistory([...lines, line], null);
  return line;
}

function keyOf({ at, name, sha256 }: ArrivalLine): string {
  return `${at} ${sha256} ${name}`;
}

function refuseEarlier(lines: readonly HistoryLine[], at: string): void {
  const last = inOrder(lines).at(-1)?.at;
  if (last !== undefined && last >= at) throw notLater(at, last);
}

function notLater(at: string, last: string): AuditError {
  return auditError(
    "arrival-not-later",
    `the history holds what arrived at ${last}; ${at} is not later`,
    "--at",
    "give deliveries in the order in which they came, each a later instant: what was known at an instant never changes",
  );
}
