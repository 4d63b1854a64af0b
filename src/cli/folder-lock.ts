import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { type AuditError, auditError } from "#shared/error.js";
import { isAlive } from "./process-alive.js";

/** A folder that no other process writes to. */
export interface FolderLock {
  /** Throws `out-in-use` where the lock was taken from us. */
  check(): void;
  release(): void;
}

/**
 * Takes the lock of a folder: a file beside it that names the process and its machine. That of a dead process of this
 * machine is taken over. Throws `out-in-use`.
 */
export function lockFolder(folder: string): FolderLock {
  const file = `${folder}.lock`;
  const own = `${process.pid} ${hostname()}\n`;
  mkdirSync(dirname(folder), { recursive: true });
  if (!create(file, own)) {
    if (isHeld(contentOf(file))) throw inUse(folder, file);
    rmSync(file, { force: true });
    if (!create(file, own)) throw inUse(folder, file);
  }
  const isOurs = () => contentOf(file) === own;
  return {
    check() {
      if (!isOurs()) throw inUse(folder, file);
    },
    release() {
      if (isOurs()) rmSync(file, { force: true });
    },
  };
}

/** Creates the file, with its content; false where it is there. */
function create(file: string, content: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    writeSync(handle, content);
    return true;
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Whether the process still writes. Of another machine that cannot be told: it does. A file not yet filled is held too. */
function isHeld(content: string): boolean {
  const [, pid, host] = /^(\d+) (.+)\n$/.exec(content) ?? [];
  return pid === undefined || host !== hostname() || isAlive(Number(pid));
}

function inUse(folder: string, file: string): AuditError {
  return auditError(
    "out-in-use",
    `another run writes to \`${folder}\``,
    "--out",
    `wait until it has ended, or name another folder; if no run is under way any more, remove ${file}`,
  );
}
