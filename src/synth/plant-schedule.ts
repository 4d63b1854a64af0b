import { createRandom } from "./random.js";

/** Says case by case which plant stands in it, or none: evenly spread, each plant in turn. */
export type PlantSchedule<T> = () => T | null;

/** Share of cases that are planted, breaches and near-misses together; more in a small drop, so that none is left out. */
const USUAL_SHARE = 0.04;
const GREATEST_SHARE = 0.5;
/** A stream of random numbers that no case has. */
const ORDER_STREAM = 0xffffffff;

/** The schedule of a drop: the plants come in an order that the seed shuffles. */
export function plantSchedule<T>(
  plants: readonly T[],
  determinations: number,
  seed: number,
): PlantSchedule<T> {
  if (plants.length === 0) return () => null;
  const order = shuffled(plants, seed);
  const share = Math.min(GREATEST_SHARE, Math.max(USUAL_SHARE, plants.length / determinations));
  let debt = 0;
  let turn = 0;
  return () => {
    debt += share;
    // A share that is no binary fraction must not lose the last plant to rounding.
    if (debt < 1 - 1e-9) return null;
    debt -= 1;
    turn += 1;
    return order[(turn - 1) % order.length] as T;
  };
}

function shuffled<T>(all: readonly T[], seed: number): T[] {
  const random = createRandom();
  random.begin(seed, ORDER_STREAM);
  const order = [...all];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
