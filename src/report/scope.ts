import type { AuditResult, FileReview, Finding, PolicyResult, ReportDefinition } from "#generated/types.js";
import { groupBy } from "#shared/group-by.js";
import { ruleKey } from "./same-cases.js";

/** What the builders of one report read: the result, the findings and the definition, with look-ups. */
export interface Scope {
  readonly result: AuditResult;
  readonly definition: ReportDefinition;
  /** Policies the report is about, in the definition's order. */
  readonly policies: readonly PolicyResult[];
  /** Policies of the run that may be shown beside. */
  readonly others: readonly PolicyResult[];
  /** Findings of the report's policies. */
  readonly findings: readonly Finding[];
  /** Findings of the other policies, by determination. */
  readonly besideFindings: ReadonlyMap<string | null, readonly Finding[]>;
  /** Every finding of the run, by fingerprint. */
  readonly byFingerprint: ReadonlyMap<string, Finding>;
  /** Every finding of the run, by POLICY/RULE. */
  readonly byRule: ReadonlyMap<string, readonly Finding[]>;
  /** Mock file review of the run for this report; null where none was read back. */
  readonly review: FileReview | null;
}

/** The scope of a report, or null where none of its policies ran. */
export function scopeOf(
  result: AuditResult,
  findings: readonly Finding[],
  definition: ReportDefinition,
  review: FileReview | null = null,
): Scope | null {
  const policies = definition.policies.flatMap((id) => result.policies.filter((policy) => policy.id === id));
  if (policies.length === 0) return null;
  const ids = new Set<string>(definition.policies);
  return {
    result,
    definition,
    policies,
    others: result.policies.filter((policy) => !ids.has(policy.id)),
    findings: findings.filter((finding) => ids.has(finding.policy)),
    besideFindings: groupBy(
      findings.filter((finding) => !ids.has(finding.policy)),
      ({ determinationId }) => determinationId,
    ),
    byFingerprint: new Map(findings.map((finding) => [finding.fingerprint, finding])),
    byRule: groupBy(findings, ruleKey),
    review,
  };
}

/** The policy of a finding; null where the result does not list it. */
export function policyOf(
  { result }: Pick<Scope, "result">,
  finding: Pick<Finding, "policy">,
): PolicyResult | null {
  return result.policies.find(({ id }) => id === finding.policy) ?? null;
}

/**
 * The title of the line of figures that a finding belongs to; null where the result lists no such rule, as for
 * `applies-to`. A gate has a line for requests refused and one for discussions held: class and direction tell which; where
 * the data say neither, the title is that of the gate.
 */
export function ruleTitle(scope: Pick<Scope, "result">, finding: Finding): string | null {
  const lines = policyOf(scope, finding)?.rules.filter(({ id }) => id === finding.rule) ?? [];
  const own = lines.find((line) => line.class === finding.class && line.direction === finding.direction);
  if (own !== undefined) return own.title;
  const [first, ...others] = lines.map(({ title }) => title);
  return first === undefined ? null : others.reduce(commonTitle, first);
}

/** What two lines of a rule are both called: `Window` of `Window: requests refused` and `Window: discussions held`. */
function commonTitle(a: string, b: string): string {
  const parts = a.split(": ");
  const lengths = parts.map((_, index) => parts.length - index);
  const starts = lengths.map((length) => parts.slice(0, length).join(": "));
  return starts.find((start) => b === start || b.startsWith(`${start}: `)) ?? a;
}
