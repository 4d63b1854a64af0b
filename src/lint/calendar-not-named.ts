import { partsIn } from "#policy/parts-in.js";
import type { PlusNode } from "#policy/plan.js";
import type { Lint } from "./remark.js";

/** Business days, or a last day that moves, counted on a calendar that lists no holiday. */
export const calendarNotNamed: Lint = {
  id: "calendar-not-named",
  find: ({ plan, commons }) =>
    plan.rules.flatMap(({ rule, combinations }) => {
      const bare = new Set(
        durationsIn(combinations).flatMap(({ unit, counting }) =>
          (unit === "businessDays" || counting.lastDay === "rolls") &&
          commons.calendars.get(counting.calendar)?.holidays.size === 0
            ? [counting.calendar]
            : [],
        ),
      );
      return [...bare].map((calendar) => ({
        at: rule.id,
        message: `\`${rule.id}\` counts business days on \`${calendar}\`, which lists no holiday`,
      }));
    }),
};

/** Lengths of time in a part of a plan. */
function durationsIn(part: unknown): PlusNode[] {
  return [...partsIn(part)].filter((one): one is PlusNode => (one as { op?: unknown }).op === "plus");
}
