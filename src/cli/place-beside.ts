import { basename, dirname, join, resolve } from "node:path";

/** The path of something that lies beside a folder and is called after it: `out/` and `-reports` give `out-reports`. */
export function placeBeside(folder: string, ending: string): string {
  const named = /^\.{0,2}$/.test(basename(folder)) ? resolve(folder) : folder;
  return join(dirname(named), `${basename(named)}${ending}`);
}
