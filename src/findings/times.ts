import type { RuleOutcome } from "#replay/rule-outcome.js";
import { hull, type Interval, isNotYet } from "#shared/interval.js";
import { marginMinutes } from "./format-time.js";

/** Start, due and stop of an outcome; a time that is not there is left out. */
export interface Times {
  readonly start?: Interval;
  readonly due?: Interval;
  readonly stop?: Interval;
  readonly margin: number | null;
  /** The latest instant that complies under every reading. */
  readonly latestCompliant: number | null;
}

/** Start, due and stop over all readings; the margin is the least lateness that is sure. */
export function timesOf({ readings, plan }: RuleOutcome, asOf: number): Times {
  const over = (part: "start" | "due" | "stop") => {
    const known = readings.flatMap(({ verdict }) => verdict[part] ?? []);
    return known.length > 0 ? known.reduce(hull) : undefined;
  };
  const [start, due, stop] = [over("start"), over("due"), over("stop")];
  const strict = due && Number.isFinite(due.from) ? due.from : null;
  const act = stop && !isNotYet(stop, asOf) ? stop.from : asOf;
  const margin =
    plan.rule.kind === "deadline" && due && Number.isFinite(due.to) && Number.isFinite(act)
      ? marginMinutes(due.to, act)
      : null;
  return {
    ...(start && { start }),
    ...(due && { due }),
    ...(stop && !isNotYet(stop, asOf) && { stop }),
    margin,
    latestCompliant: strict,
  };
}
