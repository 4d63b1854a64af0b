import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type AuditError, auditError } from "#shared/error.js";
import { takeLock } from "./lock-file.js";

/** A folder that no other process writes to. */
export interface FolderLock {
  /** Throws `out-in-use` where the lock was taken from us. */
  check(): void;
  release(): void;
}

/** Takes the lock of a folder: a file beside it. Throws `out-in-use`. */
export function lockFolder(folder: string): FolderLock {
  const file = `${folder}.lock`;
  mkdirSync(dirname(folder), { recursive: true });
  const lock = takeLock(file);
  if (lock === null) throw inUse(folder, file);
  return {
    check() {
      if (!lock.isOurs()) throw inUse(folder, file);
    },
    release: lock.release,
  };
}

function inUse(folder: string, file: string): AuditError {
  return auditError(
    "out-in-use",
    `another run writes to \`${folder}\``,
    "--out",
    `wait until it has ended, or name another folder; if no run is under way any more, remove ${file}`,
  );
}
