import type { Finding } from "#generated/types.js";

/** Key of the case a finding belongs to: its determination, or the record itself where it names none. */
export function caseKeyOf({
  determinationId,
  subject,
}: Pick<Finding, "determinationId" | "subject">): string {
  return determinationId ?? subject.id;
}
