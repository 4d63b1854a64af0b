import { DURATION_UNITS, type DurationUnit, type ResolvedCounting } from "#calendar/counting.js";
import { timeOfDay } from "#calendar/moment.js";
import type { Counting, Duration, Expression, ExpressionObject } from "#generated/types.js";
import { namesHelp } from "#shared/similar-names.js";
import type { PlanNode } from "../plan.js";
import { questionsOfCounting } from "../questions.js";
import { compile, compileAs } from "./expression.js";
import { inside, refuse, type Scope } from "./scope.js";

/** `earliestOf` and `latestOf` instants. */
export function compileExtreme(
  op: "earliestOf" | "latestOf",
  expression: ExpressionObject,
  scope: Scope,
): PlanNode | null {
  const parts = (expression[op] as Expression[]).map((part, index) =>
    compileAs("instant", part, inside(inside(scope, op), index)),
  );
  const of = parts.filter((part) => part !== null);
  return of.length === parts.length ? { op, type: "instant", of } : null;
}

/** `plus` an instant and a duration. */
export function compilePlus(expression: ExpressionObject, scope: Scope): PlanNode | null {
  const [instant, duration] = expression.plus as [Expression, Duration];
  const start = compileAs("instant", instant, inside(inside(scope, "plus"), 0));
  return start && afterDuration(start, duration, inside(inside(scope, "plus"), 1));
}

/** The node of an instant plus a duration, with the counting in force. */
export function afterDuration(instant: PlanNode, duration: Duration, scope: Scope): PlanNode | null {
  const units = DURATION_UNITS.filter((unit) => duration[unit] !== undefined);
  const [unit] = units;
  if (unit === undefined || units.length > 1) {
    refuse(scope, "one-unit", "a duration has exactly one of minutes, hours, calendarDays, businessDays");
    return null;
  }
  const amount = compileAs("number", duration[unit], inside(scope, unit));
  if (!amount) return null;
  checkAmount(unit, amount, inside(scope, unit));
  const counting = countingOf(duration.counting, unit, scope);
  if (!counting) return null;
  const asks = questionsOfCounting(duration, scope.compilation.bundle, scope.compilation.commons);
  return { op: "plus", type: "instant", instant, unit, amount, counting, ...(asks.length > 0 && { asks }) };
}

function checkAmount(unit: DurationUnit, amount: PlanNode, scope: Scope): void {
  const least = unit === "businessDays" ? 1 : unit === "calendarDays" ? 0 : Number.NEGATIVE_INFINITY;
  for (const value of literals(amount, scope)) {
    if (value < least) refuse(scope, "amount-too-small", `${unit} must be at least ${least}, not ${value}`);
    else if (!Number.isInteger(value))
      refuse(scope, "amount-not-whole", `${unit} must be a whole number, not ${value}`);
  }
}

/** Every amount that is written down: literals, branches, cells of a table. */
function literals(node: PlanNode, scope: Scope): number[] {
  if (node.op === "literal" && typeof node.value === "number") return [node.value];
  if (node.op === "if")
    return [...literals(node.then, scope), ...(node.else ? literals(node.else, scope) : [])];
  if (node.op !== "lookup") return [];
  const rows = scope.compilation.commons.tables.get(node.table)?.rows ?? [];
  return rows.flatMap(({ values }) => {
    const cell = values[node.column];
    return typeof cell === "number" ? [cell] : [];
  });
}

/** The policy's counting overlaid with the duration's own, every word settled. */
function countingOf(own: Counting | undefined, unit: DurationUnit, scope: Scope): ResolvedCounting | null {
  const merged = { ...scope.compilation.bundle.policy.counting, ...own };
  const rolls = unit === "calendarDays" && merged.lastDay !== undefined && merged.lastDay !== "stays";
  const calendar = unit === "businessDays" || rolls ? word(merged.calendar, "calendar", scope) : "none";
  const zero = unit === "businessDays" ? word(merged.dayZero ?? "same", "dayZero", scope) : "same";
  const cutoff = unit === "businessDays" ? clock(merged.cutoff, "cutoff", scope) : null;
  const last = unit === "calendarDays" ? word(merged.lastDay ?? "stays", "lastDay", scope) : "stays";
  const ends =
    unit === "calendarDays" || unit === "businessDays" ? clock(merged.dayEnds, "dayEnds", scope) : null;
  if (calendar === null || zero === null || last === null) return null;
  if (!scope.compilation.commons.calendars.has(calendar)) {
    refuse(
      scope,
      "unknown-calendar",
      `calendar \`${calendar}\` is not known`,
      namesHelp("calendars", calendar, [...scope.compilation.commons.calendars.keys()]),
    );
    return null;
  }
  if (
    !oneOf(zero, ["same", "next-open-day"], "dayZero", scope) ||
    !oneOf(last, ["stays", "rolls"], "lastDay", scope)
  )
    return null;
  return { calendar, dayZero: zero, cutoff, lastDay: last, dayEnds: ends } as ResolvedCounting;
}

function oneOf(value: string, allowed: readonly string[], name: string, scope: Scope): boolean {
  if (allowed.includes(value)) return true;
  refuse(scope, "unknown-counting-word", `\`${name}\` is ${allowed.join(" or ")}, not \`${value}\``);
  return false;
}

/** A counting word: a text after parameters and readings are resolved. */
function word(expression: Expression | undefined, name: string, scope: Scope): string | null {
  if (expression === undefined) {
    refuse(
      scope,
      "counting-not-stated",
      `the counting names no \`${name}\``,
      `name it in \`counting\` of policy.json, or make it a question; calendars: ${[...scope.compilation.commons.calendars.keys()].join(", ")}`,
    );
    return null;
  }
  const node = compile(expression, inside(inside(scope, "counting"), name));
  if (!node) return null;
  if (node.op === "literal" && typeof node.value === "string") return node.value;
  refuse(scope, "counting-not-settled", `\`${name}\` must be a word, a parameter or a reading of words`);
  return null;
}

function clock(expression: Expression | undefined, name: string, scope: Scope): number | null {
  if (expression === undefined) return null;
  const text = word(expression, name, scope);
  const match = text === null ? null : /^(\d{2}):(\d{2})$/.exec(text);
  const time = match ? timeOfDay(Number(match[1]), Number(match[2])) : null;
  if (text !== null && time === null)
    refuse(scope, "bad-time-of-day", `\`${name}\` must be a time such as 17:00, not \`${text}\``);
  return time;
}
