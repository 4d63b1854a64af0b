import { MICROS_PER_MINUTE } from "#calendar/day.js";
import type { Interval } from "#shared/interval.js";
import type { Span } from "./unit.js";

/**
 * Whole minutes from one time to another, cut down. Where the recorded times leave open which came first, they are taken to
 * be in order; a record that says the opposite keeps its negative span. The same arithmetic as in src/compiled/measures/time-sql.ts.
 */
export function spanOf(start: Interval, end: Interval): Span {
  const from = minutes(end.from - start.to);
  const to = minutes(end.to - start.from);
  const isInOrder = from !== null && from < 0 && (to === null || to >= 0);
  return { from: isInOrder ? 0 : from, to };
}

function minutes(micros: number): number | null {
  return Number.isFinite(micros) ? Math.floor(micros / MICROS_PER_MINUTE) : null;
}
