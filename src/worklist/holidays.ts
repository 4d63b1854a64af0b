import { businessCalendar } from "#calendar/business-calendar.js";
import type { AuditResult, Calendar } from "#generated/types.js";
import { MINUTES_PER_DAY } from "./local-time.js";
import type { CaseDetail } from "./page-data.js";

/** Days on which the calendars that policies of a run name are closed. */
export interface ClosedDays {
  readonly weekend: readonly number[];
  /** Holidays from one local minute to another, inclusive. */
  between(from: number, to: number): CaseDetail["holidays"];
}

/** Longest span of a case in which holidays are looked for: a mistyped year is no reason to list a hundred. */
const MOST_DAYS = 1500;

/** The closed days of a run: of the calendars that its policies count by, under whichever reading. */
export function closedDaysOf(result: AuditResult, calendars: readonly Calendar[]): ClosedDays {
  const named = calendars
    .filter(({ id }) =>
      result.policies.some(({ counting }) => (counting ?? "").split(/[\s,;()]+/).includes(id)),
    )
    .map(businessCalendar);
  return {
    weekend: [...new Set(named.flatMap(({ weekend }) => [...weekend]))].sort(),
    between(from, to) {
      const [first, last] = [from, to].map((minute) => Math.floor(minute / MINUTES_PER_DAY)) as [
        number,
        number,
      ];
      const days = Array.from({ length: Math.min(last - first + 1, MOST_DAYS) }, (_, index) => first + index);
      return days.flatMap((day) => {
        const closed = named.filter(({ holidays }) => holidays.has(day));
        const names = new Set(closed.map(({ holidays }) => holidays.get(day) ?? ""));
        if (closed.length === 0) return [];
        return [[day, [...names].join(" / "), closed.map(({ title }) => title).join("; ")] as const];
      });
    },
  };
}
