import type { InstantOrRange } from "#generated/types.js";
import { span } from "#report/format-instant.js";

/** A time for a cell of a column of moments: one instant as it is, a range in words. `asOf` as in the result. */
export function momentCell(value: InstantOrRange, asOf: string): string | null {
  return typeof value === "string" ? value : span(value, asOf);
}
