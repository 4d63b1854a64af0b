import type { Counting, Expression } from "#generated/types.js";
import { code, quoted } from "./phrase.js";
import type { Speaker } from "./speaker.js";

type DayUnit = "calendarDays" | "businessDays";

/** How days are counted by the words of a counting that bear on the unit; hours and minutes have none. */
export function countingNotes(counting: Counting, unit: string, speaker: Speaker): string[] {
  if (unit !== "calendarDays" && unit !== "businessDays") return [];
  const business = unit === "businessDays";
  const rolls = counting.lastDay !== undefined && counting.lastDay !== "stays";
  return [
    ...(business || rolls ? note(counting.calendar, (word) => calendarWords(word, speaker)) : []),
    ...(business ? note(counting.dayZero, dayZeroWords) : []),
    ...(business
      ? note(counting.cutoff, (word) => `a start at or after ${code(word)} counts as outside the day`)
      : []),
    ...(business ? [] : note(counting.lastDay, lastDayWords)),
    ...note(counting.dayEnds, (word) => `the last day ends at ${code(word)}`),
  ];

  function note(expression: Expression | undefined, words: (word: string) => string): string[] {
    return expression === undefined ? [] : [chosen(expression, words, speaker)];
  }
}

/** The counting of a policy, each word stated: those left out with what holds then. */
export function policyCounting(unit: DayUnit, speaker: Speaker): string[] {
  return countingNotes({ dayZero: "same", lastDay: "stays", ...speaker.policy.counting }, unit, speaker);
}

/** A word of a counting, or the words a question chooses between. */
function chosen(expression: Expression, words: (word: string) => string, speaker: Speaker): string {
  if (typeof expression === "string") return words(expression);
  if (typeof expression !== "object" || Array.isArray(expression)) return code(String(expression));
  const { reading, param, options = {} } = expression;
  if (reading !== undefined) {
    const each = Object.entries(options).map(
      ([option, value]) => `(${code(option)}) ${chosen(value, words, speaker)}`,
    );
    return `depending on question ${code(reading)}: ${each.join("; ")}`;
  }
  if (param === undefined || !Object.hasOwn(speaker.policy.parameters, param))
    return code(JSON.stringify(expression));
  const values = speaker.policy.parameters[param]?.values ?? [];
  return `${values.map(({ from, value }) => `from ${from} ${words(String(value))}`).join("; ")} (${code(param)})`;
}

function calendarWords(id: string, { commons }: Speaker): string {
  const calendar = commons.calendarFiles.find((one) => one.id === id);
  return calendar === undefined ? `calendar ${code(id)}` : `calendar ${quoted(calendar.title)} (${code(id)})`;
}

function dayZeroWords(word: string): string {
  if (word === "same") return "the day of the start is day zero, whatever day it is";
  return "a start outside a business day counts as made on the next one";
}

function lastDayWords(word: string): string {
  if (word === "stays") return "a last day on a weekend or holiday stays where it is";
  return "a last day that is no business day moves to the next one";
}
