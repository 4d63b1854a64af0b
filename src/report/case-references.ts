import type { Finding } from "#generated/types.js";
import { by } from "#shared/text-order.js";

/** The reference of a case, by its key: `P-017`. */
export type CaseReferences = ReadonlyMap<string, string>;

/**
 * A reference for every case with a finding. They follow the digests of the findings and so say nothing of keys, dates or
 * the order in a file; the same findings give the same references.
 */
export function caseReferences(
  findings: readonly Pick<Finding, "determinationId" | "subject" | "fingerprint">[],
): CaseReferences {
  const cases = new Set([...findings].sort(by(({ fingerprint }) => fingerprint)).map(caseOf));
  const width = Math.max(3, String(cases.size).length);
  return new Map([...cases].map((id, index) => [id, `P-${String(index + 1).padStart(width, "0")}`]));
}

/** The key of the case a finding belongs to; that of the record itself where it names no determination. */
export function caseOf({ determinationId, subject }: Pick<Finding, "determinationId" | "subject">): string {
  return determinationId ?? `${subject.kind} ${subject.id}`;
}
