import { type Moment, NOT_YET } from "#calendar/moment.js";
import type { Zone } from "#calendar/zone.js";
import type { Cause } from "#replay/outcome.js";
import type { Clock } from "./clock.js";
import { timeWords } from "./format-time.js";
import { placeOf } from "./places.js";

/** Why a value is unknown, with the place where it should stand. */
export function causeWords(cause: Cause, { zone, note }: Clock): string {
  const value = cause.record?.values[cause.field.split(".").at(-1) ?? ""];
  const recorded = typeof value === "object" ? recordedAs(value, zone, note) : "recorded too coarsely";
  const place = cause.record ? ` ${placeOf(cause.record)}` : "";
  const words: Readonly<Record<Cause["kind"], string>> = {
    blank: `\`${cause.field}\` is blank${place}`,
    coarse: `\`${cause.field}\` is ${recorded}${place}`,
    "flag-not-coded": `\`${cause.field}\` was not coded by anybody${place}`,
    "field-not-delivered": `\`${cause.field}\` was not delivered`,
    "kind-not-delivered": `${cause.field} were not delivered`,
    "kind-partial": `${cause.field} of this case are incomplete: a row that names it was set aside, or its file was not delivered whole`,
    "determination-not-delivered": `\`${cause.field}\`: the determination was not delivered`,
    "not-in-table": noRowWords(cause),
  };
  return words[cause.kind];
}

/** A record may say "not yet" of an act that it says elsewhere was done. */
function recordedAs(value: Moment, zone: Zone, note: string): string {
  return value === NOT_YET ? "recorded as not yet" : `recorded as ${timeWords(value, zone)}${note}`;
}

function noRowWords({ field, noRow }: Cause): string {
  if (!noRow) return `\`${field}\` has no value for this case`;
  const key = noRow.key.map(([name, value]) => `${name} \`${value}\``).join(", ");
  return `the table \`${noRow.table}\` has no row for ${key}`;
}
