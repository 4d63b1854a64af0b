import { readdirSync, readFileSync } from "node:fs";
import type { ReportDefinition } from "#generated/types.js";
import { checked } from "#schema/validate.js";

const REPORTS = new URL("../../reports/", import.meta.url);

/** The shipped templates by their path below reports/templates. */
export function shippedTemplates(): Map<string, string> {
  const folder = new URL("templates/", REPORTS);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".hbs"),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(new URL(path, folder), "utf8")]));
}

/** The shipped definitions, checked against their schema. */
export function shippedDefinitions(): ReportDefinition[] {
  const folder = new URL("definitions/", REPORTS);
  return readdirSync(folder)
    .sort()
    .map((name) =>
      checked(
        "ReportDefinition",
        JSON.parse(readFileSync(new URL(name, folder), "utf8")),
        `reports/definitions/${name}`,
      ),
    );
}
