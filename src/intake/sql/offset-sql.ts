import { MICROS_PER_DAY } from "#calendar/day.js";
import type { Zone } from "#calendar/zone.js";

/** `fromLocal` looks two days to either side of a local time, and there is to be one change at most. */
const APART = 5 * MICROS_PER_DAY;

/** Does the zone change its offset seldom enough for `offsetSql`? */
export function hasPlainOffsets({ changes }: Zone): boolean {
  return changes.every((at, index) => index === 0 || at - (changes[index - 1] as number) >= APART);
}

/**
 * The offset of a local time, both in microseconds, in SQL: a tree of comparisons, which costs less than any join.
 * Between the readings of a change, where a local time occurs twice or never, it is the offset `before` or `after`.
 */
export function offsetSql({ changes, offsets }: Zone, local: string, side: "before" | "after"): string {
  const edges = changes.map((at, index) => {
    const pair = [offsets[index] as number, offsets[index + 1] as number];
    return at + (side === "before" ? Math.max(...pair) : Math.min(...pair));
  });
  const tree = (low: number, high: number): string => {
    if (low === high) return String(offsets[low]);
    const middle = (low + high) >> 1;
    return `case when ${local} < ${edges[middle]} then ${tree(low, middle)} else ${tree(middle + 1, high)} end`;
  };
  return tree(0, edges.length);
}
