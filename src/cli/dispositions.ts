import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Disposition } from "#generated/types.js";
import { DISPOSITION_COLUMNS, dispositionsOf } from "#worklist/dispositions.js";
import { csvRows } from "./csv-rows.js";
import { csvLines } from "./csv-text.js";

/** In the folder of a run: the dispositions it was given, so that its pages can be made again. */
export const DISPOSITIONS = "dispositions.csv";

/** The dispositions of a file. Throws `file-not-found`, `unreadable-file`, or every problem of its rows. */
export async function readDispositions(path: string): Promise<Disposition[]> {
  const rows = await csvRows(path, "save it as CSV with commas, as the findings page does");
  return dispositionsOf(rows, path);
}

/** Those in the folder of a run; none where it was given none. */
export async function savedDispositions(folder: string): Promise<Disposition[]> {
  const path = join(folder, DISPOSITIONS);
  return existsSync(path) ? readDispositions(path) : [];
}

/** The text of such a file. */
export function dispositionsText(dispositions: readonly Disposition[]): string {
  return csvLines([
    [...DISPOSITION_COLUMNS],
    ...dispositions.map((one) => DISPOSITION_COLUMNS.map((name) => one[name] ?? null)),
  ]);
}
