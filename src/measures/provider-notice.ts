import type { MeasureMoment } from "#generated/types.js";
import type { Case, CompletenessBook } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import { type Interval, notYetBy, UNKNOWN } from "#shared/interval.js";
import { all, type Truth } from "#shared/truth.js";
import { timeOf } from "./record-fact.js";

/** To whom a notice goes: a provider who may ask for a discussion. */
export const PROVIDERS = ["requesting-provider", "treating-provider", "provider-unspecified"] as const;
/** Channels by which a letter goes. */
export const WRITTEN = ["fax", "mail", "portal", "email"] as const;

/** Which notices a moment is worked out from, and which of their times it is. */
export interface NoticeMoment {
  readonly purposes: readonly string[];
  readonly field: string;
  /** Letters alone, and no fax that is recorded as less than the letter. */
  readonly inWriting: boolean;
}

/** Moments that are worked out from the notices of a decision to providers. */
export const NOTICE_MOMENTS: Readonly<Partial<Record<MeasureMoment, NoticeMoment>>> = {
  providerNoticeAt: { purposes: ["denial", "delay"], field: "sentAt", inWriting: false },
  providerLetterDate: { purposes: ["denial"], field: "letterDate", inWriting: true },
};

/**
 * When a provider was first told of the decision of a case, by whatever channel: when the earliest such notice was sent or
 * the call was made; or the earliest date on a letter to a provider. Where notices are complete and there is none, a
 * provider is not told yet; of the date on a letter that is not there nothing is known. `asOf` in microseconds.
 */
export function firstProviderNotice(
  moment: NoticeMoment,
  matter: Case,
  book: CompletenessBook,
  asOf: number,
): Interval {
  if (!matter.determination) return UNKNOWN;
  const isComplete = book.of(matter.determination.origin.sender, "notice", matter.id) === "complete";
  const notices = matter.notices.map((notice) => ({
    tells: tells(notice, moment),
    time: timeOf(notice, moment.field, asOf),
  }));
  const sure = notices.filter(({ tells }) => tells === true).map(({ time }) => time);
  const possible = notices.filter(({ tells }) => tells !== false).map(({ time }) => time);
  const none = moment.inWriting ? UNKNOWN : notYetBy(asOf);
  const others = isComplete ? (sure.length > 0 ? [] : [none]) : [UNKNOWN];
  return {
    from: Math.min(...[...possible, ...others].map(({ from }) => from)),
    to: Math.min(UNKNOWN.to, ...sure.map(({ to }) => to)),
  };
}

function tells(notice: LedgerRecord, { purposes, inWriting }: NoticeMoment): Truth {
  const toProvider = [isOneOf(notice, "purpose", purposes), isOneOf(notice, "audience", PROVIDERS)];
  return all(inWriting ? [...toProvider, isOneOf(notice, "channel", WRITTEN), isWhole(notice)] : toProvider);
}

/** Not a fax recorded as less than the letter. */
function isWhole({ values: { completeLetter, channel } }: LedgerRecord): Truth {
  if (completeLetter !== false) return true;
  return typeof channel === "string" ? channel !== "fax" : null;
}

function isOneOf({ values }: LedgerRecord, field: string, wanted: readonly string[]): Truth {
  const value = values[field];
  return typeof value === "string" ? wanted.includes(value) : null;
}
