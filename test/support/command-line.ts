import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./project.js";

export { freshFolder } from "./fresh-folder.js";

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in its own process. */
export function p2pAudit(args: readonly string[], env: Readonly<Record<string, string>> = {}): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist/cli/main.js"), ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return { status, stdout, stderr };
}
