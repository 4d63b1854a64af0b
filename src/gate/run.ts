import { zoneOf } from "#calendar/zone.js";
import type { AuditResult, Disposition, Finding, Thresholds } from "#generated/types.js";
import { type MatchedDispositions, matchDispositions } from "#worklist/dispositions.js";

/** A run as limits look at it. */
export interface GateRun {
  readonly result: AuditResult;
  readonly findings: readonly Finding[];
  readonly dispositions: MatchedDispositions;
}

/** A run with its dispositions held against its findings; they expire by the end of the data, never by the clock. */
export function gateRun(
  result: AuditResult,
  findings: readonly Finding[],
  dispositions: readonly Disposition[],
): GateRun {
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
