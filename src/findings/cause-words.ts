import { type Moment, NOT_YET } from "#calendar/moment.js";
import type { Zone } from "#calendar/zone.js";
import type { Cause } from "#replay/outcome.js";
import { recordedWord } from "#schema/code-word.js";
import { fieldPhrase } from "#schema/field-phrase.js";
import type { RecordKind } from "#shared/record-kind.js";
import { listWords } from "./absence-words.js";
import type { Clock } from "./clock.js";
import { fieldName } from "./field-name.js";
import { timeWords } from "./format-time.js";
import { placeOf } from "./places.js";

/** Why values are unknown, each reason once. `kind`: of the record that is judged. */
export function causesWords(causes: readonly Cause[], clock: Clock, kind: RecordKind): string[] {
  const without = causes.filter((cause) => cause.kind === "determination-not-delivered");
  if (without.length < 2) return causes.map((cause) => causeWords(cause, clock, kind));
  const fields = without.map(({ field }) => fieldName(field, kind));
  const said = `${noDecision(kind)}; not known for it: ${fields.join(", ")}`;
  return causes.flatMap((cause) => {
    if (cause.kind !== "determination-not-delivered") return [causeWords(cause, clock, kind)];
    return cause === without[0] ? [said] : [];
  });
}

/** A request may also bear an authorisation number that several decisions have: then they were delivered, and it is of none. */
function noDecision(kind: RecordKind): string {
  return kind === "p2pRequest"
    ? "the request is linked to no decision that was delivered"
    : "the record of the decision was not delivered";
}

/** Why a value is unknown, with the place where it should stand. */
function causeWords(cause: Cause, { zone, note }: Clock, kind: RecordKind): string {
  const value = cause.record?.values[cause.field.split(".").at(-1) ?? ""];
  const recorded = typeof value === "object" ? recordedAs(value, zone, note) : "recorded too coarsely";
  const place = cause.record ? ` ${placeOf(cause.record)}` : "";
  const field = fieldName(cause.field, cause.record?.kind ?? kind);
  const words: Readonly<Record<Cause["kind"], string>> = {
    blank: `${field} is blank${place}`,
    coarse: `${field} is ${recorded}${place}`,
    "flag-not-coded": `${field} was not coded by anybody${place}`,
    "field-not-delivered": `${field} was not delivered`,
    "kind-not-delivered": `${listWords(cause.field)} were not delivered`,
    "kind-partial": `${listWords(cause.field)} of this case are incomplete: a row that names it was set aside${isRequests(cause.field) ? ", a request may be of this decision or of another" : ""}, or its file was not delivered whole`,
    "determination-not-delivered": `${field}: ${noDecision(kind)}`,
    "not-in-table": noRowWords(cause),
  };
  return words[cause.kind];
}

/** Requests that only an authorisation number links may be of several decisions. */
function isRequests(relation: string): boolean {
  return relation === "p2pRequests" || relation === "otherP2pRequests";
}

/** A record may say "not yet" of an act that it says elsewhere was done. */
function recordedAs(value: Moment, zone: Zone, note: string): string {
  return value === NOT_YET ? "recorded as not yet" : `recorded as ${timeWords(value, zone)}${note}`;
}

function noRowWords({ field, noRow }: Cause): string {
  if (!noRow) return `\`${field}\` has no value for this case`;
  const key = noRow.key
    .map(([name, value]) => `${fieldPhrase(name) ?? name} ${keyWords(name, value)}`)
    .join(", ");
  return `the table \`${noRow.table}\` has no row for ${key}`;
}

/** What a table is asked with, as it is recorded, after its words where it has some. */
function keyWords(field: string, value: string): string {
  const words = recordedWord(field, value);
  return words === value ? `\`${value}\`` : `${words} (\`${value}\`)`;
}
