import { MICROS_PER_DAY, parseDay } from "#calendar/day.js";
import { FIRST_YEAR, LAST_YEAR, type Zone } from "#calendar/zone.js";
import { FAR_SQL } from "#duckdb/far.js";
import { type LayoutSql, layoutSql, offsetAtEnd, withoutOffset } from "./layout-sql.js";
import { offsetSql } from "./offset-sql.js";
import { isOneOf } from "./source-texts.js";

/**
 * A moment while it is staged is one whole number: a local clock reading in microseconds; a local midnight and 2^58
 * for a date alone; an instant and 2^60 where the text names an offset; 2^62 for not yet.
 */
const DAY = String(2n ** 58n);
const INSTANT = String(2n ** 60n);
const FIRST = (parseDay(`${FIRST_YEAR}-01-01`) as number) * MICROS_PER_DAY;
const LAST = (parseDay(`${LAST_YEAR + 1}-01-01`) as number) * MICROS_PER_DAY - 1;
/** Lies in no year that is read. */
const OUTSIDE = "-1";

/** How date and time texts become staged moments. Readings are columns of one select, the value is one of the next. */
export interface MomentSql {
  /** A date reading over the filled date text; NULL where the text is none. */
  readDate(date: string): string;
  /** Microseconds since midnight over the filled time text; NULL where it is none. */
  readTime(time: string): string;
  /** The staged moment over the filled texts and their readings; NULL where they are none or blank. */
  value(date: TextReading, time: TextReading | null): string;
}

/** Columns of a filled text and of its reading. */
export interface TextReading {
  readonly text: string;
  readonly reading: string;
}

/** Gives null where a layout cannot be read in SQL. */
export function momentSql(
  layouts: readonly string[],
  timeLayouts: readonly string[],
  notYet: ReadonlySet<string>,
): MomentSql | null {
  const dates = layouts.map(dateReading);
  const times = timeLayouts.map(timeLayout);
  if (!dates.every((one) => one !== null) || !times.every((one) => one !== null)) return null;
  return {
    readDate: (date) => firstOf(dates.map((read) => read(date))),
    readTime: (time) => firstOf(times.map((layout) => timeReading(layout, time))),
    value(date, time) {
      const reading = time === null ? date.reading : joinedReading(date.reading, time);
      if (notYet.size === 0) return reading;
      const isTimeOpen = time === null ? "" : ` and (${time.text} is null or ${isOneOf(time.text, notYet)})`;
      return `case when ${isOneOf(date.text, notYet)}
        then case when true${isTimeOpen} then ${FAR_SQL} end else ${reading} end`;
    },
  };
}

function firstOf(readings: readonly string[]): string {
  return `coalesce(${readings.join(", ")})`;
}

function dateReading(layout: string): ((text: string) => string) | null {
  if (layout === "iso") return canonicalReading;
  const sql = layoutSql(layout);
  if (!sql?.hasDay || (sql.hasOffset && !sql.hasTime)) return null;
  return (text) => {
    const micros = `epoch_us(${sql.read(text)})`;
    const reading = sql.hasOffset ? instant(text, micros) : sql.hasTime ? micros : `${DAY} + ${micros}`;
    return `case when ${sql.fits(text)} then ${reading} end`;
  };
}

/** The instant of a text with an offset. It is in the years by its own clock, as the reference has it. */
function instant(text: string, clock: string): string {
  return `case when ${clock} between ${FIRST} and ${LAST} then ${INSTANT} + ${clock} - ${offsetAtEnd(text)}
    when ${clock} is not null then ${OUTSIDE} end`;
}

const DATE = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
const CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,6})?)?";
const OFFSET = "(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])";

/**
 * The layout `iso`. Ten bytes with their hyphens in place that the cast takes are a date, or of no year that is read.
 */
function canonicalReading(text: string): string {
  const clock = (part: string) => `epoch_us(try_cast(${part} as timestamp))`;
  return `case
    when strlen(${text}) = 10 then case when ${text} like '____-__-__' then ${DAY} + ${clock(text)} end
    when regexp_full_match(${text}, '${DATE}[T ]${CLOCK}') then ${clock(text)}
    when regexp_full_match(${text}, '${DATE}[T ]${CLOCK}${OFFSET}') then ${instant(text, clock(withoutOffset(text)))}
    end`;
}

function timeLayout(layout: string): LayoutSql | null {
  const sql = layoutSql(layout);
  return sql === null || sql.hasDay || sql.hasOffset ? null : sql;
}

/** `try_strptime` reads times of day in 1900. */
function timeReading(layout: LayoutSql, text: string): string {
  const micros = `epoch_us(${layout.read(text)}) - epoch_us(timestamp '1900-01-01')`;
  return `case when ${layout.fits(text)} then ${micros} end`;
}

/**
 * As the reference joins them: midnight in the date column says nothing beside a time column; any other time in it
 * must agree. A date with an offset beside a time column is left to the reference.
 */
function joinedReading(date: string, time: TextReading): string {
  const own = `${date} % ${MICROS_PER_DAY}`;
  return `case
    when ${date} >= ${INSTANT} or ${date} < 0 then null
    when ${time.text} is null then
      case when ${date} < ${DAY} and ${own} = 0 then ${DAY} + ${date} else ${date} end
    when ${date} >= ${DAY} then ${date} - ${DAY} + ${time.reading}
    when ${own} = 0 or ${own} = ${time.reading} then ${date} - ${own} + ${time.reading} end`;
}

/** Is a staged moment one that can be told, or is it NULL or of a year that is not read? */
export function isToldMoment(staged: string): string {
  return `coalesce(${staged} between ${FIRST} and ${LAST}
    or ${staged} between ${DAY} + ${FIRST} and ${DAY} + ${LAST} or ${staged} >= ${INSTANT}, false)`;
}

/**
 * What the ends of a staged moment are computed from, in SQL: its local time, the offset there, and the other offset
 * that may hold there (for a day: that of the next midnight).
 */
export interface MomentParts {
  readonly local: string;
  readonly offset: string;
  readonly other: string;
}

export function momentParts(staged: string, zone: Zone): MomentParts {
  const local = `(${staged} & (${DAY} - 1))`;
  const nextDay = `(${local} + ${MICROS_PER_DAY})`;
  return {
    local,
    offset: offsetSql(zone, local, "before"),
    other: `case when ${staged} < ${DAY} then ${offsetSql(zone, local, "after")}
      else ${offsetSql(zone, nextDay, "before")} end`,
  };
}

/**
 * The two ends of a staged moment over its parts, as `fromLocal` and `wholeDay` tell them: a midnight that occurs
 * twice or never is taken in the offset before the change.
 */
export function momentEnds(
  staged: string,
  { local, offset, other }: MomentParts,
): { readonly from: string; readonly to: string } {
  const end = (clock: string, day: string) => `case
    when ${staged} < ${DAY} then ${clock}
    when ${staged} < ${INSTANT} then ${day}
    when ${staged} < ${FAR_SQL} then ${staged} - ${INSTANT}
    else ${staged} end`;
  return {
    from: end(`least(${local} - ${offset}, ${local} - ${other})`, `${local} - ${offset}`),
    to: end(
      `greatest(${local} - ${offset}, ${local} - ${other})`,
      `${local} + ${MICROS_PER_DAY - 1} - ${other}`,
    ),
  };
}
