import type { MeasureField, MeasureMoment } from "#generated/types.js";
import type { Case, CompletenessBook } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { Dating } from "#result/index.js";
import { dayOfSubject, isInPeriod } from "#result/period.js";
import { kindOf } from "#schema/record-fields.js";
import type { Interval } from "#shared/interval.js";
import { absent, type Fact } from "./fact.js";
import { laterFacts } from "./later-facts.js";
import { hourFact, monthFact, weekdayFact } from "./local-fact.js";
import { isRecorded, recordFact, timeOf } from "./record-fact.js";
import type { Unit, UnitQuery } from "./unit.js";
import { spanAsked } from "./window-end.js";

/** What units are taken from, and how they are dated. */
export interface UnitWorld {
  readonly book: CompletenessBook;
  readonly dating: Dating;
}

/** A request as a unit: null where it lies outside the period. It is dated as outcomes are, its trigger being its receipt. */
export function requestUnit(
  matter: Case,
  request: LedgerRecord,
  query: UnitQuery,
  world: UnitWorld,
): Unit | null {
  const { dating } = world;
  const { asOf } = dating;
  const time = (field: MeasureMoment) => requestTime(matter, request, field, asOf);
  const day = dayOfSubject(matter, time("receivedAt"), dating);
  if (!isInPeriod(day, dating)) return null;
  const facts = query.fields.map((field) => [field, requestFact(matter, request, field, world)] as const);
  return {
    count: 1,
    undated: day === null,
    facts: Object.fromEntries(facts),
    span: query.span && spanAsked(query.span, time, dating.zone),
  };
}

function requestTime(matter: Case, request: LedgerRecord, field: MeasureMoment, asOf: number): Interval {
  return timeOf(kindOf("p2pRequest").fields.has(field) ? request : matter.determination, field, asOf);
}

function requestFact(
  matter: Case,
  request: LedgerRecord,
  field: MeasureField,
  { book, dating }: UnitWorld,
): Fact {
  const time = (name: MeasureMoment) => requestTime(matter, request, name, dating.asOf);
  if (isRecorded("p2pRequest", field)) return recordFact(request, "p2pRequest", field, book);
  if (isRecorded("determination", field))
    return recordFact(matter.determination, "determination", field, book);
  switch (field) {
    case "sender":
      return (matter.determination ?? request).origin.sender;
    case "month":
      return monthFact(time("receivedAt"), dating);
    case "heldMonth":
      return monthFact(time("startedAt"), dating);
    case "weekday":
      return weekdayFact(time("receivedAt"), dating.zone);
    case "hour":
      return hourFact(time("receivedAt"), dating.zone);
    case "timing":
      return timingFact(matter, time("receivedAt"), time("decidedAt"));
    case "appealed":
    case "later":
      return laterFacts(matter, request, book, dating.asOf)[field];
    default:
      throw new Error(`no request has \`${field}\``);
  }
}

/** Did the request come before the decision? */
function timingFact({ determination }: Case, received: Interval, decided: Interval): Fact {
  if (!determination) return absent("no-decision");
  if (received.to < decided.from) return "before";
  return received.from >= decided.to ? "after" : absent("not-settled");
}
