import type { Counting, Duration, Expression } from "#generated/types.js";
import type { Env } from "./env.js";
import { lookupOf } from "./lookups.js";
import { readingOf } from "./readings.js";

/** A random length of time; in a trigger only what needs no counting of the policy, which may name parameters. */
export function durationOf(env: Env): Duration {
  const { random } = env;
  if (env.inTrigger) {
    return random.chance(0.5)
      ? { hours: random.int(-24, 72) }
      : { calendarDays: random.int(0, 5), counting: { lastDay: "stays", dayEnds: "23:00" } };
  }
  return random.weighted<() => Duration>([
    [1, () => ({ minutes: random.pick([-60, -1, 0, 1, 30, 60, 1440]) })],
    [3, () => ({ hours: amountOf(env, [0, 1, 24, 24, 48, 72]) })],
    [4, () => ({ calendarDays: amountOf(env, [0, 0, 1, 2, 3, 5, 10, 14]), ...ownCounting(env) })],
    [5, () => ({ businessDays: amountOf(env, [1, 1, 2, 3, 5]), ...ownCounting(env) })],
  ])();
}

/** A number, a dated parameter, a cell of a table, a branch or a reading. */
function amountOf(env: Env, amounts: readonly number[]): Expression {
  const { random, names } = env;
  const parameters = Object.entries(names.parameters).filter(([, { unit }]) => unit === "days");
  return random.weighted<() => Expression>([
    [10, () => random.pick(amounts)],
    [parameters.length > 0 ? 3 : 0, () => ({ param: random.pick(parameters)[0] })],
    [1, () => lookupOf(env, "days") ?? random.pick(amounts)],
    [1, () => ({ if: plainTest(env), then: random.pick(amounts), else: random.pick(amounts) })],
    [6, () => readingOf(env, () => random.pick(amounts))],
  ])();
}

function plainTest(env: Env): Expression {
  const path = env.here === "determination" ? "decision" : "determination.decision";
  return { equal: [{ field: path }, env.random.pick(["deny", "modify"])] };
}

function ownCounting(env: Env): { counting?: Counting } {
  return env.random.chance(0.3) ? { counting: countingOf(env, 0.4) } : {};
}

/** Counting words, each stated with a probability; every one may be a reading, times of day a parameter. */
export function countingOf(env: Env, probability: number): Counting {
  const { random, names } = env;
  const word = (options: readonly string[]): Expression =>
    random.chance(0.3) ? readingOf(env, () => random.pick(options)) : random.pick(options);
  const time = (options: readonly string[]): Expression => {
    const parameters = Object.entries(names.parameters).filter(([, { unit }]) => unit === "time-of-day");
    return parameters.length > 0 && random.chance(0.4)
      ? { param: random.pick(parameters)[0] }
      : word(options);
  };
  const stated = <T>(value: () => T) => (random.chance(probability) ? value() : undefined);
  const counting = {
    calendar: stated(() => word(names.calendars)),
    dayZero: stated(() => word(["same", "next-open-day"])),
    cutoff: stated(() => time(["17:00", "16:30", "00:00"])),
    lastDay: stated(() => word(["stays", "rolls", "rolls"])),
    dayEnds: stated(() => time(["17:00", "23:59", "02:30", "12:00"])),
  };
  return Object.fromEntries(Object.entries(counting).filter(([, value]) => value !== undefined));
}
