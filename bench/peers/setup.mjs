// npm run bench:peers: a virtual environment with the pinned Python packages, outside the versioned tree.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../node_modules/.cache/bench-peers", import.meta.url));
const REQUIREMENTS = fileURLToPath(new URL("requirements.txt", import.meta.url));

/** The Python of the environment; null where it was not made. */
export function peersPython() {
  return [`${FOLDER}/bin/python`, `${FOLDER}/Scripts/python.exe`].find(existsSync) ?? null;
}

function setUp() {
  const step = (command, ...args) => spawnSync(command, args, { stdio: "inherit" }).status === 0;
  const base = ["python3", "python"].find((name) => spawnSync(name, ["--version"]).status === 0);
  if (base === undefined) return "there is no Python here; the benchmark goes without Polars and pandas";
  if (!step(base, "-m", "venv", FOLDER)) return `\`${base} -m venv\` failed; is its venv package installed?`;
  if (!step(peersPython(), "-m", "pip", "install", "--quiet", "-r", REQUIREMENTS))
    return "the packages could not be installed";
  return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = setUp();
  if (problem !== null) {
    console.error(problem);
    process.exitCode = 1;
  }
}
