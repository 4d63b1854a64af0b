import { MICROS_PER_DAY } from "#calendar/day.js";
import type { DropFacts } from "./facts.js";

const REACH_DAYS = 400;
const YEARS_BEFORE = 6;
const YEARS_AFTER = 3;

/** The instants for which clocks are made: those of the data with room for limits, and no more than some years around as-of. */
export function clockSpan({ asOf, span }: Pick<DropFacts, "asOf" | "span">): DropFacts["span"] {
  const room = REACH_DAYS * MICROS_PER_DAY;
  return {
    first: Math.max(span.first - room, asOf - YEARS_BEFORE * 366 * MICROS_PER_DAY),
    last: Math.min(span.last + room, asOf + YEARS_AFTER * 366 * MICROS_PER_DAY),
  };
}
