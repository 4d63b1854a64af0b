import type { AuditResult, FileReview, SampledRun } from "#generated/types.js";

/** The run that a sample is drawn from, as it is written into the sample. */
export function sampledRun(result: AuditResult, sha256: string, ledgerSha256: string): SampledRun {
  const { title, plan, confidentiality, asOf, period, trusted } = result;
  return { title, plan, confidentiality, asOf, period, trusted, sha256, ledgerSha256 };
}

/** The same as it stands beside what reviewers found. */
export function reviewedRun({ title, plan, asOf, period, sha256 }: SampledRun): FileReview["run"] {
  return { title, plan, asOf, period, sha256 };
}
