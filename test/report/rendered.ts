import type { AuditResult, Finding, ReportDefinition } from "#generated/types.js";
import { type ReportFile, renderReports } from "#report/index.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { shippedDefinitions, shippedTemplates } from "./shipped.js";

export const TEMPLATES = shippedTemplates();

export function render(
  result: AuditResult = fixtureResult(),
  findings: readonly Finding[] = fixtureFindings(),
  definitions: readonly ReportDefinition[] = shippedDefinitions(),
): ReportFile[] {
  return renderReports({ result, findings, definitions, templates: TEMPLATES, formats: ["html", "md"] });
}

export function textOf(name: string, files: readonly ReportFile[] = render()): string {
  const found = files.find((file) => file.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.text;
}

/** The text of a page without its tags, white space folded. */
export function plain(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/&shy;/g, "")
    .replace(/<span class="keep">([^<]*)<\/span>/g, "$1")
    .replace(/&#x3D;/g, "=")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}
