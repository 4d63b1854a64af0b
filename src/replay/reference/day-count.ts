import { isBusinessDay } from "#calendar/business-calendar.js";
import { localDay } from "#calendar/zone.js";
import type { PlanNode } from "#policy/plan.js";
import { by } from "#shared/text-order.js";
import type { DayCount } from "../rule-outcome.js";
import type { Judged } from "./judge.js";
import type { Scene } from "./scene.js";

/** The holidays inside a clock and the business days of a delay, on every calendar that some reading counts on. */
export function dayCountOf(judged: readonly Judged[], scene: Scene): DayCount {
  const counts = judged.flatMap((one) => calendarsOf(one).map((calendar) => ({ one, calendar })));
  const late = new Set(counts.map(({ one, calendar }) => businessDaysLate(one, calendar, scene)));
  const [only = null] = late;
  return { holidays: holidaysIn(counts, scene), businessDaysLate: late.size === 1 ? only : null };
}

function holidaysIn(
  counts: readonly { one: Judged; calendar: string }[],
  scene: Scene,
): DayCount["holidays"] {
  const found = counts.flatMap(({ one, calendar: id }) => {
    const { start, due, stop } = one.verdict;
    const last = Math.max(due?.to ?? Number.NaN, stop && Number.isFinite(stop.to) ? stop.to : 0);
    if (!start || !Number.isFinite(start.from) || !Number.isFinite(last)) return [];
    const [from, to] = [localDay(scene.zone, start.from), localDay(scene.zone, last)];
    const inside: { day: number; name: string; calendar: string }[] = [];
    for (const [day, name] of scene.stage.calendars.get(id)?.holidays ?? [])
      if (from < day && day <= to) inside.push({ day, name, calendar: id });
    return inside;
  });
  const unique = new Map(
    found.map((holiday) => [`${holiday.day} ${holiday.calendar} ${holiday.name}`, holiday]),
  );
  return [...unique.values()].sort(by((holiday) => `${holiday.day} ${holiday.calendar}`));
}

/** Business days after the due up to the day of the stop; null where there is no stop to count to. */
function businessDaysLate({ verdict: { due, stop } }: Judged, id: string, scene: Scene): number | null {
  const calendar = scene.stage.calendars.get(id);
  if (!calendar || !due || !stop || !Number.isFinite(due.to) || stop.from > scene.stage.asOf) return null;
  let late = 0;
  for (let day = localDay(scene.zone, due.to) + 1; day <= localDay(scene.zone, stop.from); day += 1) {
    if (isBusinessDay(calendar, day)) late += 1;
  }
  return late;
}

function calendarsOf({ body }: Judged): string[] {
  return body?.kind === "deadline" ? calendarsIn(body.due) : [];
}

function calendarsIn(node: PlanNode): string[] {
  if (node.op === "plus")
    return [...(node.unit === "businessDays" ? [node.counting.calendar] : []), ...calendarsIn(node.instant)];
  if (node.op === "earliestOf" || node.op === "latestOf") return [...new Set(node.of.flatMap(calendarsIn))];
  return [];
}
