import { formatDay } from "#calendar/day.js";
import { formatInstant, NOT_YET } from "#calendar/moment.js";
import { localDay, startOfDay, type Zone, zoneOf } from "#calendar/zone.js";
import type { ChangedField, SupersededRecord } from "#intake/contract.js";
import { NOT_YET_TEXT } from "#schema/validate.js";
import { csvLine } from "./csv-text.js";

export const SUPERSEDED = "superseded.csv";

/** The lines of superseded.csv: each field of which a later delivery says something else, times in the zone of the audit. */
export function* supersededLines(records: readonly SupersededRecord[], zone: string): Generator<string> {
  yield csvLine(["kind", "id", "sender", "file", "row", "byFile", "byRow", "field", "was", "is"]);
  const cell = cellsIn(zoneOf(zone));
  for (const { kind, id, sender, file, row, by, fields } of records) {
    for (const { field, was, is } of fields)
      yield csvLine([kind, id, sender, file, row, by.file, by.row, field, cell(was), cell(is)]);
  }
}

function cellsIn(zone: Zone) {
  return (value: ChangedField["was"]) => {
    if (typeof value !== "object" || value === null) return value;
    if (value === NOT_YET) return NOT_YET_TEXT;
    const { from, to, day } = value;
    if (from === to) return formatInstant(from, zone);
    const local = localDay(zone, from);
    if (day && startOfDay(zone, local) === from) return formatDay(local);
    return `${formatInstant(from, zone)} to ${formatInstant(to, zone)}`;
  };
}
