import { execFileSync } from "node:child_process";
import { root } from "./project.js";

/** Builds the package once before the tests, so that the command line is tested as it is installed. */
export function setup(): void {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
}
