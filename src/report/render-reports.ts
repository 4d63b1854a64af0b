import type { AuditResult, FileReview, Finding, ReportDefinition } from "#generated/types.js";
import { buildView } from "./build-view.js";
import { pagePrinter } from "./page-printer.js";
import { scopeOf } from "./scope.js";

export interface ReportFile {
  /** File name, e.g. `state-law.html`. */
  readonly name: string;
  readonly text: string;
}

export interface ReportInput {
  readonly result: AuditResult;
  /** Every finding of the run. */
  readonly findings: readonly Finding[];
  readonly definitions: readonly ReportDefinition[];
  /** Path below reports/templates to text. */
  readonly templates: ReadonlyMap<string, string>;
  readonly formats: readonly ("html" | "md")[];
  /** Mock file reviews of this run that were read back. */
  readonly reviews?: readonly FileReview[];
}

/**
 * The reports of a run as files: each definition one of whose policies ran, in each format. The same input gives the same
 * bytes. Throws `report-template` where a template asks for what the view does not have, `report-template-missing`
 * where a format has no template.
 */
export function renderReports(input: ReportInput): ReportFile[] {
  const printers = input.formats.map((format) => ({
    format,
    print: pagePrinter("report", format, input.templates),
  }));
  return input.definitions.flatMap((definition) => {
    const review = input.reviews?.find((one) => one.review.report === definition.id) ?? null;
    const scope = scopeOf(input.result, input.findings, definition, review);
    if (scope === null) return [];
    const view = buildView(scope);
    return printers.map(({ format, print }) => ({ name: `${definition.id}.${format}`, text: print(view) }));
  });
}
