import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { AuditConfig, AuditResult, FileDigest, InputDigest } from "#generated/types.js";
import { dropFiles } from "./drop-files.js";
import { fileDigest } from "./file-digest.js";
import { filesRead, PACKAGE } from "./files-read.js";
import { climbs, type InputPlace, inputName } from "./input-name.js";

/** What a run came from: all that its manifest says besides result and outputs. */
export interface RunOrigin {
  readonly engine: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly configuration: string | null;
  readonly dropFolder: string | null;
  /** Files of the drop, of which the result knows those that hold tables. */
  dropFiles(result: AuditResult): Promise<readonly FileDigest[]>;
  /** What was read up to now, the drop apart. */
  inputs(): readonly InputDigest[];
}

/** Where inputs are counted from: the folder of the configuration, or the working folder. */
export function inputPlace(
  base: string,
  {
    mappings = [],
    calendars = [],
    tables = [],
    control = [],
    policies,
    dispositions,
    thresholds,
  }: AuditConfig,
  given: readonly string[],
): InputPlace {
  const named = [...mappings, ...calendars, ...tables, ...control, ...policies, dispositions, thresholds];
  return {
    base,
    fixed: [
      ...named.flatMap((name) => (typeof name === "string" && isAbsolute(name) ? [name] : [])),
      ...given.map((name) => resolve(name)),
    ],
  };
}

/** Inputs read up to now, by the names they have in a manifest; nothing of a folder that only was written before. */
export function inputsRead(place: InputPlace, except?: string): InputDigest[] {
  return [...filesRead()].flatMap(([key, sha256]) => {
    if (key.startsWith(PACKAGE)) return [{ name: key, sha256 }];
    if (except !== undefined && key.startsWith(`${resolve(except)}${sep}`)) return [];
    return [{ name: inputName(key, place), sha256 }];
  });
}

/** Path of a drop from the base; null where it lies outside. */
export function dropFolderName(drop: string, base: string): string | null {
  const within = relative(base, resolve(drop));
  return climbs(within) ? null : within.split(sep).join("/") || ".";
}

/** Digests of every file of a drop but for those at the paths `apart`; those that the result has are not read again. */
export function dropDigests(
  drop: string,
  apart: readonly string[],
  { files }: AuditResult,
): Promise<FileDigest[]> {
  return digestsOf(drop, apart, new Map(files.map(({ file, bytes, sha256 }) => [file, { bytes, sha256 }])));
}

/** Digests of every file of a drop as it lies there, but for those at the paths `apart`. */
export function dropDigestsNow(drop: string, apart: readonly string[]): Promise<FileDigest[]> {
  return digestsOf(drop, apart, new Map());
}

async function digestsOf(
  drop: string,
  apart: readonly string[],
  known: ReadonlyMap<string, Omit<FileDigest, "name">>,
): Promise<FileDigest[]> {
  const digests: FileDigest[] = [];
  for (const { name } of dropFiles(drop, apart))
    digests.push({ name, ...(known.get(name) ?? (await fileDigest(join(drop, name)))) });
  return digests;
}
