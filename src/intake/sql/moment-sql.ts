import { MICROS_PER_DAY, MICROS_PER_MINUTE } from "#calendar/day.js";
import { FAR_SQL } from "#duckdb/far.js";
import { type LayoutSql, layoutSql, offsetAtEnd, withoutOffset } from "./layout-sql.js";
import type { Lookups, ZoneColumns } from "./lookups.js";
import { isOneOf } from "./source-texts.js";
import { CHANGE, FIRST, LAST } from "./zone-table.js";

/**
 * A moment while it is staged is one whole number: a local clock reading in microseconds; a local midnight and 2^58
 * for a date alone; an instant and 2^60 where the text names an offset; 2^62 for not yet.
 */
const DAY = String(2n ** 58n);
const INSTANT = String(2n ** 60n);
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
  lookups: Lookups,
): MomentSql | null {
  const dates = layouts.map((layout) => dateReading(layout, lookups));
  const times = timeLayouts.map(timeLayout);
  if (!dates.every((one) => one !== null) || !times.every((one) => one !== null)) return null;
  return {
    readDate: (date) => firstOf(dates.map((read) => read(date))),
    readTime: (time) => firstOf(times.map((layout) => timeReading(layout, time, lookups))),
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

/**
 * A reading of a text that fits a layout. Most texts are written as the layout writes them, and are looked up in a
 * third of the time that it takes to read them.
 */
function fittingReading(layout: LayoutSql, text: string, reading: string, lookups: Lookups): string {
  const read = `case when ${layout.fits(text)} then ${reading} end`;
  if (layout.written === null) return read;
  const { unit, formats } = layout.written;
  const places = formats.map((format) => lookups.placeOf(text, unit, format));
  const known = places.map((place) =>
    unit === "day" ? `${place} * ${MICROS_PER_DAY} + (${DAY} + ${FIRST})` : `${place} * ${MICROS_PER_MINUTE}`,
  );
  return `case when ${text} is not null then ${firstOf([...known, read])} end`;
}

function dateReading(layout: string, lookups: Lookups): ((text: string) => string) | null {
  if (layout === "iso") return canonicalReading;
  const sql = layoutSql(layout);
  if (!sql?.hasDay || (sql.hasOffset && !sql.hasTime)) return null;
  return (text) => {
    const micros = `epoch_us(${sql.read(text)})`;
    const reading = sql.hasOffset ? instant(text, micros) : sql.hasTime ? micros : `${DAY} + ${micros}`;
    return fittingReading(sql, text, reading, lookups);
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
function timeReading(layout: LayoutSql, text: string, lookups: Lookups): string {
  const micros = `epoch_us(${layout.read(text)}) - epoch_us(timestamp '1900-01-01')`;
  return fittingReading(layout, text, micros, lookups);
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

/** Is a staged moment one that cannot be told: NULL, or of a year that is not read? As a CASE, which stops at the usual ones. */
export function isUntoldMoment(staged: string, untold = "true"): string {
  return `case when ${staged} between ${FIRST} and ${LAST} then false
    when ${staged} between ${DAY} + ${FIRST} and ${DAY} + ${LAST} or ${staged} >= ${INSTANT} then false else ${untold} end`;
}

/** The two ends of a staged moment in SQL, over the columns of a zone's table (lookups.ts): what its local day looks up there. */
export interface MomentEnds {
  readonly from: string;
  readonly to: string;
}

/**
 * The offset of a staged moment's local day: a column that `momentEnds` is computed from. NULL for a date alone and for
 * an instant.
 */
export function dayOffset(staged: string, zone: ZoneColumns): string {
  return `list_extract(${zone.day}, ${placeOfDay(staged)})`;
}

/**
 * The two ends of a staged moment, as `fromLocal` and `wholeDay` tell them: a midnight that occurs twice or never is
 * taken in the offset before the change. The usual moments come first.
 *
 * @param offset the column of `dayOffset`
 */
export function momentEnds(staged: string, offset: string, zone: ZoneColumns): MomentEnds {
  const near = `(${offset} - ${CHANGE})`;
  const changed = (between: string) => `case
    when ${staged} < list_extract(${zone.first}, ${near}) then list_extract(${zone.before}, ${near})
    when ${staged} < list_extract(${zone.last}, ${near}) then list_extract(${between}, ${near})
    else list_extract(${zone.after}, ${near}) end`;
  const day = `(${staged} - ${DAY})`;
  const midnight = (days: number) => `list_extract(${zone.midnight}, ${placeOfDay(day)} + ${days})`;
  const end = (between: string, ofDay: string) => `case
    when ${offset} < ${CHANGE} then ${staged} - ${offset}
    when ${staged} is null then null
    when ${staged} < ${DAY} then ${staged} - ${changed(between)}
    when ${staged} < ${INSTANT} then ${ofDay}
    when ${staged} < ${FAR_SQL} then ${staged} - ${INSTANT}
    else ${staged} end`;
  return {
    from: end(zone.greatest, `${day} - ${midnight(0)}`),
    to: end(zone.least, `${day} + ${MICROS_PER_DAY - 1} - ${midnight(1)}`),
  };
}

/** The place of a local time's day in the lists of a zone's table, which begin at 1. */
function placeOfDay(local: string): string {
  return `(${local} // ${MICROS_PER_DAY} - ${FIRST / MICROS_PER_DAY - 1})`;
}
