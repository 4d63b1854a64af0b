import type { Duration, Expression } from "#generated/types.js";
import { type Change, operand, replaced } from "./mutant.js";
import type { Site } from "./site.js";
import type { Surroundings } from "./surroundings.js";
import { lengthInWords } from "./words.js";

const HOURS_PER_DAY = 24;
const KINDS = { calendarDays: "in-calendar-days", businessDays: "in-business-days" } as const;

/** Lengths of time: one unit more or less, calendar days for business days, days for hours. */
export function mutateDuration({ pointer, unit, node }: Site, around: Surroundings): Change[] {
  if (node.is === "expression") return oneOff(pointer, unit, node.value);
  const { calendarDays, businessDays, hours, counting } = node.value;
  const inDays = (to: keyof typeof KINDS, amount: Expression, from: string) => [
    replaced(KINDS[to], pointer, `${from} → ${lengthInWords(amount, to)}`, {
      [to]: amount,
      ...(counting && { counting }),
    } satisfies Duration),
  ];
  if (businessDays !== undefined)
    return inDays("calendarDays", businessDays, lengthInWords(businessDays, "businessDays"));
  if (calendarDays !== undefined && calendarDays !== 0)
    return inDays("businessDays", calendarDays, lengthInWords(calendarDays, "calendarDays"));
  if (hours === undefined) return [];
  const days = daysOf(hours, around);
  return days === null ? [] : inDays("calendarDays", days, lengthInWords(hours, "hours"));
}

function oneOff(pointer: string, unit: string | null, value: Expression): Change[] {
  if (typeof value !== "number" || unit === null) return [];
  const change = (kind: string, to: number) =>
    replaced(kind, pointer, `${lengthInWords(value, unit)} → ${lengthInWords(to, unit)}`, to);
  return [change("length-more", value + 1), change("length-less", value - 1)];
}

/** Hours as the days people take them for: 24 hours are 1 day. Null where they are no whole number of days. */
function daysOf(hours: Expression, around: Surroundings): Expression | null {
  if (typeof hours === "number")
    return hours > 0 && hours % HOURS_PER_DAY === 0 ? hours / HOURS_PER_DAY : null;
  const parameter = operand(hours, "param");
  if (typeof parameter === "string") return daysOf(around.latestValue(parameter) ?? 0, around);
  const options = operand(hours, "options") as Readonly<Record<string, Expression>> | undefined;
  if (options === undefined) return null;
  const days = Object.entries(options).map(([name, option]) => [name, daysOf(option, around)] as const);
  if (days.some(([, option]) => option === null)) return null;
  return { reading: operand(hours, "reading"), options: Object.fromEntries(days) } as Expression;
}
