import { writeFileSync } from "node:fs";
import { auditError } from "#shared/error.js";
import { refuseClosedRun } from "./closed-runs.js";

const PRIVATE = 0o600;

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

/** Writes a page to a file (`--out`), or to the terminal where none is named. Throws `run-closed`. */
export function putOut(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  refuseClosedRun(file, "--out");
  writeFileSync(file, text, { mode: PRIVATE });
}
