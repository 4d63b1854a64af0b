import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { TemplateText } from "#report/check-template.js";
import type { OwnTemplate, TemplateFormat } from "#report/own-template.js";
import { auditError } from "#shared/error.js";
import { readText } from "./resources.js";

const FORMATS: readonly TemplateFormat[] = ["html", "md", "txt"];
/** `board.hbs`, `board.md.hbs`: a name, what it prints, and the ending. */
const NAME = /^(.+?)(\.[^.]+)?\.hbs$/;

/**
 * A plan's own template with its partials: files of the same endings beside it and in `partials/`. Throws
 * `file-not-found`, `unknown-format` where its name says no format, `partial-twice`.
 */
export function readOwnTemplate(path: string): OwnTemplate {
  const [, name, ending] = NAME.exec(basename(path)) ?? [];
  const format = FORMATS.find((known) => ending === undefined || ending === `.${known}`);
  if (name === undefined || format === undefined)
    throw auditError(
      "unknown-format",
      "the name of the template does not say what it prints",
      path,
      "NAME.hbs or NAME.html.hbs prints HTML, NAME.md.hbs Markdown, NAME.txt.hbs plain text",
    );
  const text = readText(path);
  return { path, text, name, format, partials: partialsOf(path, `${ending ?? ""}.hbs`) };
}

function partialsOf(main: string, ending: string): Map<string, TemplateText> {
  const folder = dirname(main);
  const beside = filesIn(folder).filter((path) => basename(path) !== basename(main));
  const partials = new Map<string, TemplateText>();
  for (const path of [...beside, ...filesIn(join(folder, "partials"))]) {
    const [, name, own = ""] = NAME.exec(basename(path)) ?? [];
    if (name === undefined || `${own}.hbs` !== ending) continue;
    const other = partials.get(name);
    if (other !== undefined)
      throw auditError(
        "partial-twice",
        `two files are the partial \`${name}\``,
        path,
        `the other is ${other.path}`,
      );
    partials.set(name, { path, text: readText(path) });
  }
  return partials;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return entries
    .map(({ name }) => name)
    .sort()
    .map((name) => join(folder, name));
}
