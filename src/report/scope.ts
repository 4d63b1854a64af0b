import type { AuditResult, Finding, PolicyResult, ReportDefinition, RuleResult } from "#generated/types.js";
import { groupBy } from "./group-by.js";

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
}

/** The scope of a report, or null where none of its policies ran. */
export function scopeOf(
  result: AuditResult,
  findings: readonly Finding[],
  definition: ReportDefinition,
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
  };
}

/** The policy and rule of a finding; null where the result does not list them, as for `applies-to`. */
export function ruleOf(
  scope: Scope,
  finding: Finding,
): { readonly policy: PolicyResult | null; readonly rule: RuleResult | null } {
  const policy = scope.result.policies.find(({ id }) => id === finding.policy) ?? null;
  return { policy, rule: policy?.rules.find(({ id }) => id === finding.rule) ?? null };
}
