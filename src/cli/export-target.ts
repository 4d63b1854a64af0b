import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { auditError } from "#shared/error.js";
import { refuseClosedRun } from "./closed-runs.js";
import { clearLeftovers, draftOf, oldOf } from "./leftovers.js";

const PRIVATE = 0o600;

/** Something that is written beside its place, in a folder of its own, and put there when it is whole. */
export interface Target {
  /** Real path of the draft folder. */
  readonly draft: string;
  /** Puts what was written in its place. */
  finish(): void;
  /** Removes what was written; what was there before stays as it was. */
  abandon(): void;
}

/** A target that is one file, written under a name of its own in the draft folder. */
export function fileTarget(file: string, name: string): Target {
  return target(file, (draft) => {
    chmodSync(join(draft, name), PRIVATE);
    renameSync(join(draft, name), file);
  });
}

/** A target that is a folder of files. */
export function folderTarget(folder: string): Target {
  return target(folder, (draft) => {
    for (const name of readdirSync(draft)) chmodSync(join(draft, name), PRIVATE);
    const old = oldOf(folder);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(draft, folder);
    rmSync(old, { recursive: true, force: true });
  });
}

function target(path: string, place: (draft: string) => void): Target {
  mkdirSync(dirname(path), { recursive: true });
  clearLeftovers(path);
  const beside = draftOf(path);
  mkdirSync(beside, { mode: 0o700 });
  const draft = realpathSync(beside);
  const abandon = () => rmSync(draft, { recursive: true, force: true });
  return {
    draft,
    finish() {
      place(draft);
      abandon();
    },
    abandon,
  };
}

/** Throws `out-not-ours` where the file is there and was not written by us: `isOurs` reads it; `run-closed` in the folder of a run. */
export async function refuseForeignFile(
  file: string,
  isOurs: (file: string) => Promise<boolean>,
): Promise<void> {
  refuseClosedRun(file, "--out");
  if (!existsSync(file)) return;
  // Changes that some program has yet to write into the file.
  if (!existsSync(`${file}.wal`) && (await isOurs(realpathSync(file)))) return;
  throw auditError(
    "out-not-ours",
    `\`${file}\` holds something else than a ledger that was exported, or another program has it open`,
    "--out",
    "name a new file, or close the program that reads it",
  );
}

/** Throws `out-not-ours` where the folder holds a file whose name is none of ours, `run-closed` in the folder of a run. */
export function refuseForeignFolder(
  folder: string,
  isOurs: (name: string) => boolean,
  { option, is }: { readonly option: string; readonly is: string },
): void {
  refuseClosedRun(folder, option);
  if (!existsSync(folder)) return;
  const others = namesIn(folder)?.filter((name) => !isOurs(name));
  if (others?.length === 0) return;
  throw auditError(
    "out-not-ours",
    `\`${folder}\` is no ${is}`,
    option,
    "name an empty or new folder: it is replaced as a whole",
  );
}

function namesIn(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}
