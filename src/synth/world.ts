import { type Day, parseDay, WEEKDAYS, weekdayOf } from "#calendar/day.js";
import type { Calendar, DaySet, Recipe } from "#generated/types.js";
import { auditError } from "#shared/error.js";
import { namesHelp } from "#shared/similar-names.js";
import { type LocalClock, localClock, MINUTES_PER_DAY } from "./local-clock.js";
import { type OpenDays, openDays } from "./open-days.js";

/** Where and when the cases of a recipe happen. */
export interface World {
  readonly clock: LocalClock;
  readonly calendars: ReadonlyMap<string, OpenDays>;
  /** Days on which a case can begin, by the name of the set. */
  readonly days: ReadonlyMap<string, readonly Day[]>;
}

/** Calendar that is meant where a recipe names none. */
const USUAL = "business";

/** The world of a recipe. Throws `recipe-name`, `recipe-days`. */
export function worldOf(recipe: Recipe, files: ReadonlyMap<string, Calendar>): World {
  const clock = localClock(recipe.zone);
  const named = Object.entries(recipe.calendars ?? {}).map(
    ([name, id]) => [name, openDays(byName(files, id, "calendar"))] as const,
  );
  const calendars = new Map(named);
  const [first, last] = [dayOfText(recipe.span.from), dayOfText(recipe.span.to)];
  const sets = Object.entries(recipe.days).map(([name, set]) => {
    const from = set.from === undefined ? first : dayOfText(set.from);
    const to = set.to === undefined ? last : dayOfText(set.to);
    const candidates = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    const days = candidates.filter((day) => fits(set, day, calendars, clock));
    if (days.length === 0) throw auditError("recipe-days", `no day of the span is in the set \`${name}\``);
    return [name, days] as const;
  });
  return { clock, calendars, days: new Map(sets) };
}

function fits(set: DaySet, day: Day, calendars: ReadonlyMap<string, OpenDays>, clock: LocalClock): boolean {
  const asksCalendar = set.open !== undefined || set.holiday !== undefined;
  const calendar = asksCalendar ? byName(calendars, set.calendar ?? USUAL, "calendar") : null;
  return (
    (set.from === undefined || day >= dayOfText(set.from)) &&
    (set.to === undefined || day <= dayOfText(set.to)) &&
    (set.weekdays === undefined || set.weekdays.some((name) => WEEKDAYS.indexOf(name) === weekdayOf(day))) &&
    (set.open === undefined || set.open === calendar?.isOpen(day)) &&
    (set.holiday === undefined || set.holiday === calendar?.isHoliday(day)) &&
    (set.clockChange === undefined || set.clockChange === changesClock(clock, day)) &&
    (set.near ?? []).every(({ days, is }) => fits(is, day + days, calendars, clock))
  );
}

function changesClock(clock: LocalClock, day: Day): boolean {
  const start = clock.fromLocal(day * MINUTES_PER_DAY);
  return clock.fromLocal((day + 1) * MINUTES_PER_DAY) - start !== MINUTES_PER_DAY;
}

function dayOfText(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw auditError("recipe-days", `\`${text}\` is no day`);
  return day;
}

/** What a recipe calls by a name. Throws `recipe-name`. */
export function byName<T>(all: ReadonlyMap<string, T>, name: string, what: string): T {
  const found = all.get(name);
  if (found !== undefined) return found;
  throw auditError(
    "recipe-name",
    `the recipe names no ${what} \`${name}\``,
    undefined,
    namesHelp(`${what}s`, name, [...all.keys()]),
  );
}
