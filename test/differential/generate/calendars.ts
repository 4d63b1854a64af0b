import { type Day, formatDay, parseDay, WEEKDAYS } from "#calendar/day.js";
import type { Calendar } from "#generated/types.js";
import type { Random } from "./random.js";

/** The plan's own calendars: usual and odd weekends, holidays round the days of the batch, now and then too short a span. */
export function calendarsOf(random: Random, asOf: Day): Calendar[] {
  return ["work", "other"].map((id) => {
    const short = random.chance(0.08);
    const days = new Set(Array.from({ length: random.int(0, 8) }, () => asOf + random.int(-50, 40)));
    return {
      id: `own-${id}`,
      title: `The plan's ${id} days`,
      authority: "the plan",
      from: short ? formatDay(asOf - random.int(20, 30)) : "2015-01-01",
      to: short ? formatDay(asOf + random.int(0, 12)) : "2035-12-31",
      weekend: weekendOf(random),
      sources: [{ id: "plan", citation: "the plan's list", evidence: "confirmed" as const }],
      holidays: [...days]
        .filter((day) => !short || Math.abs(day - asOf) < 12)
        .sort((a, b) => a - b)
        .map((day) => ({
          date: formatDay(day),
          name: `Holiday ${formatDay(day)}`,
          source: "plan",
          evidence: "confirmed" as const,
          ...(random.chance(0.15) && { part: "13:00-17:00" }),
        })),
    };
  });
}

function weekendOf(random: Random): Calendar["weekend"] {
  return random.weighted<() => Calendar["weekend"]>([
    [7, () => ["saturday", "sunday"]],
    [1, () => ["sunday"]],
    [1, () => []],
    [1, () => random.sample(WEEKDAYS, random.int(1, 4))],
  ])();
}

/** A last day of data near a clock change, a holiday, a turn of the year or anywhere. */
export function asOfDay(random: Random): Day {
  const near = random.pick([
    ...["2025-03-20", "2025-11-12", "2026-03-14", "2025-07-18", "2026-01-12", "2024-03-05", "2026-11-15"],
  ]);
  return (parseDay(near) as Day) + random.int(-4, 6);
}
