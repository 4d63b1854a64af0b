import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { auditError } from "#shared/error.js";
import { RESULT } from "./result-folder.js";
import { MANIFEST } from "./signing.js";

/**
 * Throws `run-closed` where a path that is to be written is the folder of a run or lies in one: its manifest lists all it
 * holds, so whatever came later could not be told from what was put there by somebody. `option` names the path; `opening`
 * is a folder that this command will make one.
 */
export function refuseClosedRun(path: string, option: string, opening?: string): void {
  const own = opening === undefined ? null : resolve(opening);
  const named = resolve(path);
  const places = [named, realOf(named), join(realOf(dirname(named)), basename(named))];
  const run = places.flatMap(upwards).find((folder) => folder === own || isRun(folder));
  if (run === undefined) return;
  throw auditError(
    "run-closed",
    `\`${path}\` ${places.includes(run) ? "is" : "lies in"} the folder of a run, which is closed: its manifest lists all it holds`,
    option,
    "name a place outside it",
  );
}

/** Other programs have files of the name of our manifest. */
function isRun(folder: string): boolean {
  return existsSync(join(folder, MANIFEST)) && existsSync(join(folder, RESULT));
}

function upwards(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...upwards(above)];
}

/** Where a path leads behind links, as far as it is there: a name can be written through one, or in its place. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realOf(above), path.slice(above.length));
}
