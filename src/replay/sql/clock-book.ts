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
}

/** A clock table as it is to be made. */
export interface ClockTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** Rows for the instants from the first to the last, both in microseconds: the granule, then each column. */
  rows(first: number, last: number): Iterable<readonly (number | null)[]>;
}

/** The due instants and local days that rules need, computed once by the calendar of the reference engine. */
export interface ClockBook {
  /** The due instant counted from an instant; null where a calendar does not cover it. */
  due(zone: string, spec: DaySpec): ClockColumn;
  /** The local month of an instant as year * 12 + month - 1. */
  month(zone: string): ClockColumn;
  tables(): ClockTable[];
}

type Answer = (instant: number, day: number, zone: Zone) => number | null;

interface OpenTable {
  readonly zone: Zone;
  readonly granule: number;
  readonly columns: Map<
    string,
    { readonly name: string; readonly answer: Answer; readonly cutoff: number | null }
  >;
}

export function clockBook(calendars: ReadonlyMap<string, BusinessCalendar>): ClockBook {
  const tables = new Map<string, OpenTable>();
  const columnOf = (zoneId: string, cutoff: number | null, key: string, answer: Answer): ClockColumn => {
    const zone = zoneOf(zoneId);
    const granule = granuleOf(zone, cutoff);
    const table = `clock ${zoneId} ${granule}`;
    const open = tables.get(table) ?? { zone, granule, columns: new Map() };
    tables.set(table, open);
    const column = open.columns.get(key) ?? { name: `t${open.columns.size}`, answer, cutoff };
    open.columns.set(key, column);
    return { table, column: column.name, granule };
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
    tables: () => [...tables].map(([table, open]) => tableOf(table, open)),
  };
}

function dueOrNull(instant: number, spec: DaySpec, calendar: BusinessCalendar, zone: Zone): number | null {
  try {
    return dueAfter(instant, spec.unit, spec.amount, spec.counting, calendar, zone);
  } catch {
    return null;
  }
}

function tableOf(table: string, { zone, granule, columns }: OpenTable): ClockTable {
  const list = [...columns.values()];
  return {
    table,
    columns: list.map(({ name }) => name),
    *rows(first, last) {
      const answers = list.map(({ answer, cutoff }) => remembered(answer, cutoff, zone));
      for (let key = Math.floor(first / granule); key <= Math.floor(last / granule); key += 1) {
        const instant = key * granule;
        const local = toLocal(zone, instant);
        yield [key, ...answers.map((answer) => answer(instant, Math.floor(local / MICROS_PER_DAY), local))];
      }
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
