import { auditError } from "#shared/error.js";

/** Formats of reports; those of a run that names none. */
export const REPORT_FORMATS = ["html", "md", "xlsx"] as const;

/**
 * The formats of a run: the option's, or the configuration's, or all; `none`: nothing is printed. Throws `unknown-format`,
 * before anything is judged.
 */
export function runFormats(option: string | undefined, configured: readonly string[] | undefined) {
  if (option === "none") return [];
  return reportFormats(option?.split(",") ?? configured ?? REPORT_FORMATS);
}

/** Those of the formats of reports. Throws `unknown-format`. */
export function reportFormats(asked: readonly string[]) {
  return wantedFormats(asked, REPORT_FORMATS, "report format");
}

/** Those of the known formats that are asked for, in the order of the known ones. Throws `unknown-format`; `what` is no such thing. */
export function wantedFormats<Format extends string>(
  asked: readonly string[],
  known: readonly Format[],
  what: string,
): Format[] {
  const strange = asked.find((format) => !known.some((one) => one === format));
  if (strange === undefined) return known.filter((format) => asked.includes(format));
  throw auditError(
    "unknown-format",
    `\`${strange}\` is no ${what}`,
    "--formats",
    `formats: ${known.join(", ")}`,
  );
}
