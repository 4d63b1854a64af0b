import { DURATION_WORDS, type DurationUnit } from "#calendar/counting.js";
import type { Expression } from "#generated/types.js";

const MOST = 60;

/** An expression in a few words, cut where it is long: enough to find the place. */
export function inWords(part: unknown): string {
  const text = worded(part);
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}

/** An amount and its unit: `2 business days`, `1 hour`. */
export function lengthInWords(amount: unknown, unit: string): string {
  const noun = Object.hasOwn(DURATION_WORDS, unit) ? DURATION_WORDS[unit as DurationUnit] : unit;
  return `${worded(amount)} ${amount === 1 ? noun : `${noun}s`}`;
}

function worded(part: unknown): string {
  if (Array.isArray(part)) return part.map(worded).join(", ");
  if (typeof part !== "object" || part === null) return String(part);
  const { field, def, param, lookup, reading, known, not, some, count, plus, all, any } = part as Exclude<
    Expression,
    boolean | number | string | string[]
  >;
  const name = field ?? def ?? param ?? lookup;
  if (name !== undefined) return name;
  if (reading !== undefined) return `reading ${reading}`;
  if (known !== undefined) return `known ${worded(known)}`;
  if (not !== undefined) return `not ${worded(not)}`;
  if (some !== undefined || count !== undefined)
    return `${some === undefined ? "count of" : "some"} ${some ?? count}`;
  if (plus !== undefined)
    return `${worded(plus[0])} + ${Object.entries(plus[1])
      .flatMap(([unit, amount]) => (unit === "counting" ? [] : [lengthInWords(amount, unit)]))
      .join("")}`;
  if (all !== undefined) return all.map(worded).join(" and ");
  if (any !== undefined) return any.map(worded).join(" or ");
  return Object.entries(part)
    .map(([key, value]) => `${key} ${worded(value)}`)
    .join(" ");
}
