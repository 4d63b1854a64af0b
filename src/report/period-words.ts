import type { AuditResult, PolicyResult } from "#generated/types.js";
import { DATING_WORDS } from "#shared/dating-words.js";
import { wordFor } from "#shared/word-for.js";
import { day } from "./format-instant.js";
import { ALL_DATES } from "./words.js";

/** The dates under audit, in words. */
export function periodOf({ period }: AuditResult): string {
  return period === null ? ALL_DATES : `${day(period.from)} to ${day(period.to)}`;
}

/** What puts a case into the period, in words. */
export function datingOf({ period }: AuditResult): string {
  return period === null
    ? "no period is set, so no date leaves a case out"
    : `a case is in the period by ${wordFor(DATING_WORDS, period.datedBy)}`;
}

/** Zones of the days that were counted. */
export function zonesOf({ zone }: AuditResult, policies: readonly PolicyResult[]): string {
  const others = policies.filter((policy) => policy.zone !== zone);
  return [zone, ...others.map((policy) => `${policy.zone} for ${policy.cite}`)].join(", ");
}
