import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isAlive } from "./process-alive.js";

/** Name of what is written beside a path before it takes its place. */
export function draftOf(path: string): string {
  return `${path}.draft-${process.pid}`;
}

/** Name of what stood in a place while the new takes it. */
export function oldOf(path: string): string {
  return `${path}.old-${process.pid}`;
}

/**
 * Clears up after processes that were killed while they wrote to a path: an earlier output that was moved aside and
 * never replaced is put back, the rest is removed. What a living process writes is left alone.
 */
export function clearLeftovers(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) return;
  const left = readdirSync(folder).flatMap((name) => leftover(name, basename(path)));
  const olds = left.filter(({ kind }) => kind === "old").map(({ name }) => join(folder, name));
  const latest = olds.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (latest !== undefined && !existsSync(path)) renameSync(latest, path);
  for (const { name } of left) rmSync(join(folder, name), { recursive: true, force: true });
}

function leftover(name: string, target: string): { name: string; kind: string }[] {
  if (!name.startsWith(`${target}.`)) return [];
  const [, kind, pid] = /^\.(draft|old)-(\d+)$/.exec(name.slice(target.length)) ?? [];
  return kind === undefined || isAlive(Number(pid)) ? [] : [{ name, kind }];
}
