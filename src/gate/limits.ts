import type { CountLimit, ShareLimit, Thresholds } from "#generated/types.js";

/** A limit of a threshold file. */
export type Limit = CountLimit | ShareLimit;
export type Filter = Pick<Limit, "policy" | "rule" | "class" | "direction" | "severity" | "sender">;

/** What a limit can ask, in the order in which it is printed. */
export const BOUNDS = ["most", "least", "mostMore", "mostLess"] as const;
export type Bound = (typeof BOUNDS)[number];

/** Where nothing is set: no finding not met of class breach. */
export const NONE_SET: Thresholds = { counts: [{ of: "not-met", class: "breach", most: 0 }] };

/** The short form of `audit.json` as a whole. */
export function notMetAtMost(notMet: number): Thresholds {
  return { counts: [{ of: "not-met", class: "breach", most: notMet }] };
}

/** Does a limit need a run to compare with? */
export function needsBaseline(limit: Limit): boolean {
  return (
    limit.of === "new-not-met" || limit.mostMore !== undefined || boundOf(limit, "mostLess") !== undefined
  );
}

/** What a limit says of a bound: a count, or a share as written. */
export function boundOf(limit: Limit, bound: Bound): number | string | undefined {
  return (limit as Readonly<Partial<Record<Bound, number | string>>>)[bound];
}

/** Does a finding, a rule or a cell belong to what the limit is about? What the limit does not name, it does not ask. */
export function fits(
  filter: Filter,
  one: {
    readonly policy: string;
    readonly rule: string;
    readonly class: string;
    readonly direction: string | null;
    readonly severity: string;
  },
): boolean {
  return (
    (filter.policy === undefined || filter.policy === one.policy) &&
    (filter.rule === undefined || filter.rule === one.rule) &&
    (filter.class === undefined || filter.class === one.class) &&
    (filter.direction === undefined || filter.direction === (one.direction ?? "none")) &&
    (filter.severity === undefined || filter.severity === one.severity)
  );
}
