import type { AuditResult, Finding, ReportDefinition } from "#generated/types.js";
import { type ReportFile, renderReports } from "#report/index.js";
import { checked } from "#schema/validate.js";
import { auditError } from "#shared/error.js";
import { packageTexts } from "./resources.js";

const FORMATS = ["html", "md"] as const;

/** The reports of a result in the wanted formats. Throws `unknown-format`. */
export function reportFiles(
  result: AuditResult,
  findings: readonly Finding[],
  formats: readonly string[],
): ReportFile[] {
  const wanted = FORMATS.filter((format) => formats.includes(format));
  const strange = formats.find((format) => !FORMATS.some((known) => known === format));
  if (strange !== undefined)
    throw auditError(
      "unknown-format",
      `\`${strange}\` is no report format`,
      "--formats",
      `formats: ${FORMATS.join(", ")}`,
    );
  const definitions = [...packageTexts("reports/definitions")].map(
    ([name, text]): ReportDefinition =>
      checked("ReportDefinition", JSON.parse(text), `reports/definitions/${name}`),
  );
  return renderReports({
    result,
    findings,
    definitions,
    templates: packageTexts("reports/templates"),
    formats: wanted,
  });
}
