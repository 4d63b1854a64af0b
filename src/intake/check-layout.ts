import { layoutReader } from "#calendar/layout.js";
import { zoneOf } from "#calendar/zone.js";
import { AuditError, type Problem, problem } from "#shared/error.js";

/** Why a zone cannot be used. */
export function zoneProblems(zone: string, at: string): Problem[] {
  try {
    zoneOf(zone);
    return [];
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return error.problems.map((one) => problem("mapping-unknown-zone", one.message, at, one.help));
  }
}

/** Why a layout cannot be used for a date, or for the time of day beside one. */
export function layoutProblems(layout: string, use: "date" | "time", at: string): Problem[] {
  const complaint = layoutComplaint(layout, use);
  if (complaint === null) return [];
  return [
    problem(
      "mapping-bad-layout",
      `layout \`${layout}\` ${complaint}`,
      at,
      "use yyyy MM dd HH mm ss and the like, for example `MM/dd/yyyy HH:mm`, or `iso`",
    ),
  ];
}

function layoutComplaint(layout: string, use: "date" | "time"): string | null {
  if (layout === "iso") return use === "date" ? null : "reads a date and not a time of day";
  try {
    layoutReader(layout);
  } catch {
    return "cannot be read; other letters stand in single quotes, and each part once";
  }
  const parts = layout.replace(/'[^']*'/g, "");
  const has = (part: RegExp) => part.test(parts);
  if (use === "time") {
    if (has(/[yMd]/)) return "reads a date and not a time of day";
    if (!has(/[Hh]/)) return "names no hour";
  } else if (!has(/y/) || !has(/M/) || !has(/d/)) return "names no whole day";
  if (has(/h/) !== has(/a/)) return "needs both the twelve-hour clock (h) and its half of the day (a)";
  if (has(/[ms]/) && !has(/[Hh]/)) return "names minutes without an hour";
  return null;
}
