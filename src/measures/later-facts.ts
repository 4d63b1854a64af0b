import type { Case, CompletenessBook } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { Interval } from "#shared/interval.js";
import { all, any, type Truth } from "#shared/truth.js";
import { absent, type Fact } from "./fact.js";
import { timeOf } from "./record-fact.js";

/** Result of an appeal that changed the decision, in whole or in part. */
export const CHANGED = ["overturned", "partly-overturned"] as const;
/** Standings of an appeal that has no result. */
export const WITHOUT_RESULT = ["open", "withdrawn", "dismissed"] as const;

/** What became of the matter after a discussion. */
export interface LaterFacts {
  /** Was it appealed: yes or no. */
  readonly appealed: Fact;
  /** What appeals came to: none, overturned, open or not-overturned. */
  readonly later: Fact;
}

/**
 * What appeals came to after a discussion. An appeal counts where it came in, or was decided, at or after the start of the
 * discussion; one that was logged by mistake from a request does not. Where appeals are not complete there may be others.
 */
export function laterFacts(
  matter: Case,
  request: LedgerRecord,
  book: CompletenessBook,
  asOf: number,
): LaterFacts {
  const talk = timeOf(request, "startedAt", asOf);
  const filed = matter.appeals.filter(({ values }) => values.source !== "p2p-logged");
  const facts = filed.map((appeal) => {
    const isLater = any([
      isFrom(timeOf(appeal, "receivedAt", asOf), talk),
      isFrom(timeOf(appeal, "decidedAt", asOf), talk),
    ]);
    return { isLater, changed: all([isLater, isChanged(appeal)]), open: all([isLater, isOpen(appeal)]) };
  });
  const sender = (matter.determination ?? request).origin.sender;
  const isUnlinked = matter.determination === null && request.parent === null;
  const known = book.of(sender, "appeal", matter.id);
  const state = known === "complete" && isUnlinked ? "partial" : known;
  const others: Truth[] = state === "complete" ? [] : [null];
  const appealed = any([...facts.map(({ isLater }) => isLater), ...others]);
  const changed = any([...facts.map((one) => one.changed), ...others]);
  const open = any([...facts.map((one) => one.open), ...others]);
  const why = absent(state === "complete" ? "not-settled" : state);
  if (appealed === null) return { appealed: why, later: why };
  if (!appealed) return { appealed: "no", later: "none" };
  if (changed === true) return { appealed: "yes", later: "overturned" };
  if (changed === null || open === null) return { appealed: "yes", later: why };
  return { appealed: "yes", later: open ? "open" : "not-overturned" };
}

/** Is a time at or after another? */
function isFrom(time: Interval, other: Interval): Truth {
  if (time.from >= other.to) return true;
  return time.to < other.from ? false : null;
}

function isChanged({ values }: LedgerRecord): Truth {
  if (typeof values.outcome === "string") return CHANGED.some((one) => one === values.outcome);
  return WITHOUT_RESULT.some((one) => one === values.status) ? false : null;
}

function isOpen({ values }: LedgerRecord): Truth {
  if (typeof values.status === "string") return values.status === "open";
  return typeof values.outcome === "string" ? false : null;
}
