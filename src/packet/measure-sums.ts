import type { BreakdownCell, DurationCell, ShareCell } from "#generated/types.js";
import { isSameValue } from "#measures/measures-view.js";
import { cutPercent } from "#shared/rate.js";
import { sum } from "#shared/sum.js";

/** Figures of a measure. */
export type AnyCell = ShareCell | BreakdownCell | DurationCell;
type Value = BreakdownCell["values"][number];

/** Shares of several lines as one; null where it is not known of every unit whether it belongs: the bounds do not add up. */
export function sharesAdded(cells: readonly ShareCell[]): ShareCell | null {
  const [only] = cells;
  if (only !== undefined && cells.length === 1) return only;
  if (cells.some(({ unclear }) => unclear > 0)) return null;
  const of = (part: "units" | "counted" | "unknown") => sum(cells.map((cell) => cell[part]));
  const [units, counted, unknown] = [of("units"), of("counted"), of("unknown")];
  return {
    ...{ units, counted, unknown, unclear: 0 },
    ...{ lowest: cutPercent(counted, units), highest: cutPercent(counted + unknown, units) },
  };
}

/** Values in the order of the measure; those that no line has are left out. */
export function valuesAdded(cells: readonly BreakdownCell[], total: BreakdownCell): BreakdownCell {
  const values = total.values.map((one) => ({
    ...one,
    units: sum(cells.map((cell) => cell.values.find((other) => isSameValue(one, other))?.units ?? 0)),
  }));
  return {
    units: sum(cells.map(({ units }) => units)),
    unclear: sum(cells.map(({ unclear }) => unclear)),
    values: values.filter(({ units }) => units > 0),
  };
}

/** Order statistics of several lines are not those of all of them: null. */
export function timesAdded(cells: readonly DurationCell[], total: DurationCell): DurationCell | null {
  const [only] = cells;
  if (only !== undefined) return cells.length === 1 ? only : null;
  return {
    ...{ units: 0, unclear: 0, open: 0, unknown: 0, across: 0 },
    quantiles: total.quantiles.map(({ percent }) => ({ percent, from: null, to: null })),
    buckets: total.buckets.map((bucket) => ({ ...bucket, units: 0 })),
  };
}

/** What is told of a cell, and what is left of its whole. */
export function countsIn(cell: AnyCell): number[] {
  if ("counted" in cell)
    return [cell.units, cell.counted, cell.unknown, cell.units - cell.counted - cell.unknown];
  if ("values" in cell) return [cell.units, ...cell.values.map(({ units }) => units)];
  const endless = cell.open + cell.unknown;
  return [cell.units, endless, cell.units - endless];
}

/** Each count of the whole run less that of the lines that are told. */
export function restOf(total: AnyCell, cells: readonly AnyCell[]): number[] {
  if ("values" in total) {
    const own = valuesAdded(cells as readonly BreakdownCell[], total);
    const ownOf = (one: Value) => own.values.find((other) => isSameValue(one, other))?.units ?? 0;
    return [total.units - own.units, ...total.values.map((one) => one.units - ownOf(one))];
  }
  const counts = cells.map(countsIn);
  return countsIn(total).map((count, index) => count - sum(counts.map((own) => own[index] ?? 0)));
}

/** What is counted of a kind of unit. */
export interface Whole {
  readonly unit: string;
  readonly units: number;
}

/** What somebody gets who subtracts the whole of one measure from that of another. */
export function gapsIn(wholes: readonly Whole[]): number[] {
  return wholes.flatMap((one, index) =>
    wholes
      .slice(index + 1)
      .filter(({ unit }) => unit === one.unit)
      .map(({ units }) => Math.abs(units - one.units)),
  );
}
