import type { BusinessCalendar } from "#calendar/business-calendar.js";
import { type Day, parseDay } from "#calendar/day.js";
import { formatInstant } from "#calendar/moment.js";
import type { Zone } from "#calendar/zone.js";
import { type Apart, compareLimits } from "./compare-limits.js";
import { limitWords } from "./limit-words.js";
import type { TimeLimit } from "./time-limits.js";

export interface LimitStanding {
  readonly standing: "stricter" | "looser" | "same" | "mixed" | "other-start";
  readonly why: string;
}

/** The years whose every day is tried as a start. */
const TRIED = { first: parseDay("2025-01-01") as Day, last: parseDay("2027-12-31") as Day };

/**
 * How a policy's limits stand to a source's, over every way the open questions of both let them be read. On a duty of
 * the plan the earlier due is the stricter one; a window for the provider (`isWindow`) promises more the longer it is.
 * Null where a number is not fixed.
 */
export function standingOf(
  mine: readonly TimeLimit[],
  theirs: readonly TimeLimit[],
  [zone, otherZone]: readonly [Zone, Zone],
  calendars: ReadonlyMap<string, BusinessCalendar>,
  isWindow: boolean,
): LimitStanding | null {
  const pairs = mine.flatMap((a) => theirs.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => a.start !== b.start))
    return {
      standing: "other-start",
      why: "the clocks start at different moments, and the earlier due binds.",
    };
  const found = pairs.map(([a, b]) => ({
    a,
    b,
    compared: compareLimits([a, zone], [b, otherZone], calendars, TRIED.first, TRIED.last),
  }));
  let earlier = 0;
  let later = 0;
  const notes: string[] = [];
  for (const { a, b, compared } of found) {
    if (compared === null) return null;
    earlier += compared.earlier;
    later += compared.later;
    const examples: readonly (readonly [string, Apart | null])[] = [
      ["ends earlier", compared.exampleEarlier],
      ["ends later", compared.exampleLater],
    ];
    for (const [how, apart] of examples) {
      if (apart !== null && !notes.some((note) => note.includes(how)))
        notes.push(`${limitWords(a)} ${how} than ${limitWords(b)}: ${exampleOf(apart, zone)}.`);
    }
  }
  const more = isWindow ? later : earlier;
  const less = isWindow ? earlier : later;
  const standing = more > 0 ? (less > 0 ? "mixed" : "stricter") : less > 0 ? "looser" : "same";
  const why = standing === "same" ? "the same due from every start that was tried." : notes.join(" ");
  return { standing, why };
}

function exampleOf({ start, first, second }: Apart, zone: Zone): string {
  const [from, one, two] = [start, first, second].map((instant) =>
    formatInstant(instant, zone).slice(0, 16).replace("T", " "),
  );
  return `from ${from} to ${one} and ${two}`;
}
