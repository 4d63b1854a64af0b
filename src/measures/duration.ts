import type { DurationBucket, DurationCell, DurationDefinition, DurationQuantile } from "#generated/types.js";
import { sizeOf } from "./by-value.js";
import { meets } from "./condition.js";
import type { Span, Unit } from "./unit.js";

/** Units with one span of whole minutes. */
interface Counted extends Span {
  readonly count: number;
}

/**
 * How long it took, over the units that belong. What still runs has no upper end and stays among the units: with spans as
 * ranges, the order statistics are ranges too, and nothing is left out of them.
 */
export function durationCell(definition: DurationDefinition, units: readonly Unit[]): DurationCell {
  const inside = units.filter((unit) => meets(definition.among, unit) === true);
  const spans = inside.map(({ span, count }): Counted => ({ from: null, to: null, ...span, count }));
  const size = sizeOf(inside);
  const edges = [null, ...definition.buckets, null];
  const least = definition.buckets[0] ?? Number.NEGATIVE_INFINITY;
  const placed = edges.slice(1).map((to, index): DurationBucket => {
    const from = edges[index] ?? null;
    return { from, to, units: sum(spans.filter((span) => liesIn(span, from, to))) };
  });
  const unknown = sum(spans.filter(({ from, to }) => from === null && !(to !== null && to < least)));
  const open = sum(spans.filter(({ from, to }) => from !== null && to === null));
  return {
    units: size,
    unclear: sizeOf(units.filter((unit) => meets(definition.among, unit) === null)),
    open,
    unknown,
    quantiles: quantilesOf(spans, size, definition.percents),
    buckets: placed,
    across: size - open - unknown - placed.reduce((total, bucket) => total + bucket.units, 0),
  };
}

/** A span of which the upper end alone is known may surely lie in the first bucket. */
function liesIn(span: Span, from: number | null, to: number | null): boolean {
  if (span.to === null) return false;
  return (from === null || (span.from !== null && span.from >= from)) && (to === null || span.to < to);
}

/**
 * The value that so many per cent of the units do not exceed (the least with that property). The k-th of the true values
 * lies between the k-th of the least and the k-th of the greatest.
 */
function quantilesOf(
  spans: readonly Counted[],
  size: number,
  percents: readonly number[],
): DurationQuantile[] {
  const least = spans.map(({ from, count }) => ({ value: from ?? Number.NEGATIVE_INFINITY, count }));
  const greatest = spans.map(({ to, count }) => ({ value: to ?? Number.POSITIVE_INFINITY, count }));
  const [low, high] = [ascending(least), ascending(greatest)];
  return percents.map((percent) => {
    const rank = Math.floor((size * percent + 99) / 100);
    return { percent, from: finite(valueAt(low, rank)), to: finite(valueAt(high, rank)) };
  });
}

interface Weighted {
  readonly value: number;
  readonly count: number;
}

function ascending(values: readonly Weighted[]): Weighted[] {
  // Not by subtraction: two infinite ends have no difference.
  return [...values].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}

function valueAt(ordered: readonly Weighted[], rank: number): number | null {
  let passed = 0;
  for (const { value, count } of ordered) {
    passed += count;
    if (passed >= rank) return value;
  }
  return null;
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function sum(spans: readonly Counted[]): number {
  return spans.reduce((total, { count }) => total + count, 0);
}
