import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { DirectoryReader } from "#policy/load.js";
import { auditError } from "#shared/error.js";
import { PACKAGE, takeNote } from "./files-read.js";

/** Root of the installed package: policies, templates and report definitions lie below it. */
export const PACKAGE_ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A reader of a folder tree on disk. Throws `file-not-found`. */
export function directoryReader(root: string): DirectoryReader {
  return {
    list: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []),
    text: (path) => readText(join(root, path)),
  };
}

/** Reads what came with the program. */
export const packageReader: DirectoryReader = {
  list: directoryReader(PACKAGE_ROOT).list,
  text: (path) => textOf(join(PACKAGE_ROOT, path), `${PACKAGE}${path}`),
};

/** A text file; it counts as an input of what is written then. Throws `file-not-found`, or `file-changed` where it reads otherwise than before. */
export function readText(path: string): string {
  return textOf(path, resolve(path));
}

function textOf(path: string, key: string): string {
  const bytes = bytesOf(path);
  takeNote(key, path, bytes);
  return bytes.toString("utf8");
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw auditError(
      "file-not-found",
      `\`${path}\` cannot be read`,
      path,
      "check the path: in a configuration it counts from the configuration's folder, on the command line from the working folder",
    );
  }
}

export function packageVersion(): string {
  const text = readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** Every file below a folder of the package, by path relative to it. */
export function packageTexts(folder: string): ReadonlyMap<string, string> {
  const root = join(PACKAGE_ROOT, folder);
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  return new Map(paths.map((path) => [path, packageReader.text(`${folder}/${path}`)]));
}
