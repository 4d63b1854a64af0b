import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { auditError } from "#shared/error.js";

/**
 * Does something while nobody else writes to a folder. A lock that a process of this machine left behind when it was
 * killed is taken over. Throws `history-locked`.
 */
export async function whileLocked<Done>(folder: string, go: () => Promise<Done>): Promise<Done> {
  const lock = join(folder, "lock");
  if (!taken(lock)) {
    removeIfDead(lock);
    if (!taken(lock)) throw locked(lock);
  }
  try {
    return await go();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Creates the lock; false where there is one. */
function taken(lock: string): boolean {
  try {
    const handle = openSync(lock, "wx", 0o600);
    writeSync(handle, `${hostname()} ${process.pid}`);
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Two that find the same dead lock: the one who moves it away goes on, and a lock that is new by then is put back. */
function removeIfDead(lock: string): void {
  const holder = textOf(lock);
  if (holder === null || !isDead(holder)) return;
  const aside = `${lock}.dead-${process.pid}`;
  try {
    renameSync(lock, aside);
    if (textOf(aside) !== holder) linkSync(aside, lock);
  } catch {
    // Somebody else was quicker.
  }
  rmSync(aside, { force: true });
}

function isDead(holder: string): boolean {
  const [host, pid] = holder.split(" ");
  if (host !== hostname() || !/^\d+$/.test(pid ?? "")) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function locked(lock: string) {
  return auditError(
    "history-locked",
    `another process writes to the history (${textOf(lock) ?? "it ended just now"})`,
    lock,
    "wait until it has ended and run the command again; where it was killed on another machine, remove the file",
  );
}
