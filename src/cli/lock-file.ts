import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { clearLeftovers, draftOf, oldOf } from "./leftovers.js";
import { isAlive } from "./process-alive.js";

/** A file that is ours as long as it names this process and its machine. */
export interface LockFile {
  /** False where somebody else took it. */
  isOurs(): boolean;
  release(): void;
}

/** Takes a lock; that of a dead process of this machine is taken over. Null where somebody holds it. */
export function takeLock(file: string): LockFile | null {
  const own = `${process.pid} ${hostname()}\n`;
  clearLeftovers(file);
  if (!create(file, own)) {
    removeIfDead(file);
    if (!create(file, own)) return null;
  }
  const isOurs = () => lockHolder(file) === own;
  return {
    isOurs,
    release() {
      if (isOurs()) rmSync(file, { force: true });
    },
  };
}

/** What a lock says; null where there is none. */
export function lockHolder(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** Creates the file; false where it is there. It appears with its content: of a lock without it nobody could say whose it is. */
function create(file: string, content: string): boolean {
  const draft = draftOf(file);
  write(draft, content, "w");
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    return !isThere(error) && createInPlace(file, content);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** On a disk that knows no links. */
function createInPlace(file: string, content: string): boolean {
  try {
    write(file, content, "wx");
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

function write(file: string, content: string, flag: "w" | "wx"): void {
  const handle = openSync(file, flag, 0o600);
  try {
    writeSync(handle, content);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

function isThere(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EEXIST";
}

/** Two that find the same dead lock: the one who moves it away goes on, and a lock that is new by then is put back. */
function removeIfDead(file: string): void {
  const holder = lockHolder(file);
  if (holder === null || isHeld(holder)) return;
  const aside = oldOf(file);
  try {
    renameSync(file, aside);
    if (lockHolder(aside) !== holder) linkSync(aside, file);
  } catch {
    // Somebody else was quicker.
  }
  rmSync(aside, { force: true });
}

/** Whether the process still writes. Of another machine that cannot be told: it does. A file not yet filled is held too. */
function isHeld(content: string): boolean {
  const [, pid, host] = /^(\d+) (.+)\n$/.exec(content) ?? [];
  return pid === undefined || host !== hostname() || isAlive(Number(pid));
}
