import { DIRECTION_WORDS } from "#report/words.js";
import { count } from "#shared/counted.js";
import { cutPercent } from "#shared/rate.js";
import type { Fraction } from "./figures.js";
import type { Bound, Filter, Limit } from "./limits.js";

const COUNT_WORDS = {
  "not-met": "findings not met",
  undecided: "findings undecided",
  "still-open": "findings not met that can still be acted on",
  "new-not-met": "findings not met that the baseline does not have",
  errors: "results on which a rule could not run",
  tested: "cases tested",
  rejects: "rows set aside",
} as const;

const SHARE_WORDS = {
  documented: "documented rate",
  undecided: "share of results undecided",
  rejects: "share of rows set aside",
} as const;

/** What a class is called where it is counted; "breach" alone means a privacy incident in a health plan. */
const CLASS_PLURALS: Readonly<Record<string, string>> = {
  breach: "duties",
  "request-defect": "defects of requests",
  advisory: "recommendations",
  "policy-conflict": "conflicts within a policy",
  observation: "observations",
};

const DIRECTIONS: Readonly<Record<string, string>> = { ...DIRECTION_WORDS, none: "without a direction" };

/** What a limit is about: `findings not met, duties, high priority`. `title`: of the rule it is held against by itself. */
export function limitWords(list: "counts" | "shares", limit: Limit, title: string | null): string {
  const words: Readonly<Record<string, string>> = list === "counts" ? COUNT_WORDS : SHARE_WORDS;
  const what = words[limit.of] ?? limit.of;
  return title === null ? [what, ...filterWords(limit)].join(", ") : `${what} of ${title}`;
}

function filterWords({ policy, rule, class: class_, direction, severity, sender }: Filter): string[] {
  return [
    ...(rule === undefined ? [] : [rule]),
    ...(policy === undefined ? [] : [policy]),
    ...(class_ === undefined ? [] : [CLASS_PLURALS[class_] ?? class_]),
    ...(direction === undefined ? [] : [DIRECTIONS[direction] ?? direction]),
    ...(severity === undefined ? [] : [`${severity} priority`]),
    ...(sender === undefined ? [] : [`from ${sender}`]),
  ];
}

/** What a bound allows: `at most 36`; with a baseline `at most 2 more than 34 of the baseline`. */
export function boundWords(bound: Bound, given: number | string, before: string | null): string {
  const value = typeof given === "number" ? count(given) : given;
  const baseline = `the baseline's ${before ?? "none"}`;
  if (bound === "most") return `at most ${value}`;
  if (bound === "least") return `at least ${value}`;
  return `at most ${value} ${bound === "mostMore" ? "above" : "below"} ${baseline}`;
}

/** `8,530 of 9,018 (94.5 %)`; the per cent is cut, never rounded up. */
export function fractionWords({ part, whole }: Fraction, nothing: string): string {
  return whole === 0
    ? nothing
    : `${count(part)} of ${count(whole)} (${cutPercent(part, whole)?.toFixed(1)} %)`;
}
