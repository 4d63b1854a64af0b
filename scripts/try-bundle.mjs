// Installs the archive that `npm run bundle` made into an empty folder, with an empty cache and no registry, and runs the
// example by the installed command: the summary has to be that of this tree, and the run has to be verified.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const archive = join(root, `p2p-audit-${version}-${process.platform}-${process.arch}.tgz`);
const folder = mkdtempSync(join(tmpdir(), "p2p-audit-try-"));
/** An address at which nothing answers. */
const NOWHERE = "http://127.0.0.1:9";

/** Runs a command and gives what it printed; stops where it does not end with 0. */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")}: ended with ${status}\n${stdout}${stderr}`);
}

try {
  writeFileSync(join(folder, "package.json"), "{}\n");
  const options = [
    "--offline",
    "--registry",
    NOWHERE,
    "--cache",
    join(folder, "cache"),
    "--no-audit",
    "--no-fund",
  ];
  execFileSync("npm", ["install", ...options, archive], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const installed = join(folder, "node_modules/.bin/p2p-audit");
  const example = "examples/blue-shield-promise/audit.json";
  const there = run(
    installed,
    ["run", "--config", join("node_modules/p2p-audit", example), "--out", "out"],
    folder,
  );
  const here = run(
    process.execPath,
    [join(root, "dist/cli/main.js"), "run", "--config", join(root, example), "--out", "out"],
    folder,
  );
  if (there !== here) throw new Error(`the installed program says otherwise:\n${there}\nthis tree:\n${here}`);
  const config = join("node_modules/p2p-audit", example);
  console.log(run(installed, ["verify", "out", "--config", config], folder).trim());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
