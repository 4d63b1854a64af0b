import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "./process-alive.js";

/** A folder for what does not outlive the process. */
export interface ScratchFolder {
  readonly path: string;
  remove(): void;
}

/**
 * A new folder below the system's folder for temporary files, readable by its owner only. Its name says whose it is:
 * those of killed processes are removed first.
 */
export function scratchFolder(): ScratchFolder {
  const ours = `p2p-audit-${hostname().replace(/[^\w.-]/g, "_")}-`;
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = name.startsWith(ours) ? (/^(\d+)-\w{6}$/.exec(name.slice(ours.length)) ?? []) : [];
    if (pid !== undefined && Number(pid) !== process.pid && !isAlive(Number(pid))) discard(name);
  }
  const path = mkdtempSync(join(tmpdir(), `${ours}${process.pid}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** What belongs to somebody else stays. */
function discard(name: string): void {
  try {
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  } catch {
    return;
  }
}
