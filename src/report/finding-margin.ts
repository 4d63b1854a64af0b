import type { Finding, InstantOrRange } from "#generated/types.js";
import { duration, instant, span } from "./format-instant.js";

/** How late or early, in words: `1 day 9 h late`; null where the rule has no clock. */
export function marginOf(finding: Finding, asOf: string): string | null {
  const { marginMinutes, stop } = finding;
  if (marginMinutes === null) return null;
  const isLate = marginMinutes < 0 || (marginMinutes === 0 && finding.outcome === "fail");
  if (isOpen(stop) && isLate) return `${duration(marginMinutes)} past due on ${instant(asOf)}, and counting`;
  const least = isExact(finding.due) && isExact(stop) ? "" : "at least ";
  if (isLate) return `${least}${duration(marginMinutes)} late`;
  return marginMinutes === 0
    ? "on the last compliant minute"
    : `${duration(marginMinutes)} before the latest due`;
}

/** The due and how late or early the act was, where the rule has a clock: as another finding on the same case is told. */
export function clockWords(finding: Finding, asOf: string): string[] {
  const due = span(finding.due, asOf);
  return [due === null ? null : `due ${due}`, marginOf(finding, asOf)].filter((words) => words !== null);
}

/** True where the act had not happened by as-of. */
export function isOpen(stop: InstantOrRange): boolean {
  return stop === null || (typeof stop !== "string" && stop.from !== null && stop.to === null);
}

function isExact(value: InstantOrRange): boolean {
  return typeof value === "string";
}
