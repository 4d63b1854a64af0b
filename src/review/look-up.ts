import type {
  DrawnFileType,
  FactorDefinition,
  ReportDefinition,
  ReportSection,
  ReviewDefinition,
} from "#generated/types.js";
import { auditError } from "#shared/error.js";

/** The factors of a list. Throws `review-definition` where the review has no such list. */
export function factorsOf(review: ReviewDefinition, id: string): readonly FactorDefinition[] {
  const list = review.factorLists.find((one) => one.id === id);
  if (list) return list.factors;
  throw missing(review.id, `no list of factors \`${id}\``);
}

/** The section that an element is. Throws `review-definition` where the report has no such section. */
export function sectionOf(report: ReportDefinition, id: string): ReportSection {
  const section = report.sections.find((one) => one.id === id);
  if (section) return section;
  throw missing(report.id, `no section \`${id}\``);
}

/** How many first files can end the review of a file type early; null: all of them are reviewed. */
export function firstFilesOf(
  { stopRule, sample }: ReviewDefinition,
  { files }: Pick<DrawnFileType, "files">,
): number | null {
  const size = files.filter(({ isOversample }) => !isOversample).length;
  return stopRule.onlyFullSample && size < sample.files ? null : stopRule.files;
}

function missing(id: string, what: string) {
  return auditError(
    "review-definition",
    `\`${id}\` has ${what}`,
    `reports/reviews/${id}.json`,
    "name lists of the review and sections of its report",
  );
}
