import type { Decided, Verdict } from "#replay/outcome.js";
import { exact, type Interval, notYetBy, UNKNOWN } from "#shared/interval.js";

/**
 * A small discrete time line. What is recorded of an instant leaves some completions: exact one, a date alone
 * the instants of that day, blank every instant and "never", not yet every instant after as-of and "never".
 */
export const AS_OF = 4;
export const NEVER = Number.POSITIVE_INFINITY;
const GRID = [0, 1, 2, 3, 4, 5, 6, 7, NEVER];

export interface Recorded {
  readonly name: string;
  readonly interval: Interval;
  readonly completions: readonly number[];
}

export function exactly(at: number): Recorded {
  return { name: `at ${at}`, interval: exact(at), completions: [at] };
}

/** A day of two instants. */
export function within(from: number): Recorded {
  return {
    name: `within ${from}..${from + 1}`,
    interval: { from, to: from + 1 },
    completions: [from, from + 1],
  };
}

export const BLANK: Recorded = { name: "blank", interval: UNKNOWN, completions: GRID };
export const NOT_YET: Recorded = {
  name: "not yet",
  interval: notYetBy(AS_OF),
  completions: GRID.filter((at) => at > AS_OF),
};

/** What may be recorded of an act: nothing recorded lies after as-of. */
export const ACTS = [...[0, 1, 2, 3, 4].map(exactly), ...[0, 1, 2, 3].map(within), BLANK, NOT_YET];
/** What may be recorded of a start or an appointment, which may lie ahead. */
export const ANY_TIME = [...ACTS, ...[5, 6, 7].map(exactly), ...[4, 5, 6].map(within)];

export interface World {
  /** Null: the deadline has no start of its own. */
  readonly start: number | null;
  readonly due: number;
  readonly stop: number;
}

/**
 * The direct definition, for a world in which every instant is known. The act happened if its instant is not
 * after as-of. An act that happened is in time or late; one that did not is pending until the due is over, then
 * late; before its clock runs nothing is late. A stop before the start passes if the rule says so; otherwise the
 * text itself leaves open what it means, so that every outcome is allowed and none is asked for.
 */
function outcomeIn({ start, due, stop }: World, earlyPasses: boolean): Decided | "open" {
  const happened = stop <= AS_OF;
  if (start !== null && start > AS_OF && !happened) return "pending";
  if (start !== null && stop < start) return earlyPasses ? "pass" : "open";
  if (happened) return stop <= due ? "pass" : "fail";
  return due <= AS_OF ? "fail" : "pending";
}

/** Outcomes that a completion has and the verdict does not name. */
export function objections(verdict: Verdict, worlds: readonly World[], early: boolean): string[] {
  const truths = new Set(worlds.map((world) => outcomeIn(world, early)));
  truths.delete("open");
  return [...truths].filter((truth) => !verdict.possible.includes(truth as Decided)).sort();
}

export function* crossed<A, B>(as: readonly A[], bs: readonly B[]): Generator<[A, B]> {
  for (const a of as) for (const b of bs) yield [a, b];
}
