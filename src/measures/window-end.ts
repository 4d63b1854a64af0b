import type { Zone } from "#calendar/zone.js";
import { endOfDay, localDay } from "#calendar/zone.js";
import type { Interval } from "#shared/interval.js";
import { spanOf } from "./span.js";
import type { Span, SpanQuery } from "./unit.js";

/** The last moment of so many calendar days after the local day of a time. An end that is open stays open. */
export function windowEnd({ from, to }: Interval, days: number, zone: Zone): Interval {
  const endOf = (instant: number) =>
    Number.isFinite(instant) ? endOfDay(zone, localDay(zone, instant) + days) : instant;
  return { from: endOf(from), to: endOf(to) };
}

/** The span that a query asks for, of the times of a record. The same as in src/compiled/measures/local-clock.ts. */
export function spanAsked(
  { from, to, endsAfterDays }: SpanQuery,
  time: (field: SpanQuery["from"]) => Interval,
  zone: Zone,
): Span {
  const end = time(to);
  return spanOf(time(from), endsAfterDays === undefined ? end : windowEnd(end, endsAfterDays, zone));
}
