import {
  accessSync,
  constants,
  createReadStream,
  type Dirent,
  readdirSync,
  realpathSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { SourceFile } from "#intake/contract.js";
import { AuditError, auditError, type Problem, problem, throwAny } from "#shared/error.js";
import { byText } from "#shared/text-order.js";

/** Four times what Node reads at a time: each piece is a round through its threads. */
const PIECE_BYTES = 262_144;

/**
 * The files of a drop, by name; those whose names begin with a dot are none of it, nor are those at the paths `apart`.
 * Throws `drop-not-found`, `drop-link` where something in it is no plain file, `not-permitted` where one cannot be read.
 */
export function dropFiles(folder: string, apart: readonly string[] = []): SourceFile[] {
  const entries = entriesOf(folder, apart).filter((entry) => !entry.isDirectory());
  throwAny(entries.flatMap((entry) => problemsOf(entry, folder)));
  return entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return {
      name: nameIn(folder, entry),
      bytes: statSync(path).size,
      path: realpathSync(path),
      open: () => createReadStream(path, { highWaterMark: PIECE_BYTES }),
    };
  });
}

/** Names of all that a drop holds, whatever it is, but for `apart`; none where it cannot be read. */
export function dropNames(folder: string, apart: readonly string[] = []): string[] {
  try {
    return entriesOf(folder, apart)
      .filter((entry) => !entry.isDirectory())
      .map((entry) => nameIn(folder, entry));
  } catch {
    return [];
  }
}

/**
 * Looks at the files of a drop now; what it gives throws `file-changed` where a file has become another since, is gone,
 * or was added. Digests are taken while a file is read, and a file may be read twice. Files at the paths `apart` are no
 * part of the drop.
 */
export function watchDrop(folder: string, apart: readonly string[] = []): () => void {
  const before = states(folder, apart);
  return () => {
    const after = states(folder, apart);
    const names = [...new Set([...before.keys(), ...after.keys()])].sort(byText);
    const changed = names.filter((name) => before.get(name) !== after.get(name));
    if (changed.length > 0)
      throw new AuditError(
        changed.map((name) =>
          problem(
            "file-changed",
            "a file of the drop changed while it was read",
            name,
            "run again once nobody writes to the drop",
          ),
        ),
      );
  };
}

/** What the system says of each file: who writes to it changes the last of these. */
function states(folder: string, apart: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(folder, apart)
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
        return [nameIn(folder, entry), [ino, size, mtimeNs, ctimeNs].join()];
      }),
  );
}

function entriesOf(folder: string, apart: readonly string[]): Dirent[] {
  try {
    const others = new Set(apart.map(placeOf));
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => !name.startsWith("."))
      .filter(({ parentPath, name }) => !others.has(placeOf(join(parentPath, name))))
      .sort((a, b) => byText(nameIn(folder, a), nameIn(folder, b)));
  } catch {
    throw auditError(
      "drop-not-found",
      `\`${folder}\` is no folder that can be read`,
      folder,
      "name the folder that holds the source files",
    );
  }
}

/** Where a file itself lies, by whichever links its folder is reached; it need not be there any more. */
function placeOf(path: string): string {
  return join(realpathSync(dirname(path)), basename(path));
}

function nameIn(folder: string, { parentPath, name }: Dirent): string {
  return relative(folder, join(parentPath, name)).replaceAll("\\", "/");
}

function problemsOf(entry: Dirent, folder: string): Problem[] {
  const name = nameIn(folder, entry);
  if (!entry.isFile())
    return [
      problem(
        "drop-link",
        `the drop holds ${entry.isSymbolicLink() ? "a link" : "something that is no file"}`,
        name,
        "put a copy of the file in its place: what a drop holds has to be in it",
      ),
    ];
  try {
    accessSync(join(entry.parentPath, entry.name), constants.R_OK);
    return [];
  } catch {
    return [problem("not-permitted", "a file of the drop may not be read", name, "correct its rights")];
  }
}
