import { DURATION_UNITS, DURATION_WORDS, type DurationUnit } from "#calendar/counting.js";
import type { Counting, Duration, Expression, Parameter } from "#generated/types.js";
import { countingNotes } from "./counting-words.js";
import { code, listed } from "./phrase.js";
import type { Speaker } from "./speaker.js";

/** A length of time whose amount is written down, and on which side of an instant it lies. */
export interface SaidLength {
  readonly words: string;
  readonly side: "after" | "before";
  /** A question chooses between amounts. */
  readonly isChoice: boolean;
}

/** The unit of a duration with its amount. */
export function unitOf(duration: Duration): { unit: DurationUnit; amount: Expression } | null {
  const unit = DURATION_UNITS.find((name) => duration[name] !== undefined);
  const amount = unit === undefined ? undefined : duration[unit];
  return unit === undefined || amount === undefined ? null : { unit, amount };
}

/** `2 business days`; null where the amount is not written down but worked out, as by a table. */
export function lengthInWords(duration: Duration, speaker: Speaker): SaidLength | null {
  const found = unitOf(duration);
  const amounts = found && amountsOf(found.amount, speaker);
  if (!found || !amounts) return null;
  const before = amounts.values.every((value) => value < 0);
  const sized = (value: number) => {
    const size = before ? Math.abs(value) : value;
    return `${size} ${DURATION_WORDS[found.unit]}${size === 1 ? "" : "s"}`;
  };
  return {
    words: `${amounts.words(sized)}${ownCounting(duration.counting, found.unit, speaker)}`,
    side: before ? "before" : "after",
    isChoice: amounts.isChoice,
  };
}

/** ` (with a last day …)`, where the duration has a counting of its own. */
export function ownCounting(counting: Counting | undefined, unit: DurationUnit, speaker: Speaker): string {
  const notes = counting === undefined ? [] : countingNotes(counting, unit, speaker);
  return notes.length === 0 ? "" : ` (${notes.join("; ")})`;
}

/** The amount as a parameter's dated values: `14, from 2026-01-01 7 (parameter `standard-days`)`. */
export function parameterInWords(name: string, speaker: Speaker): string {
  const parameter = parameterOf(name, speaker);
  if (parameter === undefined) return code(name);
  return datedValues(name, parameter, (value) => (typeof value === "number" ? String(value) : code(value)));
}

interface Amounts {
  readonly isChoice: boolean;
  readonly values: readonly number[];
  readonly words: (sized: (value: number) => string) => string;
}

function amountsOf(amount: Expression, speaker: Speaker): Amounts | null {
  if (typeof amount === "number")
    return { isChoice: false, values: [amount], words: (sized) => sized(amount) };
  if (typeof amount !== "object" || Array.isArray(amount)) return null;
  if (amount.param !== undefined) return parameterAmounts(amount.param, speaker);
  if (amount.reading === undefined) return null;
  const options = Object.entries(amount.options ?? {}).map(
    ([option, value]) => [option, amountsOf(value, speaker)] as const,
  );
  const known = options.flatMap(([option, amounts]) => (amounts ? [{ option, amounts }] : []));
  if (known.length < options.length || known.length === 0) return null;
  const question = code(amount.reading);
  return {
    isChoice: true,
    values: known.flatMap(({ amounts }) => amounts.values),
    words: (sized) =>
      `${listed(
        known.map(({ option, amounts }) => `${amounts.words(sized)} (${code(option)})`),
        "or",
      )}, depending on question ${question}`,
  };
}

function parameterAmounts(name: string, speaker: Speaker): Amounts | null {
  const parameter = parameterOf(name, speaker);
  const values = parameter?.values.flatMap(({ value }) => (typeof value === "number" ? [value] : [])) ?? [];
  if (parameter === undefined || values.length < parameter.values.length) return null;
  return {
    isChoice: false,
    values,
    words: (sized) => datedValues(name, parameter, (value) => sized(Number(value))),
  };
}

function datedValues(name: string, parameter: Parameter, said: (value: number | string) => string): string {
  const [first, ...later] = [...parameter.values].sort((a, b) => (a.from < b.from ? -1 : 1));
  if (first === undefined) return code(name);
  const changes = later.map(({ from, value }) => `; from ${from} ${said(value)}`).join("");
  return `${said(first.value)} (${code(name)}${changes})`;
}

function parameterOf(name: string, { policy }: Speaker): Parameter | undefined {
  return Object.hasOwn(policy.parameters, name) ? policy.parameters[name] : undefined;
}
