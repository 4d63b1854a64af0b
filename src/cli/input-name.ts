import { isAbsolute, relative, sep } from "node:path";

/** Stands before the names of files that were named by an absolute path, or lie where no relative path leads. */
export const ELSEWHERE = "elsewhere/";

/** Where inputs are counted from. Paths are absolute. */
export interface InputPlace {
  /** Folder of the configuration; without one, the working folder. */
  readonly base: string;
  /** Files and folders that were named by an absolute path, or on the command line: their place says nothing. */
  readonly fixed: readonly string[];
}

/**
 * Name of an input in a manifest, with forward slashes: its path from the base as a configuration would write it. Of
 * what was named by its absolute path only the end is kept, so that no name tells of the machine.
 */
export function inputName(path: string, { base, fixed }: InputPlace): string {
  const within = relative(base, path);
  if (!climbs(within)) return slashes(within);
  const root = fixed.find((one) => path === one || path.startsWith(one + sep));
  if (root === undefined && !isAbsolute(within)) return slashes(within);
  const end = root === undefined ? "" : path.slice(root.length);
  return `${ELSEWHERE}${slashes(`${lastOf(root ?? path)}${end}`)}`;
}

/** Whether a path leads out of the folder it is counted from. */
export function climbs(path: string): boolean {
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}

function lastOf(path: string): string {
  return path.split(sep).at(-1) ?? path;
}

function slashes(path: string): string {
  return path.split(sep).join("/");
}
