import { zoneOf } from "#calendar/zone.js";
import type { AuditResult, Disposition, Finding, Thresholds } from "#generated/types.js";
import { type MatchedDispositions, matchDispositions } from "#worklist/dispositions.js";

/** What limits look at of a finding. */
export type CountedFinding = Pick<
  Finding,
  "policy" | "rule" | "class" | "direction" | "severity" | "outcome" | "stillOpen" | "fingerprint"
>;

/** A run as limits look at it. */
export interface GateRun<Found extends CountedFinding = Finding> {
  readonly result: AuditResult;
  readonly findings: readonly Found[];
  readonly dispositions: MatchedDispositions;
}

/** A run with its dispositions held against its findings; they expire by the end of the data, never by the clock. */
export function gateRun<Found extends CountedFinding>(
  result: AuditResult,
  findings: readonly Found[],
  dispositions: readonly Disposition[],
): GateRun<Found> {
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    result,
    findings,
    dispositions: matchDispositions(dispositions, known, result.asOf, zoneOf(result.zone)),
  };
}

/** Does a disposition take the finding out of the limits? One that has expired does not. */
export function isLeftOut(
  fingerprint: string,
  { given }: Pick<MatchedDispositions, "given">,
  { leaveOut }: Pick<Thresholds, "leaveOut">,
): boolean {
  const mark = given[fingerprint];
  return mark !== undefined && !mark.expired && (leaveOut ?? []).some((one) => one === mark.disposition);
}
