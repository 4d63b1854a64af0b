import type { Policy } from "#generated/types.js";

export type PolicyStatus = NonNullable<Policy["status"]>;

const WORDS: Readonly<Record<PolicyStatus, string>> = {
  "in-force": "in force",
  proposed: "proposed",
  "not-enacted": "not enacted",
  superseded: "superseded",
};

/** The standing of the source of a policy; one that says nothing is in force. */
export function statusOf({ status }: Pick<Policy, "status">): PolicyStatus {
  return status ?? "in-force";
}

/** What follows a title or citation of a source that is not in force: ` [not enacted]`; else nothing. */
export function standing(status: PolicyStatus): string {
  return status === "in-force" ? "" : ` [${WORDS[status]}]`;
}

/** The short form of a source, with its standing where it is not in force. */
export function citeOf(policy: Pick<Policy, "cite" | "status">): string {
  return `${policy.cite}${standing(statusOf(policy))}`;
}
