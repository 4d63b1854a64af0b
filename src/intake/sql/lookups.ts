import { FIRST_YEAR, type Zone } from "#calendar/zone.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { Written } from "./layout-sql.js";
import { DAYS, ZONE_COLUMNS, zoneTable } from "./zone-table.js";

/**
 * What the SQL of a file looks up instead of working it out in every row: types whose values are the texts of days
 * or minutes in their order, and tables of zones.
 */
export interface Lookups {
  /**
   * The place of a text, from 0, among those of all days from the first that is read, or of the minutes of a day, as a
   * format of `strftime` writes them; NULL where it is not among them.
   */
  placeOf(text: string, unit: Written["unit"], format: string): string;
  /** The columns of a zone's table (zone-table.ts) as `joined` calls them. */
  columnsOf(zone: Zone): ZoneColumns;
  /** What rows in which moments are looked up are joined with, one row in all: begins with a comma, if there is any. */
  joined(): string;
  /** Statements that create what is looked up, unless it is there already. */
  statements(): string[];
}

export type ZoneColumns = Readonly<Record<(typeof ZONE_COLUMNS)[number], string>>;

/** @param home the schema that holds the types and tables, as SQL has it */
export function lookups(home: string): Lookups {
  const texts = new Map<string, string>();
  const zones = new Map<string, Zone>();
  const tableOf = (id: string) => `${home}.${named(`zone ${id}`)}`;
  const nameOf = (number: number, column: string) => `z${number}_${column}`;

  return {
    placeOf(text, unit, format) {
      const type = `${home}.${named(`${unit} ${format}`)}`;
      texts.set(type, unit === "day" ? days(format) : minutes(format));
      return `enum_code(try_cast(${text} as ${type}))::bigint`;
    },
    columnsOf(zone) {
      zones.set(zone.id, zone);
      const number = [...zones.keys()].indexOf(zone.id);
      return Object.fromEntries(
        ZONE_COLUMNS.map((column) => [column, nameOf(number, column)]),
      ) as ZoneColumns;
    },
    joined: () =>
      [...zones.keys()]
        .map((id, number) => {
          const columns = ZONE_COLUMNS.map((column) => `"${column}" as ${nameOf(number, column)}`);
          return `, (select ${columns.join(", ")} from ${tableOf(id)}) as z${number}`;
        })
        .join(""),
    statements: () => [
      ...[...texts].map(([type, values]) => `create type if not exists ${type} as enum (${values})`),
      ...[...zones].map(([id, zone]) => `create table if not exists ${tableOf(id)} as ${zoneTable(zone)}`),
    ],
  };
}

function days(format: string): string {
  return `select strftime(date '${FIRST_YEAR}-01-01' + d::integer, ${quoted(format)}) from range(${DAYS}) as days(d) order by d`;
}

function minutes(format: string): string {
  return `select strftime(timestamp '2000-01-01' + to_minutes(m), ${quoted(format)}) from range(1440) as minutes(m) order by m`;
}
