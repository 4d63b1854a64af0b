// Makes one archive that installs without a registry: the package with everything it needs to run, for machines of this kind.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const staging = mkdtempSync(join(tmpdir(), "p2p-audit-bundle-"));
const npm = (args, cwd) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
/** Packs a folder and gives the name of the archive. */
const pack = (cwd, ...more) =>
  npm(["pack", "--silent", "--pack-destination", staging, ...more], cwd)
    .split("\n")
    .at(-1) ?? "";

try {
  const packed = pack(root);
  execFileSync("tar", ["xzf", join(staging, packed), "-C", staging]);
  const home = join(staging, "package");
  for (const path of needed()) copyPackage(path, join(home, relative(root, path)));
  writeManifest(home);
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const bundle = pack(home, "--ignore-scripts");
  const name = `p2p-audit-${version}-${process.platform}-${process.arch}.tgz`;
  cpSync(join(staging, bundle), join(root, name));
  const { size } = statSync(join(root, name));
  console.log(`${name}: ${Math.ceil(size / 1e6)} MB\ninstall: npm install --offline ./${name}`);
} finally {
  rmSync(staging, { recursive: true, force: true });
}

/** Folders of the packages that the program needs to run, as they are installed here. */
function needed() {
  const lines = npm(["ls", "--omit=dev", "--all", "--parseable"], root).split("\n").filter(Boolean);
  return [...new Set(lines)].filter((path) => path.includes("node_modules"));
}

/** A package without the packages in it, which are listed by themselves. */
function copyPackage(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, {
    recursive: true,
    dereference: true,
    filter: (path) => relative(from, path).split(/[\\/]/)[0] !== "node_modules",
  });
}

/** What was copied is bundled, at the version that was copied, and nothing is built on installation. */
function writeManifest(home) {
  const path = join(home, "package.json");
  const {
    devDependencies: _dev,
    scripts: _scripts,
    overrides: _overrides,
    ...manifest
  } = JSON.parse(readFileSync(path, "utf8"));
  const modules = join(home, "node_modules");
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  const versions = names.map((name) => [
    name,
    JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")).version,
  ]);
  writeFileSync(
    path,
    `${JSON.stringify({ ...manifest, dependencies: Object.fromEntries(versions), bundleDependencies: names }, null, 2)}\n`,
  );
}
