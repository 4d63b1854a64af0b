import type { Case, CompletenessBook } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import { type Interval, notYetBy, UNKNOWN } from "#shared/interval.js";
import { all, type Truth } from "#shared/truth.js";
import { timeOf } from "./record-fact.js";

/** Notices that tell of a decision, and to whom: a provider who may ask for a discussion. */
export const PURPOSES = ["denial", "delay"] as const;
export const PROVIDERS = ["requesting-provider", "treating-provider", "provider-unspecified"] as const;

/**
 * When a provider was first told of the decision of a case, by whatever channel: when the earliest such notice was sent or
 * the call was made. Not yet where notices are complete and there is none. `asOf` in microseconds.
 */
export function providerNoticeAt(matter: Case, book: CompletenessBook, asOf: number): Interval {
  if (!matter.determination) return UNKNOWN;
  const isComplete = book.of(matter.determination.origin.sender, "notice", matter.id) === "complete";
  const notices = matter.notices.map((notice) => ({
    tells: all([isOneOf(notice, "purpose", PURPOSES), isOneOf(notice, "audience", PROVIDERS)]),
    sent: timeOf(notice, "sentAt", asOf),
  }));
  const sure = notices.filter(({ tells }) => tells === true).map(({ sent }) => sent);
  const possible = notices.filter(({ tells }) => tells !== false).map(({ sent }) => sent);
  const others = isComplete ? (sure.length > 0 ? [] : [notYetBy(asOf)]) : [UNKNOWN];
  return {
    from: Math.min(...[...possible, ...others].map(({ from }) => from)),
    to: Math.min(UNKNOWN.to, ...sure.map(({ to }) => to)),
  };
}

function isOneOf({ values }: LedgerRecord, field: string, wanted: readonly string[]): Truth {
  const value = values[field];
  return typeof value === "string" ? wanted.includes(value) : null;
}
