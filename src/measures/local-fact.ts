import { MICROS_PER_DAY, MICROS_PER_HOUR, weekdayOf } from "#calendar/day.js";
import { localDay, toLocal, type Zone } from "#calendar/zone.js";
import { type Dating, monthOf } from "#result/index.js";
import type { Interval } from "#shared/interval.js";
import { absent, type Fact } from "./fact.js";

/** The local month in which a time begins, `YYYY-MM`, or undated; nothing after as-of dates anything. */
export function monthFact({ from }: Interval, { zone, asOf }: Dating): Fact {
  return monthOf(Number.isFinite(from) && from <= asOf ? localDay(zone, from) : null);
}

/** The weekday of a time, from 1 (Monday) to 7. */
export function weekdayFact(time: Interval, zone: Zone): Fact {
  return ofBothEnds(time, (instant) => String(weekdayOf(localDay(zone, instant)) || 7));
}

/** The hour of a time on the local clock, from 00 to 23; not settled where only a date was recorded. */
export function hourFact(time: Interval, zone: Zone): Fact {
  return ofBothEnds(time, (instant) => {
    const local = toLocal(zone, instant);
    const ofDay = local - Math.floor(local / MICROS_PER_DAY) * MICROS_PER_DAY;
    return String(Math.floor(ofDay / MICROS_PER_HOUR)).padStart(2, "0");
  });
}

function ofBothEnds({ from, to }: Interval, name: (instant: number) => string): Fact {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return absent("not-settled");
  return name(from) === name(to) ? name(from) : absent("not-settled");
}
