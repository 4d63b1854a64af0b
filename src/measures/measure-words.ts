import type { DurationBucket, DurationQuantile, MeasureDefinitions } from "#generated/types.js";
import { NOT_KNOWN } from "#report/words.js";
import { recordedWord } from "#schema/code-word.js";
import { NONE_TESTED } from "#shared/outcome.js";
import type { PartyName } from "#shared/party-names.js";
import { wordFor } from "#shared/word-for.js";
import type { Named } from "./by-value.js";

/** The label of a field; a field without one is printed as it is. */
export function fieldLabel({ fields }: MeasureDefinitions, field: string): string {
  return Object.hasOwn(fields, field) ? (fields[field]?.label ?? field) : field;
}

/** Fields that hold a sender or who decided. */
const PARTY_FIELDS: readonly string[] = ["sender", "delegate"];

/** A value of a field in words, or why there is none. `nameOf`: what senders and delegates are called. */
export function valueLabel(
  { fields, absent }: MeasureDefinitions,
  field: string,
  { value, absent: why }: Named,
  nameOf: PartyName,
): string {
  const words = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (value !== null && PARTY_FIELDS.includes(field)) return nameOf(value);
  if (value !== null)
    return words?.values === undefined ? recordedWord(field, value) : wordFor(words.values, value);
  if (why === null) return "";
  const plain = wordFor(absent, why);
  if (words?.blank === undefined || why === "no-decision" || why === "partial") return plain;
  return why === "blank" ? words.blank : `${words.blank} (${plain})`;
}

const HOUR = 60;
const DAY = 24 * HOUR;
/** Up to here a length is told in hours. */
const LONG = 4 * DAY;

/** Whole minutes as a length of elapsed time: `45 min`, `8 h 40 min`, `4 days 2 h`, cut down; negative ones with a minus. */
export function lengthWords(minutes: number): string {
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? "−" : "";
  if (size < HOUR) return `${sign}${size} min`;
  if (size < LONG) return `${sign}${withRest(Math.floor(size / HOUR), "h", size % HOUR, "min")}`;
  return `${sign}${withRest(Math.floor(size / DAY), "days", Math.floor((size % DAY) / HOUR), "h")}`;
}

function withRest(whole: number, unit: string, rest: number, small: string): string {
  return rest === 0 ? `${whole} ${unit}` : `${whole} ${unit} ${rest} ${small}`;
}

/** An order statistic in words. `units`: how many it is taken of. */
export function quantileWords({ from, to }: DurationQuantile, units: number): string {
  if (units === 0) return NONE_TESTED;
  if (from === null) return to === null ? NOT_KNOWN : `at most ${lengthWords(to)}`;
  if (to === null) return `at least ${lengthWords(from)}`;
  const [least, most] = [lengthWords(from), lengthWords(to)];
  return least === most ? least : `${least} to ${most}`;
}

/** A bucket in words: `before it began`, `under 4 h`, `4 h to 24 h`, `7 days and more`. */
export function bucketWords(
  { from, to }: Pick<DurationBucket, "from" | "to">,
  belowZero = "before it began",
): string {
  if (from === null) return to === 0 ? belowZero : `under ${lengthWords(to ?? 0)}`;
  if (to === null) return `${lengthWords(from)} and more`;
  return from === 0 ? `under ${lengthWords(to)}` : `${lengthWords(from)} to under ${lengthWords(to)}`;
}
