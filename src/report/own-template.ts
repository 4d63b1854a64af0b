import { auditError, throwAny } from "#shared/error.js";
import { checkTemplate, type TemplateText } from "./check-template.js";
import { markdownView } from "./escape-markdown.js";
import { templatePrinter } from "./handlebars.js";
import { keepDays } from "./keep-days.js";
import type { ReportFile } from "./render-reports.js";
import { type ReportSource, reportViews } from "./report-views.js";
import { reportViewShape } from "./view-shape.js";

/** What a template prints, which decides how texts are escaped. */
export type TemplateFormat = "html" | "md" | "txt";

/** A plan's own template with the partials beside it. */
export interface OwnTemplate extends TemplateText {
  /** File name without its endings; part of the name of what is printed. */
  readonly name: string;
  readonly format: TemplateFormat;
  readonly partials: ReadonlyMap<string, TemplateText>;
}

/**
 * The reports of a run printed by a plan's own template: all of them, or the one named by `report`. The same input gives
 * the same bytes. Throws `report-template` with every place at which the template asks for what it cannot have, before
 * anything is printed, and `unknown-report` where the run has no such report.
 */
export function renderOwnTemplate(
  source: ReportSource,
  template: OwnTemplate,
  report: string | null,
): ReportFile[] {
  throwAny(checkTemplate(template, template.partials, reportViewShape()));
  const print = printerOf(template);
  const files: ReportFile[] = [];
  const ids: string[] = [];
  for (const { id, view } of reportViews(source)) {
    ids.push(id);
    if (report === null || report === id)
      files.push({ name: `${id}.${template.name}.${template.format}`, text: print(view) });
  }
  if (report === null || files.length > 0) return files;
  const known = ids.length === 0 ? "none" : ids.join(", ");
  throw auditError("unknown-report", `the run has no report \`${report}\``, "--report", `reports: ${known}`);
}

/** HTML is escaped as it is printed, Markdown before; plain text has nothing to escape. */
function printerOf({ path, text, format, partials }: OwnTemplate): (view: object) => string {
  const texts = new Map([...partials].map(([name, partial]) => [name, partial.text]));
  const print = templatePrinter(path, texts.set(path, text), format === "html" ? "html" : "none");
  if (format === "html") return (view) => keepDays(print(view));
  return format === "md" ? (view) => print(markdownView(view)) : print;
}
