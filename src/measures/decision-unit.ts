import type { MeasureField, MeasureMoment } from "#generated/types.js";
import type { Case } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import { dayOfSubject, isInPeriod } from "#result/period.js";
import { absent, type Fact } from "./fact.js";
import { firstProviderNotice, NOTICE_MOMENTS } from "./provider-notice.js";
import { isRecorded, recordFact, timeOf } from "./record-fact.js";
import type { UnitWorld } from "./request-unit.js";
import type { Unit, UnitQuery } from "./unit.js";
import { spanAsked } from "./window-end.js";

/** A decision as a unit: null where it lies outside the period. Where a period goes by triggers, its decision dates it. */
export function decisionUnit(
  matter: Case,
  determination: LedgerRecord,
  query: UnitQuery,
  world: UnitWorld,
): Unit | null {
  const { book, dating } = world;
  const time = (field: MeasureMoment) => {
    const moment = NOTICE_MOMENTS[field];
    return moment
      ? firstProviderNotice(moment, matter, book, dating.asOf)
      : timeOf(determination, field, dating.asOf);
  };
  const day = dayOfSubject(matter, time("decidedAt"), dating);
  if (!isInPeriod(day, dating)) return null;
  const facts = query.fields.map((field) => [field, decisionFact(matter, determination, field, world)]);
  return {
    count: 1,
    undated: day === null,
    facts: Object.fromEntries(facts),
    span: query.span && spanAsked(query.span, time, dating.zone),
  };
}

function decisionFact(
  matter: Case,
  determination: LedgerRecord,
  field: MeasureField,
  { book }: UnitWorld,
): Fact {
  if (isRecorded("determination", field)) return recordFact(determination, "determination", field, book);
  const { sender } = determination.origin;
  if (field === "sender") return sender;
  if (field !== "asked") throw new Error(`no decision has \`${field}\``);
  if (matter.p2pRequests.length > 0) return "yes";
  const state = book.of(sender, "p2pRequest", matter.id);
  return state === "complete" ? "no" : absent(state);
}
