import { markdownView } from "./escape-markdown.js";
import { templatePrinter } from "./handlebars.js";

/**
 * The printer of a page in a format: `PAGE.FORMAT.hbs`, with `partials/NAME.FORMAT.hbs` by their name. Throws
 * `report-template-missing` where the format has no such page.
 */
export function pagePrinter(
  page: string,
  format: "html" | "md",
  templates: ReadonlyMap<string, string>,
): (view: object) => string {
  const suffix = `.${format}.hbs`;
  const named = new Map<string, string>();
  for (const [path, text] of templates)
    if (path.endsWith(suffix)) named.set(path.slice(path.lastIndexOf("/") + 1, -suffix.length), text);
  if (format === "html") return templatePrinter(page, named, "html");
  const print = templatePrinter(page, named, "none");
  return (view) => print(markdownView(view));
}
