/**
 * What is known of a value: it lies between two ends, both included. Instants are microseconds since
 * 1970-01-01T00:00Z; counts are plain numbers. docs/language.md, "Values".
 */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export const UNKNOWN: Interval = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

export function exact(value: number): Interval {
  return { from: value, to: value };
}

/** Has not happened by `asOf`: the interval that begins one microsecond after it. */
export function notYetBy(asOf: number): Interval {
  return { from: asOf + 1, to: Number.POSITIVE_INFINITY };
}

/** True where the value has surely not happened by `asOf` and nothing says when it will. */
export function isNotYet(value: Interval, asOf: number): boolean {
  return value.from > asOf && value.to === Number.POSITIVE_INFINITY;
}

/** The interval that covers both. */
export function hull(a: Interval, b: Interval): Interval {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
