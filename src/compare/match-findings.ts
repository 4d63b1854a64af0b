import type { ComparedFinding, Finding } from "#generated/types.js";
import { canonicalJson } from "#seal/canonical-json.js";
import { groupBy } from "#shared/group-by.js";

/** The findings of either run that are about one thing. */
export interface Match {
  readonly before: Finding | null;
  readonly after: Finding | null;
  readonly state: ComparedFinding["state"];
  readonly moved: boolean;
}

/**
 * Matches the findings of two runs: by fingerprint, and what is left by rule and subject, where each has one (a policy of
 * another id that has the rule). Every finding is in one match.
 */
export function matchFindings(before: readonly Finding[], after: readonly Finding[]): Match[] {
  const earlier = new Map(before.map((finding) => [finding.fingerprint, finding]));
  const pairs: { before: Finding | null; after: Finding | null }[] = [];
  const unmatched: Finding[] = [];
  for (const finding of after) {
    const same = earlier.get(finding.fingerprint);
    if (same) pairs.push({ before: same, after: finding });
    else unmatched.push(finding);
    earlier.delete(finding.fingerprint);
  }
  const left = groupedBySubject([...earlier.values()]);
  const fresh = groupedBySubject(unmatched);
  for (const [key, own] of fresh) {
    const others = left.get(key) ?? [];
    const one = own.length === 1 && others.length === 1 ? (others[0] as Finding) : null;
    if (one) left.delete(key);
    for (const finding of own) pairs.push({ before: one, after: finding });
  }
  for (const finding of [...left.values()].flat()) pairs.push({ before: finding, after: null });
  return pairs.map((pair) => ({ ...pair, ...stateOf(pair) }));
}

function groupedBySubject(findings: readonly Finding[]): Map<string, Finding[]> {
  return groupBy(findings, ({ rule, subject }) => `${rule} ${subject.kind} ${subject.id}`);
}

function stateOf({ before, after }: Pick<Match, "before" | "after">): Pick<Match, "state" | "moved"> {
  if (before === null) return { state: "new", moved: false };
  if (after === null) return { state: "resolved", moved: false };
  if (before.outcome !== after.outcome) return { state: "changed", moved: false };
  return { state: "open", moved: meaning(before) !== meaning(after) };
}

/** What a reader would call another finding: not where its records stand, nor its sentences. */
function meaning(finding: Finding): string {
  const { policy, policyVersion, direction, severity, start, due, stop, marginMinutes, stillOpen } = finding;
  const own = { policy, policyVersion, direction, severity, start, due, stop, marginMinutes, stillOpen };
  return canonicalJson({
    ...own,
    class: finding.class,
    missing: finding.missing,
    readings: finding.readings,
  });
}
