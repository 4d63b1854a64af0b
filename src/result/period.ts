import { type Day, formatDay, parseDay } from "#calendar/day.js";
import { localDay, type Zone } from "#calendar/zone.js";
import type { Period } from "#generated/types.js";
import type { Case } from "#ledger/ledger.js";
import type { FieldValue } from "#ledger/record.js";
import type { Interval } from "#shared/interval.js";

const UNDATED = "undated";

export interface Dating {
  readonly period: Period | null;
  /** First and last day of the period; null where there is none. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  readonly zone: Zone;
  readonly asOf: number;
}

/** The local day that dates a subject: that of its trigger, or of the field the dating rule names; null: undated. */
export function dayOfSubject(matter: Case, trigger: Interval, dating: Dating): Day | null {
  const rule = dating.period?.datedBy ?? "trigger";
  return rule === "trigger" ? dayOf(trigger, dating) : dayOfField(matter, rule, dating);
}

/**
 * The local day that dates a determination no rule judged: that of the field the dating rule names; where a period goes by
 * triggers, of which it has none, that of its decision, else that of its request. Null: undated.
 */
export function dayOfUnjudged(matter: Case, dating: Dating): Day | null {
  const { period } = dating;
  if (period !== null && period.datedBy !== "trigger") return dayOfField(matter, period.datedBy, dating);
  return dayOfField(matter, "decidedAt", dating) ?? dayOfField(matter, "requestReceivedAt", dating);
}

function dayOfField({ determination }: Case, field: string, dating: Dating): Day | null {
  return dayOf(determination?.values[field], dating);
}

/** Nothing that lies after the end of the data dates anything. */
function dayOf(value: FieldValue | Interval | undefined, { zone, asOf }: Dating): Day | null {
  if (typeof value !== "object" || !Number.isFinite(value.from) || value.from > asOf) return null;
  return localDay(zone, value.from);
}

const months = new Map<Day, string>();

/** `YYYY-MM`, or undated. */
export function monthOf(day: Day | null): string {
  if (day === null) return UNDATED;
  const month = months.get(day) ?? formatDay(day).slice(0, 7);
  months.set(day, month);
  return month;
}

/** Is the day inside the period? Undated subjects are never dropped: they are counted as undated. */
export function isInPeriod(day: Day | null, { days }: Dating): boolean {
  return days === null || day === null || (days.from <= day && day <= days.to);
}

/** How a run dates its subjects. `asOf` in microseconds. */
export function datingOf(period: Period | undefined, zone: Zone, asOf: number): Dating {
  const days =
    period === undefined ? null : { from: parseDay(period.from) as Day, to: parseDay(period.to) as Day };
  return { period: period ?? null, days, zone, asOf };
}
