import { MICROS_PER_DAY, parseDay } from "#calendar/day.js";
import { FIRST_YEAR, LAST_YEAR, type Zone } from "#calendar/zone.js";

/** First and last local microsecond of the years that are read. */
export const FIRST = (parseDay(`${FIRST_YEAR}-01-01`) as number) * MICROS_PER_DAY;
export const LAST = (parseDay(`${LAST_YEAR + 1}-01-01`) as number) * MICROS_PER_DAY - 1;
/** Days that are read. */
export const DAYS = (LAST + 1 - FIRST) / MICROS_PER_DAY;

/** More than any offset: beyond it stands the number of a day on which the clock changes. */
export const CHANGE = 2 ** 50;

/**
 * The columns of a zone's table, one row of lists. Of each day from the first that is read to the one after the last:
 * `day`, the offset that holds all day, or the place of the day in the lists of changes beyond `CHANGE`; `midnight`, the
 * offset at its midnight, before the change where that occurs twice or never. Of each day that a change touches: the local
 * times between which clock readings occur twice or never (`first`, `last`), the offsets `before` and `after` the change,
 * and the `greatest` and the `least` of the two. All in microseconds.
 */
export const ZONE_COLUMNS = [
  "day",
  "midnight",
  "first",
  "last",
  "before",
  "after",
  "greatest",
  "least",
] as const;

/** `fromLocal` looks two days to either side of a local time, and there is to be one change at most. */
const APART = 5 * MICROS_PER_DAY;

/** Does the zone change its offset seldom enough for its table? */
export function hasPlainOffsets({ changes }: Zone): boolean {
  return changes.every((at, index) => index === 0 || at - (changes[index - 1] as number) >= APART);
}

/** Selects the one row of a zone's table. */
export function zoneTable(zone: Zone): string {
  const touched = touchedDays(zone);
  const list = (cells: readonly number[]) => `[${cells.join(", ")}]::bigint[]`;
  const days = list(touched.map(({ day }) => day));
  const place = `nullif(list_position(${days}, d), 0)`;
  const each = ZONE_COLUMNS.slice(2).map(
    (column) => `${list(touched.map((one) => one[column as keyof TouchedDay]))} as "${column}"`,
  );
  return `select list(coalesce(${CHANGE} + ${place}, midnight) order by d) as "day", list(midnight order by d) as "midnight", ${each.join(", ")}
    from (select d, ${midnightSql(zone, `(${FIRST} + d * ${MICROS_PER_DAY})`)}::bigint as midnight from range(${DAYS + 1}) as days(d))`;
}

interface TouchedDay {
  readonly day: number;
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
  readonly greatest: number;
  readonly least: number;
}

function touchedDays({ changes, offsets }: Zone): TouchedDay[] {
  return changes.flatMap((at, index) => {
    const [before, after] = [offsets[index] as number, offsets[index + 1] as number];
    const [least, greatest] = [Math.min(before, after), Math.max(before, after)];
    const between = { first: at + least, last: at + greatest, before, after, greatest, least };
    const from = Math.floor((between.first - FIRST) / MICROS_PER_DAY);
    const to = Math.floor((between.last - FIRST) / MICROS_PER_DAY);
    return Array.from({ length: to - from + 1 }, (_, one) => ({ day: from + one, ...between }));
  });
}

/** The offset of a local midnight in SQL: a tree of comparisons. */
function midnightSql({ changes, offsets }: Zone, local: string): string {
  const edges = changes.map(
    (at, index) => at + Math.max(offsets[index] as number, offsets[index + 1] as number),
  );
  const tree = (low: number, high: number): string => {
    if (low === high) return String(offsets[low]);
    const middle = (low + high) >> 1;
    return `case when ${local} < ${edges[middle]} then ${tree(low, middle)} else ${tree(middle + 1, high)} end`;
  };
  return tree(0, edges.length);
}
