import type { AuditResult } from "#generated/types.js";
import { partyNames } from "#shared/party-names.js";
import { NO_DELEGATE } from "./words.js";

/** What who decided is called; null: the plan, or none recorded. */
export type Decider = (delegate: string | null) => string;

/** Who decided, by the names of the run. */
export function deciderOf({ configuration }: Pick<AuditResult, "configuration">): Decider {
  const nameOf = partyNames(configuration);
  return (delegate) => (delegate === null ? NO_DELEGATE : nameOf(delegate));
}
