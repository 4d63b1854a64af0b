import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.js";

const MARK = join(root, "dist/cli/main.js");

/** What the build reads. */
const SOURCES = ["src", "reports/templates", "scripts"];

/** Builds the package before the tests where a source is newer, so that the command line is tested as installed. */
export function setup(): void {
  if (existsSync(MARK) && newestSource() < statSync(MARK).mtimeMs) return;
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  node("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
  node("scripts/precompile.mjs");
  node("scripts/gather.mjs");
}

function newestSource(): number {
  const files = SOURCES.flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
