import { formatDay } from "#calendar/day.js";
import type { Effective, Expression, Policy } from "#generated/types.js";
import type { Env } from "./env.js";
import { readingOf } from "./readings.js";

/** Effective dates of a rule: mostly within the days of the batch, now and then a reading of two. */
export function effectiveOf(env: Env): Effective {
  const { random } = env;
  const first = datesOf(env, -40);
  const from: Expression = random.chance(0.25)
    ? readingOf(env, (option) => (option.endsWith("1") ? first : datesOf(env, -20)))
    : first;
  return { from, ...(random.chance(0.4) && { to: datesOf(env, -8) }) };
}

/** One version since always; or two that meet within the days of the batch, the earlier one perhaps of unknown wording. */
export function versionsOf(env: Env): Policy["versions"] {
  const { random } = env;
  const wording = "encoded" as const;
  if (random.chance(0.5)) return [{ id: "v1", effective: { from: "2015-01-01" }, wording }];
  const turn = random.int(-35, -5);
  const earlier = random.chance(0.3) ? ("unknown" as const) : wording;
  if (random.chance(0.25) && env.names.questions.length > 0) {
    const from = readingOf(env, (option) => (option.endsWith("1") ? dateAt(turn) : dateAt(turn + 6)));
    return [{ id: "v2", effective: { from }, wording }];
  }
  return [
    {
      id: "v1",
      effective: { from: "2015-01-01", to: dateAt(turn - 1 - (random.chance(0.2) ? 2 : 0)) },
      wording: earlier,
    },
    { id: "v2", effective: { from: dateAt(turn) }, wording },
  ];
  function dateAt(offset: number): string {
    return formatDay(env.names.asOf + offset);
  }
}

function datesOf({ random, names }: Env, about: number): string {
  return formatDay(names.asOf + about + random.int(-8, 8));
}
