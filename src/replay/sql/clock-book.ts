import type { BusinessCalendar } from "#calendar/business-calendar.js";
import { type DurationUnit, dueAfter, type ResolvedCounting } from "#calendar/counting.js";
import { formatDay, MICROS_PER_DAY, MICROS_PER_HOUR, MICROS_PER_MINUTE } from "#calendar/day.js";
import { toLocal, type Zone, zoneOf } from "#calendar/zone.js";
import { Unsupported } from "./unsupported.js";

/** Days counted from an instant: what a column of a clock table answers. */
export interface DaySpec {
  readonly unit: Extract<DurationUnit, "calendarDays" | "businessDays">;
  readonly amount: number;
  readonly counting: ResolvedCounting;
}

/** A column of a clock table. The table is keyed by whole granules since 1970, in which neither the local day nor a cutoff changes. */
export interface ClockColumn {
  readonly table: string;
  readonly column: string;
  /** Microseconds. */
  readonly granule: number;
  /**
   * What it answers for the instants between two, both in microseconds; null where it does not reach so far. The table holds
   * what was asked for, or all of its span where that was not enough.
   */
  answers(low: number, high: number): ClockAnswers | null;
  /** Has every instant of the clock an answer, asked for or not? */
  isWhole(): boolean;
}

/** Some answers of a column of a clock: the least and the greatest, and whether one is missing. */
export interface ClockAnswers {
  readonly least: number;
  readonly most: number;
  readonly hasNull: boolean;
}

/** The column of a clock table that says where it begins. */
export const FIRST = "first";

/** A clock table as it is to be made. */
export interface ClockTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** The first granule. */
  readonly first: number;
  /** The granule, then each column. */
  rows(): Iterable<readonly (number | null)[]>;
}

/** The due instants and local days that rules need, computed once by the calendar of the reference engine. */
export interface ClockBook {
  /** The due instant counted from an instant; null where a calendar does not cover it. */
  due(zone: string, spec: DaySpec): ClockColumn;
  /** The local month of an instant as year * 12 + month - 1. */
  month(zone: string): ClockColumn;
  /** The tables, with those of their columns that are read. */
  tables(isRead: (table: string, column: string) => boolean): ClockTable[];
}

type Answer = (instant: number, day: number, zone: Zone) => number | null;

interface OpenTable {
  readonly columns: Map<string, OpenColumn>;
  /** Granules that are asked for. */
  readonly asked: { first: number; last: number };
}

interface OpenColumn {
  readonly name: string;
  /** What was answered before, by the granules between which it was asked. */
  readonly known: Map<string, ClockAnswers>;
  at(granule: number): number | null;
}

/** The clocks of a run, for the instants of a span in microseconds. */
export function clockBook(
  calendars: ReadonlyMap<string, BusinessCalendar>,
  span: { readonly first: number; readonly last: number },
): ClockBook {
  const tables = new Map<string, OpenTable>();
  const granules = new Map<string, number>();
  const columnOf = (zoneId: string, cutoff: number | null, key: string, answer: Answer): ClockColumn => {
    const zone = zoneOf(zoneId);
    const granule = granules.get(`${zoneId} ${cutoff}`) ?? granuleOf(zone, cutoff);
    granules.set(`${zoneId} ${cutoff}`, granule);
    const table = `clock ${zoneId} ${granule}`;
    const [first, last] = [Math.floor(span.first / granule), Math.floor(span.last / granule)];
    const open = tables.get(table) ?? { columns: new Map(), asked: { first: last, last: first } };
    tables.set(table, open);
    const { asked, columns } = open;
    const column = columns.get(key) ?? {
      name: `t${columns.size}`,
      known: new Map(),
      at: filled(remembered(answer, cutoff, zone), zone, granule, first),
    };
    columns.set(key, column);
    return {
      table,
      column: column.name,
      granule,
      answers(low, high) {
        const [from, to] = [Math.floor(low / granule), Math.floor(high / granule)];
        if (from > to) return { least: Infinity, most: -Infinity, hasNull: false };
        const isInside = from >= first && to <= last;
        asked.first = Math.min(asked.first, isInside ? from : first);
        asked.last = Math.max(asked.last, isInside ? to : last);
        return isInside ? answersOf(column, from, to) : null;
      },
      // Calendars hold years without a gap: what both ends of the span can be counted in holds all between.
      isWhole: () => column.at(first) !== null && column.at(last) !== null,
    };
  };
  return {
    due(zone, spec) {
      const calendar = calendars.get(spec.counting.calendar) as BusinessCalendar;
      const cutoff = spec.counting.dayZero === "same" ? null : spec.counting.cutoff;
      return columnOf(zone, cutoff, JSON.stringify(spec), (instant, _day, at) =>
        dueOrNull(instant, spec, calendar, at),
      );
    },
    month: (zone) =>
      columnOf(zone, null, "month", (_instant, day) => {
        const [year = 0, month = 1] = formatDay(day).split("-").map(Number);
        return year * 12 + month - 1;
      }),
    tables: (isRead) =>
      [...tables].flatMap(([table, { columns, asked }]) => {
        const read = [...columns.values()].filter(({ name }) => isRead(table, name));
        return read.length === 0 ? [] : [tableOf(table, asked, read)];
      }),
  };
}

function dueOrNull(instant: number, spec: DaySpec, calendar: BusinessCalendar, zone: Zone): number | null {
  try {
    return dueAfter(instant, spec.unit, spec.amount, spec.counting, calendar, zone);
  } catch {
    return null;
  }
}

function answersOf({ known, at }: OpenColumn, from: number, to: number): ClockAnswers {
  const name = `${from} ${to}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  let [least, most, hasNull] = [Infinity, -Infinity, false];
  for (let granule = from; granule <= to; granule += 1) {
    const value = at(granule);
    if (value === null) hasNull = true;
    else if (value < least) least = value;
    if (value !== null && value > most) most = value;
  }
  const answers = { least, most, hasNull };
  known.set(name, answers);
  return answers;
}

/** Each granule is answered once. */
function filled(
  answer: (instant: number, day: number, local: number) => number | null,
  zone: Zone,
  granule: number,
  first: number,
): OpenColumn["at"] {
  const values: (number | null | undefined)[] = [];
  return (key) => {
    const known = values[key - first];
    if (known !== undefined) return known;
    const local = toLocal(zone, key * granule);
    const value = answer(key * granule, Math.floor(local / MICROS_PER_DAY), local);
    values[key - first] = value;
    return value;
  };
}

function tableOf(
  table: string,
  { first, last }: OpenTable["asked"],
  columns: readonly OpenColumn[],
): ClockTable {
  return {
    table,
    columns: columns.map(({ name }) => name),
    first,
    *rows() {
      for (let granule = first; granule <= last; granule += 1)
        yield [granule, ...columns.map(({ at }) => at(granule))];
    },
  };
}

/** All granules of a local day on one side of the cutoff have one answer. */
function remembered(answer: Answer, cutoff: number | null, zone: Zone) {
  let [lastDay, lastSide, last] = [Number.NaN, false, null as number | null];
  return (instant: number, day: number, local: number): number | null => {
    const side = cutoff !== null && local - day * MICROS_PER_DAY >= cutoff;
    if (day !== lastDay || side !== lastSide)
      [lastDay, lastSide, last] = [day, side, answer(instant, day, zone)];
    return last;
  };
}

/** The largest span that divides every offset, every clock change and the cutoff. */
function granuleOf(zone: Zone, cutoff: number | null): number {
  const spans = [...zone.changes, ...zone.offsets, ...(cutoff === null ? [] : [cutoff])];
  const granule = spans.reduce((span, other) => divisor(span, Math.abs(other)), MICROS_PER_HOUR);
  if (granule < 15 * MICROS_PER_MINUTE) throw new Unsupported("clock changes at odd minutes");
  return granule;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
