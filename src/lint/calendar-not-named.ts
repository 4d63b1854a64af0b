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

function durationsIn(part: unknown): PlusNode[] {
  if (Array.isArray(part)) return part.flatMap(durationsIn);
  if (part === null || typeof part !== "object") return [];
  const own = (part as { op?: unknown }).op === "plus" ? [part as PlusNode] : [];
  return [...own, ...Object.values(part).flatMap(durationsIn)];
}
