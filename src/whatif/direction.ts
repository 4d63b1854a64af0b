import type { FlipDirection } from "#generated/types.js";
import type { Outcome } from "#shared/outcome.js";

/** Worst first: the order in which directions are listed. */
export const DIRECTION_WORDS: Readonly<Record<FlipDirection, string>> = {
  "newly-not-met": "newly not met",
  "newly-open": "newly open",
  "no-longer-not-met": "no longer not met",
  "now-decided": "now decided",
  "open-otherwise": "open for another reason",
  "now-met": "now met",
  "clock-running": "clock now running",
  "now-applies": "now applies",
  "no-longer-applies": "no longer applies",
};

export const DIRECTIONS = Object.keys(DIRECTION_WORDS) as FlipDirection[];

/** Which way a verdict flips; null: not judged. The two differ. */
export function directionOf(before: Outcome | null, after: Outcome | null): FlipDirection {
  if (after === "fail") return "newly-not-met";
  if (isOpen(after)) return isOpen(before) ? "open-otherwise" : "newly-open";
  if (before === "fail") return "no-longer-not-met";
  if (isOpen(before)) return "now-decided";
  if (after === null || after === "not-applicable") return "no-longer-applies";
  if (before === null || before === "not-applicable") return "now-applies";
  return after === "pending" ? "clock-running" : "now-met";
}

function isOpen(outcome: Outcome | null): boolean {
  return outcome === "needs-review" || outcome === "indeterminate" || outcome === "error";
}
