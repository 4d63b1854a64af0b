import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { auditError } from "#shared/error.js";

/** An instant in microseconds as a text in UTC, cut to whole seconds. */
export function utcText(instant: number): string {
  return `${new Date(Math.floor(instant / 1_000_000) * 1000).toISOString().slice(0, 19)}Z`;
}

/** What was written as a date or time, in UTC: a date means its end in the zone. Throws `bad-instant`. */
export function utcOf(text: string, zone: string, at: string): string {
  const moment = parseMoment(text, zoneOf(zone));
  if (typeof moment !== "string") return utcText(moment.to);
  throw auditError(
    "bad-instant",
    `\`${text}\` is no date or time`,
    at,
    "write an instant with offset, e.g. 2026-10-05T09:00:00-08:00",
  );
}
