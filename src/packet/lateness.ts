import { type Chart, LEAST_DRAWN } from "#charts/chart.js";
import { latenessChart } from "#charts/lateness-chart.js";
import type { Finding } from "#generated/types.js";
import type { ShownLine } from "./line-views.js";
import { isSmall } from "./published.js";
import { isExact } from "./published-figures.js";

/** Upper ends in minutes, the last without. */
const STEPS = [
  { to: 4 * 60, name: "4 h" },
  { to: 24 * 60, name: "1 day" },
  { to: 2 * 24 * 60, name: "2 days" },
  { to: 5 * 24 * 60, name: "5 days" },
  { to: Number.POSITIVE_INFINITY, name: "more" },
] as const;

interface Step {
  readonly from: string | null;
  readonly name: string;
  readonly cases: number;
}

/**
 * How late acts were that came after their due, for each duty with enough of them. Margins count from the latest due of
 * all readings, in hours of the calendar. Steps with few acts are put together with their neighbour.
 */
export function lateness(
  lines: readonly ShownLine[],
  findings: readonly Finding[],
  small: "hidden" | "shown",
): Chart[] {
  return lines.flatMap(({ counted, view }, index) => {
    const { line, counts } = counted;
    const late = findings
      .filter(
        ({ policy, rule, outcome }) => policy === line.policy && rule === line.rule && outcome === "fail",
      )
      .flatMap(({ marginMinutes }) => (marginMinutes === null || marginMinutes >= 0 ? [] : [-marginMinutes]));
    if (late.length < LEAST_DRAWN || !isExact(counts, small) || isSmall(counts.fail - late.length)) return [];
    const steps = small === "shown" ? stepsOf(late) : joined(stepsOf(late));
    if (steps.length < 2) return [];
    return [
      latenessChart({
        id: `delay-${index + 1}`,
        title: `${view.group} ${view.title}: how late`,
        steps: steps.map(({ from, name, cases }) => ({
          name:
            name === "more" ? `more than ${from}` : from === null ? `up to ${name}` : `${from} to ${name}`,
          cases,
        })),
      }),
    ];
  });
}

function stepsOf(minutes: readonly number[]): Step[] {
  return STEPS.map(({ to, name }, index) => {
    const before = STEPS[index - 1];
    return {
      from: before?.name ?? null,
      name,
      cases: minutes.filter((late) => late <= to && late > (before?.to ?? 0)).length,
    };
  });
}

/** Steps of which none is small: a small one goes to the one before, the first to the one after. */
function joined(steps: readonly Step[]): Step[] {
  const made: Step[] = [];
  for (const step of steps) {
    const last = made.at(-1);
    if (last !== undefined && (isSmall(step.cases) || isSmall(last.cases)))
      made[made.length - 1] = { from: last.from, name: step.name, cases: last.cases + step.cases };
    else made.push(step);
  }
  return made.some(({ cases }) => isSmall(cases)) ? [] : made;
}
