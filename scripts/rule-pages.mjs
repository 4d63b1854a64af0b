// Writes docs/rules/ from the policies with the built program; with --check it fails where a page differs, is missing or
// stands there without a rule.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rulePages } from "../dist/catalogue/rule-page/rule-pages.js";
import { loadCommons, loadPolicy, policyFolders } from "../dist/policy/load.js";
import { withCases } from "../dist/policy/tested-policy.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "docs", "rules");

const reader = {
  list: (path) => (existsSync(join(root, path)) ? readdirSync(join(root, path)) : []),
  text: (path) => readFileSync(join(root, path), "utf8"),
};
const bundles = [...policyFolders(reader).keys()].map((id) => withCases(reader, loadPolicy(reader, id)));
const pages = rulePages(bundles, loadCommons(reader));
const written = filesBelow(folder);
const orphans = written.filter((path) => !pages.has(path));
const stale = [...pages].filter(([path, text]) => !written.includes(path) || pageText(path) !== text);

if (!process.argv.includes("--check")) {
  for (const path of orphans) rmSync(join(folder, path));
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
} else if (orphans.length + stale.length > 0) {
  console.error(
    `out of date in docs/rules: ${[...stale.map(([path]) => path), ...orphans].join(", ")}; run \`npm run rule-pages\``,
  );
  process.exit(1);
}

function pageText(path) {
  return readFileSync(join(folder, path), "utf8");
}

/** Every file below a folder, by its path with forward slashes. */
function filesBelow(start) {
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(start.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
