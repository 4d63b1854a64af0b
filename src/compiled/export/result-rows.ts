import type { AuditResult, Finding, OutcomeCounts, PolicyResult } from "#generated/types.js";
import type { FileRow } from "./file-table.js";
import { LEDGER_FILE } from "./plain-tables.js";

/** The row of `run`. `resultSha256`: digest of the result's file. */
export function runRow(result: AuditResult, resultSha256: string): FileRow {
  const { program, title, plan, confidentiality, asOf, zone, period, trusted, configuration } = result;
  return {
    schema: LEDGER_FILE,
    program: program.name,
    version: program.version,
    title,
    plan,
    confidentiality,
    asOf,
    zone,
    periodFrom: period?.from,
    periodTo: period?.to,
    periodDatedBy: period?.datedBy,
    trusted,
    configuration: JSON.stringify(configuration),
    configurationSha256: digestOf(result, "configuration"),
    ledgerSha256: digestOf(result, "ledger"),
    resultSha256,
  };
}

function digestOf({ inputs }: AuditResult, name: string): string | undefined {
  return inputs.find((input) => input.name === name)?.sha256;
}

/** The rows of `policy`. */
export function policyRows(result: AuditResult): FileRow[] {
  return result.policies.flatMap((policy) => {
    const { id, title, kind, cite, status, versions } = policy;
    const sha256 = digestOf(result, `policy ${id}`);
    const facts = { policy: id, title, kind, cite, status, sha256 };
    if (versions.length === 0) return [facts];
    return versions.map((version) => ({
      ...facts,
      version: version.id,
      effective: version.effective,
      note: version.note,
    }));
  });
}

/** The rows of `rule_count`. */
export function ruleCountRows({ policies }: AuditResult): FileRow[] {
  return policies.flatMap((policy) => policy.rules.flatMap((rule) => countRows(policy, rule)));
}

function countRows(policy: PolicyResult, rule: PolicyResult["rules"][number]): FileRow[] {
  const { id, title, kind, class: ruleClass, subjects, cases } = rule;
  const outcomes = Object.keys(subjects) as (keyof OutcomeCounts)[];
  return outcomes.map((outcome) => ({
    policy: policy.id,
    rule: id,
    title,
    kind,
    class: ruleClass,
    outcome,
    subjects: subjects[outcome],
    cases: cases[outcome],
  }));
}

/** The row of `finding`. */
export function findingRow(finding: Finding): FileRow {
  const { subject, ...rest } = finding;
  const { fingerprint, policy, policyVersion, rule, kind, severity, outcome, determinationId } = rest;
  const { delegate, lineOfBusiness, marginMinutes, evidenceKind, stillOpen, causedBy, explanation } = rest;
  return {
    fingerprint,
    policy,
    policyVersion,
    rule,
    kind,
    class: rest.class,
    severity,
    outcome,
    subjectKind: subject.kind,
    subjectId: subject.id,
    determinationId,
    delegate,
    lineOfBusiness,
    marginMinutes,
    evidenceKind,
    stillOpen,
    causedBy,
    explanation,
    json: JSON.stringify(finding),
  };
}

/** The rows of `finding_record`. */
export function findingRecordRows({ fingerprint, records }: Finding): FileRow[] {
  return records.map(({ kind, id, file, row }) => ({ fingerprint, kind, id, file, row }));
}
