import type { Zone } from "#calendar/zone.js";
import { dayWords, timeWords } from "#findings/format-time.js";
import type { TraceStep, TraceValue } from "#replay/reference/trace.js";
import { isNotYet } from "#shared/interval.js";

/** A step and its parts as indented lines; days of a count one by one. */
export function traceLines(step: TraceStep, zone: Zone, asOf: number, depth: number): string[] {
  const indent = "  ".repeat(depth);
  const place = step.place ? `  (${step.place.file}, row ${step.place.row})` : "";
  const walk = step.walk.map(
    (day) =>
      `${indent}    ${dayWords(day.day)}  ${day.counted === null ? (day.closed ?? "not counted") : `day ${day.counted}`}`,
  );
  return [
    `${indent}${step.asked} → ${valueWords(step.value, zone, asOf)}${place}`,
    ...walk,
    ...step.parts.flatMap((part) => traceLines(part, zone, asOf, depth + 1)),
  ];
}

function valueWords(value: TraceValue, zone: Zone, asOf: number): string {
  if (value.type === "truth") return value.truth === null ? "unknown" : value.truth ? "yes" : "no";
  if (value.type === "text") return value.text ?? "unknown";
  if (value.interval.from === Number.NEGATIVE_INFINITY && value.interval.to === Number.POSITIVE_INFINITY)
    return "unknown";
  if (value.type === "number")
    return value.interval.from === value.interval.to
      ? String(value.interval.from)
      : `${value.interval.from} to ${value.interval.to}`;
  return isNotYet(value.interval, asOf) ? "not yet" : timeWords(value.interval, zone);
}
