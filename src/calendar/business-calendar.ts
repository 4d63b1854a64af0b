import type { Calendar } from "#generated/types.js";
import { auditError } from "#shared/error.js";
import { type Day, formatDay, parseDay, WEEKDAYS, weekdayOf } from "./day.js";

/** A list of closed days, ready to be asked. */
export interface BusinessCalendar {
  readonly id: string;
  /** What it is, for a reader. */
  readonly title: string;
  readonly first: Day;
  readonly last: Day;
  readonly weekend: ReadonlySet<number>;
  /** Closed days and their names; part-day closings do not close a day. */
  readonly holidays: ReadonlyMap<Day, string>;
}

/** The calendar of its data file. */
export function businessCalendar(data: Calendar): BusinessCalendar {
  return {
    id: data.id,
    title: data.title,
    first: parseDay(data.from) as Day,
    last: parseDay(data.to) as Day,
    weekend: new Set(data.weekend.map((name) => WEEKDAYS.indexOf(name))),
    holidays: new Map(
      data.holidays
        .filter((holiday) => holiday.part === undefined)
        .map((holiday) => [parseDay(holiday.date) as Day, holiday.name]),
    ),
  };
}

/** Is the local day a business day? Throws `calendar-out-of-range` outside the calendar's years: no guess. */
export function isBusinessDay(calendar: BusinessCalendar, day: Day): boolean {
  if (day < calendar.first || day > calendar.last) {
    throw auditError(
      "calendar-out-of-range",
      `calendar \`${calendar.id}\` does not cover ${formatDay(day)}`,
      undefined,
      `it covers ${formatDay(calendar.first)} to ${formatDay(calendar.last)}; extend the calendar file`,
    );
  }
  return !calendar.weekend.has(weekdayOf(day)) && !calendar.holidays.has(day);
}

/** The first business day after a day. */
export function nextBusinessDay(calendar: BusinessCalendar, day: Day): Day {
  let next = day + 1;
  while (!isBusinessDay(calendar, next)) next += 1;
  return next;
}
