import { writeFileSync } from "node:fs";
import { auditError } from "#shared/error.js";

/** The printer of a format. Throws `unknown-format` with those there are. */
export function printerOf<Printer>(printers: Readonly<Record<string, Printer>>, format: string): Printer {
  const printer = Object.hasOwn(printers, format) ? printers[format] : undefined;
  if (printer !== undefined) return printer;
  throw auditError(
    "unknown-format",
    `\`${format}\` is no format`,
    "--format",
    `formats: ${Object.keys(printers).join(", ")}`,
  );
}

/** Writes a page to a file, or to the terminal where none is named. */
export function putOut(text: string, file: string | undefined): void {
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}
