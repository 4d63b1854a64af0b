import type { Finding } from "#generated/types.js";
import { groupBy } from "#shared/group-by.js";
import { byNumber } from "#shared/number-order.js";
import { byText } from "#shared/text-order.js";
import { isDuty, sortOf } from "./rule-group.js";

/** Findings that are printed under one heading, in order; each entry with those that follow from it. */
export interface GroupedFindings {
  readonly key: string;
  readonly entries: readonly FindingTree[];
}

export interface FindingTree {
  readonly finding: Finding;
  readonly followers: readonly Finding[];
}

const ORDER = ["not-met", "needs-review", "indeterminate", "other"];

/**
 * The findings of a section by heading: not met, undecided by words, undecided by data, then what is shown apart.
 * Inside, the latest come first, and a finding stands under the one it follows from where both are in the group.
 */
export function groupFindings(findings: readonly Finding[]): GroupedFindings[] {
  return [...groupBy(findings, keyOf)]
    .sort(([a], [b]) => rank(a) - rank(b) || byText(a, b))
    .map(([key, members]) => ({ key, entries: treesOf([...members].sort(byLateness)) }));
}

/** The largest lateness first, then those without a clock; ties by subject, rule and fingerprint. */
function byLateness(a: Finding, b: Finding): number {
  const margin = (finding: Finding) => finding.marginMinutes ?? Number.POSITIVE_INFINITY;
  return (
    byNumber(margin(a), margin(b)) ||
    byText(a.subject.id, b.subject.id) ||
    byText(a.rule, b.rule) ||
    byText(a.fingerprint, b.fingerprint)
  );
}

/** Every member once: under its first cause in the group, or as an entry of its own, also where causes run in a circle. */
function treesOf(members: readonly Finding[]): FindingTree[] {
  const byFingerprint = new Map(members.map((finding) => [finding.fingerprint, finding]));
  const byRoot = groupBy(members, (finding) => rootOf(finding, byFingerprint));
  return members
    .filter((finding) => byRoot.has(finding))
    .map((finding) => ({
      finding,
      followers: (byRoot.get(finding) ?? []).filter((follower) => follower !== finding),
    }));
}

function rootOf(finding: Finding, byFingerprint: ReadonlyMap<string, Finding>): Finding {
  const seen = new Set<string>();
  let at = finding;
  while (at.causedBy !== null && !seen.has(at.fingerprint)) {
    seen.add(at.fingerprint);
    const cause = byFingerprint.get(at.causedBy);
    if (cause === undefined) return at;
    at = cause;
  }
  return at.causedBy === null ? at : finding;
}

function keyOf(finding: Finding): string {
  if (!isDuty(finding)) return `apart: ${sortOf(finding)}`;
  if (finding.outcome === "fail") return "not-met";
  return finding.outcome === "needs-review" || finding.outcome === "indeterminate"
    ? finding.outcome
    : "other";
}

function rank(key: string): number {
  const place = ORDER.indexOf(key);
  return place === -1 ? ORDER.length : place;
}
