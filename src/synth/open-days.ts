import { type Day, parseDay, WEEKDAYS, weekdayOf } from "#calendar/day.js";
import type { Calendar } from "#generated/types.js";

/** A calendar as it is walked here: truth is told without the counting of the program. */
export interface OpenDays {
  isOpen(day: Day): boolean;
  isHoliday(day: Day): boolean;
}

/** The open days of a calendar file; a holiday of some hours closes no day. */
export function openDays(data: Calendar): OpenDays {
  const closed = new Set(
    data.holidays.filter(({ part }) => part === undefined).map(({ date }) => parseDay(date)),
  );
  const weekend = new Set(data.weekend.map((name) => WEEKDAYS.indexOf(name)));
  return {
    isOpen: (day) => !weekend.has(weekdayOf(day)) && !closed.has(day),
    isHoliday: (day) => closed.has(day),
  };
}

/** The n-th open day after a day, walked day by day; with `next`, a closed day first moves to the next open one. */
export function walkOpenDays(days: OpenDays, start: Day, count: number, dayZero: "same" | "next"): Day {
  let day = start;
  if (dayZero === "next") while (!days.isOpen(day)) day += 1;
  for (let counted = 0; counted < count; ) {
    day += 1;
    if (days.isOpen(day)) counted += 1;
  }
  return day;
}
