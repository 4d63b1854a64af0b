import { keepDays } from "./keep-days.js";
import { pagePrinter } from "./page-printer.js";
import { type ReportSource, reportViews } from "./report-views.js";

export interface ReportFile {
  /** File name, e.g. `state-law.html`. */
  readonly name: string;
  readonly text: string;
}

export interface ReportInput extends ReportSource {
  /** Path below reports/templates to text. */
  readonly templates: ReadonlyMap<string, string>;
  readonly formats: readonly ("html" | "md")[];
}

/**
 * The reports of a run as files: each definition one of whose policies ran, in each format. The same input gives the same
 * bytes. Throws `report-template` where a template asks for what the view does not have, `report-template-missing`
 * where a format has no template.
 */
export function renderReports(input: ReportInput): ReportFile[] {
  const printers = input.formats.map((format) => ({
    format,
    print: printerOf(format, input.templates),
  }));
  const files: ReportFile[] = [];
  for (const { id, view } of reportViews(input))
    for (const { format, print } of printers) files.push({ name: `${id}.${format}`, text: print(view) });
  return files;
}

function printerOf(format: "html" | "md", templates: ReportInput["templates"]): (view: object) => string {
  const print = pagePrinter("report", format, templates);
  return format === "html" ? (view) => keepDays(print(view)) : print;
}
