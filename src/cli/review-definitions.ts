import type { ReportDefinition, ReviewDefinition } from "#generated/types.js";
import { checked } from "#schema/validate.js";
import { auditError } from "#shared/error.js";
import { packageTexts } from "./resources.js";

const REVIEWS = "reports/reviews";
const REPORTS = "reports/definitions";

/** A review with the report whose sections are its elements. */
export interface ReviewWithReport {
  readonly review: ReviewDefinition;
  readonly report: ReportDefinition;
}

/** The review of a standard. Throws `unknown-standard`, or what is wrong with its definition. */
export function reviewNamed(id: string): ReviewWithReport {
  const texts = packageTexts(REVIEWS);
  const text = texts.get(`${id}.json`);
  if (text === undefined)
    throw auditError(
      "unknown-standard",
      `there is no file review of \`${id}\``,
      "--standard",
      `standards: ${[...texts.keys()].map((name) => name.replace(/\.json$/, "")).join(", ")}`,
    );
  const review = checked("ReviewDefinition", JSON.parse(text), `${REVIEWS}/${id}.json`);
  const report = packageTexts(REPORTS).get(`${review.report}.json`);
  if (report === undefined)
    throw auditError("review-definition", `there is no report \`${review.report}\``, `${REVIEWS}/${id}.json`);
  return {
    review,
    report: checked("ReportDefinition", JSON.parse(report), `${REPORTS}/${review.report}.json`),
  };
}
