import { rowParser } from "#intake/csv.js";
import { auditError } from "#shared/error.js";
import { readText } from "./resources.js";

/** The rows of a CSV file of our own, header first. Throws `file-not-found`, or `unreadable-file` with what `help` says. */
export async function csvRows(path: string, help: string): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  const parser = rowParser(",", ({ cells }) => rows.push(cells));
  const failure = (await parser.write(readText(path))) ?? (await parser.end());
  if (failure === null) return rows;
  throw auditError("unreadable-file", failure.expected, `${path}:${failure.line}`, help);
}
