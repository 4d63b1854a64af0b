import { type Day, parseDay } from "#calendar/day.js";
import type { Effective, Expression, Policy } from "#generated/types.js";
import { type Problem, problem } from "#shared/error.js";
import { optionProblems } from "./options.js";
import type { Choices } from "./plan.js";

/** A span of trigger dates, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export const ALWAYS: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The span of effective dates under one combination of readings; null where a date is none. */
export function spanOf(effective: Effective | undefined, choices: Choices): Span | null {
  if (effective === undefined) return ALWAYS;
  const from = dayOfExpression(effective.from, choices);
  const to = effective.to === undefined ? Number.POSITIVE_INFINITY : dayOfExpression(effective.to, choices);
  return from === null || to === null ? null : { from, to };
}

/** Do two spans share a day? */
export function overlap(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}

export function covers(span: Span | null, day: Day): boolean {
  return span !== null && span.from <= day && day <= span.to;
}

function dayOfExpression(expression: Expression, choices: Choices): Day | null {
  if (typeof expression === "string") return parseDay(expression);
  if (typeof expression !== "object" || Array.isArray(expression) || expression.reading === undefined)
    return null;
  const option = choices[expression.reading];
  const chosen = expression.options?.[option ?? Object.keys(expression.options)[0] ?? ""];
  return chosen === undefined ? null : dayOfExpression(chosen, choices);
}

/** Everything wrong with effective dates: each is YYYY-MM-DD, or a reading of such dates. `at`: where they stand. */
export function effectiveProblems(
  effective: Effective | undefined,
  questions: Policy["questions"],
  at: string,
): Problem[] {
  if (effective === undefined) return [];
  const end = effective.to === undefined ? [] : dateProblems(effective.to, questions, `${at}/to`);
  return [...dateProblems(effective.from, questions, `${at}/from`), ...end];
}

function dateProblems(date: Expression, questions: Policy["questions"], at: string): Problem[] {
  if (typeof date === "object" && !Array.isArray(date) && date.reading !== undefined) {
    const options = date.options ?? {};
    return [
      ...optionProblems(date.reading, options, questions, at),
      ...(Object.values(options).every(isDay) ? [] : [noDay(at)]),
    ];
  }
  return isDay(date) ? [] : [noDay(at)];
}

function isDay(date: Expression): boolean {
  return typeof date === "string" && parseDay(date) !== null;
}

function noDay(at: string): Problem {
  return problem(
    "bad-effective-date",
    "an effective date is a day that exists, YYYY-MM-DD, or a reading of such days",
    at,
  );
}

/** Spans of trigger dates in which the answer to a question decides whether an effective date has passed. */
export function unsettledSpans(effective: Effective | undefined): { question: string; from: Day; to: Day }[] {
  if (effective === undefined) return [];
  return [...unsettledDates(effective.from, 0), ...unsettledDates(effective.to, 1)];
}

/** Between the earliest and the latest option of a date; an end is inclusive, so that it acts a day later. */
function unsettledDates(
  expression: Expression | undefined,
  shift: 0 | 1,
): { question: string; from: Day; to: Day }[] {
  if (typeof expression !== "object" || Array.isArray(expression) || expression.reading === undefined)
    return [];
  const question = expression.reading;
  const days = Object.keys(expression.options ?? {}).flatMap(
    (option) => dayOfExpression(expression, { [question]: option }) ?? [],
  );
  return [{ question, from: Math.min(...days) + shift, to: Math.max(...days) + shift - 1 }];
}
