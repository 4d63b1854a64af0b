import { DURATION_WORDS } from "#calendar/counting.js";
import { counted } from "#shared/counted.js";
import type { TimeLimit } from "./time-limits.js";

/** A limit in words: `2 business days (national-list, day zero: the next open day)`. */
export function limitWords({ unit, amount, counting }: TimeLimit): string {
  const length =
    amount === null ? `${DURATION_WORDS[unit]}s by table or record` : counted(amount, DURATION_WORDS[unit]);
  const notes = [
    unit === "businessDays" || counting.lastDay === "rolls" ? counting.calendar : "",
    counting.dayZero === "next-open-day" ? "day zero: the next open day" : "",
    counting.lastDay === "rolls" ? "a closed last day moves on" : "",
    counting.dayEnds === null ? "" : "the day ends before midnight",
    counting.cutoff === null ? "" : "with a cut-off",
  ].filter(Boolean);
  return notes.length === 0 ? length : `${length} (${notes.join(", ")})`;
}
