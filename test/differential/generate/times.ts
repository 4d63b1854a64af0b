import { dueAfter, type ResolvedCounting } from "#calendar/counting.js";
import { MICROS_PER_DAY, MICROS_PER_HOUR, MICROS_PER_MINUTE } from "#calendar/day.js";
import { fromLocal, localDay, type Zone, zoneOf } from "#calendar/zone.js";
import type { Commons } from "#policy/bundle.js";
import { partsIn } from "#policy/parts-in.js";
import type { PlusNode, PolicyPlan } from "#policy/plan.js";
import { AuditError } from "#shared/error.js";
import type { Random } from "./random.js";

/** A length of time that some rule counts, ready to be added: what is drawn with it falls on a due, or just beside it. */
type Length = (start: number) => number | null;

/** Draws times of one matter after each other, so that they meet the limits of the rules and each other. */
export interface Times {
  /** A first time: some day before as-of. */
  begin(): number;
  /** A time that follows from those drawn so far. */
  next(pool: readonly number[]): number;
}

/** `asOf` in microseconds. */
export function timesOf(random: Random, plans: readonly PolicyPlan[], commons: Commons, asOf: number): Times {
  const lengths = plans.flatMap((plan) => lengthsOf(plan, commons));
  const zones = [...new Set(plans.map(({ zone }) => zone))].map(zoneOf);
  return {
    begin() {
      const zone = random.pick(zones);
      const day =
        localDay(zone, asOf) -
        random.weighted([
          [4, random.int(0, 6)],
          [4, random.int(0, 20)],
          [3, random.int(10, 40)],
          [0.3, -1],
        ]);
      return fromLocal(zone, day * MICROS_PER_DAY + clockOf(random)).from;
    },
    next(pool) {
      const from = random.pick(pool);
      return random.weighted<() => number>([
        [1, () => from],
        [0.5, () => from + random.pick([-1, 1]) * MICROS_PER_MINUTE],
        [lengths.length > 0 ? 7 : 0, () => nearDue(random, lengths, from)],
        [3, () => from + random.int(0, 72 * 60) * MICROS_PER_MINUTE],
        [2, () => onDay(random, random.pick(zones), from + random.int(0, 12) * MICROS_PER_DAY)],
        [1, () => from - random.int(0, 48 * 60) * MICROS_PER_MINUTE],
        [0.2, () => asOf + random.pick([-MICROS_PER_MINUTE, -1, 0, 1, MICROS_PER_HOUR])],
      ])();
    },
  };
}

function nearDue(random: Random, lengths: readonly Length[], from: number): number {
  const due = random.pick(lengths)(from) ?? from;
  return (
    due +
    random.weighted([
      [4, 0],
      [2, 1],
      [1, -1],
      [2, MICROS_PER_MINUTE],
      [2, -MICROS_PER_MINUTE],
    ])
  );
}

function onDay(random: Random, zone: Zone, instant: number): number {
  return fromLocal(zone, localDay(zone, instant) * MICROS_PER_DAY + clockOf(random)).from;
}

/** Local times of day: business hours, and the ones at which something turns. */
function clockOf(random: Random): number {
  const minutes = random.weighted<() => number>([
    [5, () => random.int(8 * 60, 18 * 60)],
    [1, () => random.int(0, 24 * 60 - 1)],
    [1.5, () => random.pick([0, 16 * 60, 16 * 60 + 30, 17 * 60, 17 * 60 - 1, 12 * 60, 23 * 60 + 59])],
    [0.7, () => random.pick([60, 90, 120, 150, 179, 180])],
  ])();
  return minutes * MICROS_PER_MINUTE + (random.chance(0.1) ? random.int(0, 59_999_999) : 0);
}

function lengthsOf(plan: PolicyPlan, commons: Commons): Length[] {
  const zone = zoneOf(plan.zone);
  const bodies = plan.rules.flatMap(({ combinations }) =>
    combinations.flatMap(({ segments }) => segments.map(({ body }) => body)),
  );
  const seen = new Map<string, Length>();
  for (const part of partsIn(bodies)) {
    const node = part as PlusNode;
    if (node.op !== "plus" || node.amount.op !== "literal") continue;
    const { unit, counting } = node;
    const amount = node.amount.value as number;
    const calendar = commons.calendars.get((counting as ResolvedCounting).calendar);
    if (!calendar) continue;
    seen.set(JSON.stringify([unit, amount, counting]), (start) => {
      try {
        return dueAfter(start, unit, amount, counting, calendar, zone);
      } catch (error) {
        if (error instanceof AuditError) return null;
        throw error;
      }
    });
  }
  return [...seen.values()];
}
