import { type Day, parseDay } from "#calendar/day.js";
import type { Effective, Expression } from "#generated/types.js";
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
