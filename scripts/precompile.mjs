// After tsc: compiles the shipped templates once, into dist/report/precompiled.js, so that no run has to.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { precompiledText, templateKey } from "../dist/report/handlebars.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "reports/templates");
const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".hbs"),
);
const templates = names.sort().map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const escaping = name.endsWith(".html.hbs") ? "html" : "none";
  return `[${JSON.stringify(templateKey(text, escaping))}, ${precompiledText(text, escaping)}]`;
});
writeFileSync(
  join(root, "dist/report/precompiled.js"),
  `export const precompiled = new Map([\n${templates.join(",\n")}\n]);\n`,
);
