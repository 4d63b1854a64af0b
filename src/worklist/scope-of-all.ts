import type { AuditResult, Finding } from "#generated/types.js";
import { ruleKey } from "#report/same-cases.js";
import type { Scope } from "#report/scope.js";
import { groupBy } from "#shared/group-by.js";

/** The scope of all policies of a run at once, with nothing beside. */
export function scopeOfAll(result: AuditResult, findings: readonly Finding[]): Scope {
  const policies = result.policies.map(({ id }) => id);
  return {
    result,
    definition: {
      id: "findings",
      title: "Findings",
      unit: "cases",
      policies: policies as [string, ...string[]],
      sections: [] as never,
    },
    policies: result.policies,
    others: [],
    findings,
    besideFindings: new Map(),
    byFingerprint: new Map(findings.map((finding) => [finding.fingerprint, finding])),
    byRule: groupBy(findings, ruleKey),
    review: null,
  };
}
