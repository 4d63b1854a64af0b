import type { FileReview, MeasureDefinitions, ReportDefinition } from "#generated/types.js";
import { json } from "#policy/load.js";
import { renderReports } from "#report/index.js";
import { checked } from "#schema/validate.js";
import { analystWorkbook, type SavedRun, WORKBOOK } from "#workbook/analyst-workbook.js";
import { packageReader, packageTexts } from "./resources.js";
import { reportFormats } from "./wanted-formats.js";

/** A file made from a saved run. */
export interface RenderedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What a saved run is shown in, in the wanted formats; `reviews`: mock file reviews of it. Throws `unknown-format`. */
export function reportFiles(
  run: SavedRun,
  formats: readonly string[],
  reviews: readonly FileReview[] = [],
): RenderedFile[] {
  const wanted = reportFormats(formats);
  const workbook = wanted.includes("xlsx")
    ? [{ name: WORKBOOK, content: analystWorkbook(run, measureWords()) }]
    : [];
  return [...reports(run, wanted, reviews), ...workbook];
}

function reports(
  { result, findings }: SavedRun,
  formats: readonly string[],
  reviews: readonly FileReview[],
): RenderedFile[] {
  const made = renderReports({
    result,
    findings,
    reviews,
    definitions: reportDefinitions(),
    templates: packageTexts("reports/templates"),
    formats: (["html", "md"] as const).filter((format) => formats.includes(format)),
  });
  return made.map(({ name, text }) => ({ name, content: text }));
}

/** The definitions of the package's reports, in the order of their files. */
export function reportDefinitions(): ReportDefinition[] {
  return [...packageTexts("reports/definitions")].map(([name, text]) =>
    checked("ReportDefinition", JSON.parse(text), `reports/definitions/${name}`),
  );
}

function measureWords(): MeasureDefinitions {
  return json("MeasureDefinitions", packageReader, "reports/measures.json");
}
