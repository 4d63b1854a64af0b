import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DirectoryReader } from "#policy/load.js";
import { auditError } from "#shared/error.js";

/** Root of the installed package: policies, templates and report definitions lie below it. */
const PACKAGE_ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A reader of a folder tree on disk. Throws `file-not-found`. */
export function directoryReader(root: string): DirectoryReader {
  return {
    list: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []),
    text: (path) => readText(join(root, path)),
  };
}

export const packageReader = directoryReader(PACKAGE_ROOT);

/** A text file. Throws `file-not-found`. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
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
  return (JSON.parse(packageReader.text("package.json")) as { version: string }).version;
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
