import type { OutcomeCounts } from "#generated/types.js";
import { sumOf } from "#report/counts.js";
import { testedOf, undecidedOf } from "#shared/rate.js";
import { by } from "#shared/text-order.js";
import { isSmall } from "./published.js";

export interface NamedCounts {
  readonly name: string;
  readonly counts: OutcomeCounts;
}

/** What rows with small counts are called together. */
export const OTHERS = "others together";

/**
 * Rows of a breakdown in which no count is small: rows with a small count are put together, with the row that has the
 * fewest cases, until none is left. Null where that leaves fewer than two rows. As nothing is hidden, the rows give
 * nothing away by subtraction from a total that is itself shown.
 */
export function mergedRows(
  rows: readonly NamedCounts[],
  small: "hidden" | "shown",
): readonly NamedCounts[] | null {
  const named = rows.filter(({ counts }) => testedOf(counts) > 0).sort(by(({ name }) => name));
  if (small === "shown") return named.length < 2 ? null : named;
  const isAny = named.some(({ counts }) => hasSmall(counts));
  // Those that are one row in every table of the packet (deciders.ts) come first into the row that is made here.
  const isPooled = ({ name, counts }: NamedCounts) => hasSmall(counts) || (isAny && name === OTHERS);
  const pool = named.filter(isPooled);
  const kept = named.filter((row) => !isPooled(row));
  while (pool.length > 0 && kept.length > 0 && (pool.length === 1 || hasSmall(total(pool)))) {
    const fewest = kept.reduce((a, b) => (testedOf(b.counts) < testedOf(a.counts) ? b : a));
    pool.push(...kept.splice(kept.indexOf(fewest), 1));
  }
  const merged = pool.length === 0 ? kept : [...kept, { name: OTHERS, counts: total(pool) }];
  return merged.length < 2 || merged.some(({ counts }) => hasSmall(counts)) ? null : merged;
}

function total(rows: readonly NamedCounts[]): OutcomeCounts {
  return sumOf(rows.map(({ counts }) => counts));
}

/** Whether a count, or the two of what is not met and undecided that a reader can add up, is small. */
function hasSmall(counts: OutcomeCounts): boolean {
  return [counts.pass, counts.fail, undecidedOf(counts)].some(isSmall);
}
