import type { PacketLine } from "#generated/types.js";
import type { RateBounds } from "./published-figures.js";

/** Where a documented rate stands against the level below which the committee acts. */
export type Standing = "at-or-above" | "below" | "below-in-any-case" | "cannot-be-told" | "no-level";

/**
 * Compares counts, never rounded rates, and only such counts as are printed. `below-in-any-case`: below even if every
 * undecided case resolves as met. Null bounds: too few cases to show.
 */
export function standingOf({ actionLevel }: PacketLine, bounds: RateBounds | null): Standing {
  if (actionLevel === undefined) return "no-level";
  if (bounds === null) return "cannot-be-told";
  const { tested, met, notMet } = bounds;
  // In tenths of a per cent, so that 98.2 is the whole number 982.
  const level = Math.round(actionLevel.percent * 10) * tested;
  if (met.from * 1000 >= level) return "at-or-above";
  if ((tested - notMet.from) * 1000 < level) return "below-in-any-case";
  return met.to * 1000 < level ? "below" : "cannot-be-told";
}

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  "at-or-above": "at or above",
  below: "below",
  "below-in-any-case": "below in any case",
  "cannot-be-told": "cannot be told",
  "no-level": "no level set",
};
