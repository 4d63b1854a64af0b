import { parseDay } from "#calendar/day.js";
import type { Amount, TimeStep } from "#generated/types.js";
import { auditError } from "#shared/error.js";
import { type CaseDraw, MOST_TIMES } from "./case-draw.js";
import { MINUTES_PER_DAY } from "./local-clock.js";
import { walkOpenDays } from "./open-days.js";
import { byName, type World } from "./world.js";

/** The times of a case, in an order in which each follows those it is counted from. */
export interface TimePlan {
  readonly places: ReadonlyMap<string, number>;
  /** Is the time the end of its day, whose last minute stands for it? */
  readonly endsDay: ReadonlySet<string>;
  /** Draws every time of a case. */
  draw(into: CaseDraw): void;
}

type Step = (draw: CaseDraw) => number;

const LAST_MINUTE = MINUTES_PER_DAY - 1;

/** The plan of named times. Throws `recipe-name`, `recipe-time`. */
export function timePlan(times: Readonly<Record<string, TimeStep>>, world: World): TimePlan {
  const places = new Map<string, number>();
  const open = new Set<string>();
  const steps: Step[] = [];
  const all = new Map(Object.entries(times));

  const placeOf = (name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    const time = byName(all, name, "time");
    if (open.has(name)) throw auditError("recipe-time", `the time \`${name}\` is counted from itself`);
    open.add(name);
    const step = stepOf(name, time, placeOf, world);
    places.set(name, steps.length);
    steps.push(step);
    return steps.length - 1;
  };
  for (const name of all.keys()) placeOf(name);
  if (steps.length > MOST_TIMES) throw auditError("recipe-time", `a case has more than ${MOST_TIMES} times`);

  return {
    places,
    endsDay: new Set([...all].filter(([, time]) => isEndOfDay(time)).map(([name]) => name)),
    draw(into) {
      for (let place = 0; place < steps.length; place += 1) {
        const minute = (steps[place] as Step)(into);
        into.times[place] = minute;
        into.locals[place] = world.clock.toLocal(minute);
      }
    },
  };
}

function isEndOfDay(time: TimeStep): boolean {
  return time.clock === undefined && (time.days !== undefined || time.openDays !== undefined);
}

function stepOf(name: string, time: TimeStep, placeOf: (name: string) => number, world: World): Step {
  const clock = clockOf(time);
  const { fromLocal } = world.clock;
  const onDay = (day: number, draw: CaseDraw) => fromLocal(day * MINUTES_PER_DAY + clock(draw));
  if (time.draw !== undefined) {
    const days = byName(world.days, time.draw, "set of days");
    return (draw) => onDay(days[draw.random.below(days.length)] as number, draw);
  }
  if (time.at !== undefined) {
    const day = parseDay(time.at);
    if (day === null) throw auditError("recipe-days", `\`${time.at}\` is no day`);
    return (draw) => onDay(day, draw);
  }
  const several = time.earliest ?? time.latest;
  if (several !== undefined) {
    const places = several.map(placeOf);
    const choose = time.earliest === undefined ? Math.max : Math.min;
    return (draw) => choose(...places.map((place) => draw.times[place] as number));
  }
  if (time.from === undefined) throw auditError("recipe-time", `it is not said when \`${name}\` is`);
  const from = placeOf(time.from);
  const dayOf = (draw: CaseDraw) => Math.floor((draw.locals[from] as number) / MINUTES_PER_DAY);
  if (time.openDays !== undefined) {
    const amount = amountOf(time.openDays);
    const calendar = byName(world.calendars, time.calendar ?? "business", "calendar");
    const dayZero = time.dayZero ?? "same";
    return (draw) => onDay(walkOpenDays(calendar, dayOf(draw), amount(draw), dayZero), draw);
  }
  if (time.days !== undefined) {
    const amount = amountOf(time.days);
    return (draw) => onDay(dayOf(draw) + amount(draw), draw);
  }
  const minutes = amountOf(time.minutes ?? 0);
  const hours = amountOf(time.hours ?? 0);
  return (draw) => (draw.times[from] as number) + minutes(draw) + 60 * hours(draw);
}

function amountOf(amount: Amount): Step {
  if (typeof amount === "number") return () => amount;
  const [least, greatest] = amount;
  return (draw) => draw.random.between(least, greatest);
}

/** Minutes after local midnight; without a clock the last minute of the day. */
function clockOf(time: TimeStep): Step {
  if (time.clock === undefined) return () => LAST_MINUTE;
  if (typeof time.clock === "string") return amountOf(minutesOf(time.clock));
  const [least, greatest] = time.clock;
  return amountOf([minutesOf(least), minutesOf(greatest)]);
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(":").map(Number) as [number, number];
  return hours * 60 + minutes;
}
