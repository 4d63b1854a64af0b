import { sum } from "#shared/sum.js";

/** A count as readers may know it: exactly, or as the span it lies in. */
export interface Published {
  readonly from: number;
  readonly to: number;
}

/** Parts of a whole as readers may know them; null: the whole is too small to show any part. */
export type PublishedParts = readonly Published[] | null;

/** The largest count that is small: 1 to 10 could point at a person (docs/decisions/015-small-counts.md). */
export const LARGEST_SMALL = 10;

/**
 * Parts of a known whole, with small parts (1 to 10) hidden and with them whatever would give them away. The largest
 * part that is not small is shown as a span, wide enough that each hidden part can still be any number from 1 to 10
 * for somebody who knows the whole, everything shown and this rule. Where no part is that large, no part is shown.
 */
export function publishedParts(parts: readonly number[], small: "hidden" | "shown"): PublishedParts {
  const exact = (part: number): Published => ({ from: part, to: part });
  const hidden = parts.filter(isSmall);
  if (small === "shown" || hidden.length === 0) return parts.map(exact);
  const largest = parts.indexOf(Math.max(...parts));
  const most = sum(hidden) + (parts[largest] ?? 0) - hidden.length;
  const least = most - hidden.length * (LARGEST_SMALL - 1);
  if (least <= LARGEST_SMALL) return null;
  return parts.map((part, index) => {
    if (index === largest) return { from: least, to: most };
    return isSmall(part) ? { from: 1, to: LARGEST_SMALL } : exact(part);
  });
}

/** A count by itself, which nothing printed beside it gives away. */
export function publishedCount(count: number, small: "hidden" | "shown"): Published {
  return small === "hidden" && isSmall(count) ? { from: 1, to: LARGEST_SMALL } : { from: count, to: count };
}

/**
 * A part of a count that is printed as it is, told so that neither the part nor what is left of the whole is given away.
 * Null: nothing but that there are some can be told.
 */
export function publishedPart(part: number, whole: number, small: "hidden" | "shown"): Published | null {
  if (part > whole) return null;
  return publishedParts([part, whole - part], small)?.[0] ?? null;
}

/**
 * A count as a band: nought, 1 to 10, else the ten it lies in with the ten before and the ten after. For counts that are
 * parts of one another in ways that nobody has listed: a sum that has a hidden count in it has another count too, which
 * leaves ten to either side.
 */
export function publishedBand(count: number): Published {
  if (count === 0) return { from: 0, to: 0 };
  if (isSmall(count)) return { from: 1, to: LARGEST_SMALL };
  const ten = Math.floor(count / TEN) * TEN;
  return { from: Math.max(ten - TEN, LARGEST_SMALL + 1), to: ten + 2 * TEN - 1 };
}

/**
 * A band for what is told of some product lines where few are left to the others: somebody who holds the packet of all lines
 * subtracts it from a count there. So it leaves ten below, down to 1: 1 to 19 are all told as 1 to 29.
 */
export function publishedBandBeside(count: number): Published {
  return count >= 1 && count < 2 * TEN ? { from: 1, to: 3 * TEN - 1 } : publishedBand(count);
}

const TEN = 10;

export function isSmall(count: number): boolean {
  return count >= 1 && count <= LARGEST_SMALL;
}
