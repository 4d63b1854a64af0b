// Generates src/generated/, docs/data-dictionary.md and docs/report-model.md from schemas/, docs/integrity.md from checks/; with --check it fails where they differ.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";
import { dataDictionary } from "./data-dictionary.mjs";
import { fittingChecks } from "./fitting-checks.mjs";
import { integrityPage } from "./integrity-page.mjs";
import { reportModel } from "./report-model.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const banner = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";

const paths = ["records", "policy", "intake", "results", "synth"].flatMap((folder) =>
  readdirSync(join(root, "schemas", folder))
    .filter((name) => name.endsWith(".schema.json"))
    .sort()
    .map((name) => `${folder}/${name}`),
);
const schemas = paths.map((path) => JSON.parse(readFileSync(join(root, "schemas", path), "utf8")));
const byId = new Map(schemas.map((schema) => [schema.$id, schema]));

const types = await compile(
  {
    title: "AllSchemas",
    description: "Every schema, so that shared shapes are generated once.",
    type: "object",
    additionalProperties: false,
    required: schemas.map((schema) => schema.title),
    properties: Object.fromEntries(schemas.map((schema) => [schema.title, { $ref: schema.$id }])),
  },
  "AllSchemas",
  {
    additionalProperties: false,
    bannerComment: banner.trim(),
    format: true,
    style: { printWidth: 110 },
    $refOptions: {
      resolve: {
        project: {
          order: 1,
          canRead: ({ url }) => byId.has(url.split("#")[0]),
          read: ({ url }) => JSON.stringify(byId.get(url.split("#")[0])),
        },
      },
    },
  },
);

const embedded = `${banner}
/** Every JSON Schema of the project, in the order of the folders. */
export const schemas: readonly Readonly<Record<string, unknown>>[] = ${JSON.stringify(schemas, null, 1)};
`;

const outputs = [
  ["src/generated/types.ts", types],
  ["src/generated/schemas.ts", embedded],
  ["src/generated/fitting.ts", fittingChecks(schemas, banner)],
  ["docs/data-dictionary.md", dataDictionary(schemas)],
  ["docs/report-model.md", reportModel(schemas)],
  ["docs/integrity.md", integrityPage(JSON.parse(readFileSync(join(root, "checks/integrity.json"), "utf8")))],
];

const stale = outputs.filter(([path, text]) => {
  if (process.argv.includes("--check")) return readOrEmpty(path) !== text;
  writeFileSync(join(root, path), text);
  return false;
});
if (stale.length > 0) {
  console.error(`out of date: ${stale.map(([path]) => path).join(", ")}; run \`npm run generate\``);
  process.exit(1);
}

function readOrEmpty(path) {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return "";
  }
}
