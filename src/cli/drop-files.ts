import { createReadStream, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { SourceFile } from "#intake/contract.js";
import { auditError } from "#shared/error.js";
import { byText } from "#shared/text-order.js";

/** The files of a drop, by name. Throws `drop-not-found`. */
export function dropFiles(folder: string): SourceFile[] {
  let entries: ReturnType<typeof list>;
  try {
    entries = list(folder);
  } catch {
    throw auditError(
      "drop-not-found",
      `\`${folder}\` is no folder that can be read`,
      folder,
      "name the folder that holds the source files",
    );
  }
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return {
        name: relative(folder, path).replaceAll("\\", "/"),
        bytes: statSync(path).size,
        path: realpathSync(path),
        open: () => createReadStream(path),
      };
    })
    .sort((a, b) => byText(a.name, b.name));
}

function list(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true });
}
