import { auditError } from "#shared/error.js";

/** The formats of an option's list; `none`: nothing is printed. Left out: null. */
export function listedFormats(list: string | undefined): string[] | null {
  if (list === undefined) return null;
  return list === "none" ? [] : list.split(",");
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
