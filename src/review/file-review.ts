import type {
  FileReview,
  FileSample,
  ReportDefinition,
  ReviewDefinition,
  ScoredElement,
} from "#generated/types.js";
import { type Problem, problem, throwAny } from "#shared/error.js";
import { coverProblems } from "./cover-sheet.js";
import { fileForms } from "./file-forms.js";
import { reviewDigest } from "./file-sample.js";
import type { FormEntry } from "./form.js";
import { readForm } from "./read-form.js";
import { methodOf } from "./review-words.js";
import { reviewedRun } from "./run-facts.js";
import { scoreElement } from "./score-element.js";
import type { Score } from "./score-slots.js";
import { reviewDaysOf, reviewersOf, type ScoredWorkbook, sheetNamed } from "./scored-workbook.js";

export interface FileReviewInput {
  readonly program: FileReview["program"];
  readonly sample: FileSample;
  readonly sampleSha256: string;
  readonly review: ReviewDefinition;
  readonly report: ReportDefinition;
  readonly workbook: ScoredWorkbook;
}

/**
 * The result of a mock file review from its scored workbook. Throws every problem found: `wrong-sample`,
 * `review-changed`, `workbook-altered`, `workbook-cell`.
 */
export function scoreFileReview(input: FileReviewInput): FileReview {
  const { sample, sampleSha256, review, report, workbook } = input;
  throwAny([...coverProblems(workbook.sheets, sampleSha256, workbook.file), ...definitionProblems(input)]);
  const forms = fileForms(sample, review, report);
  const read = forms.map(({ form }) => readForm(form, sheetNamed(workbook.sheets, form.name), workbook.file));
  throwAny(read.flatMap(({ problems }) => problems));
  const entries = read.flatMap(({ entries }) => entries).filter((entry) => entry !== null);
  return {
    schema: "p2p-audit/file-review/1",
    program: input.program,
    review: {
      id: review.id,
      title: review.title,
      policy: review.policy,
      report: review.report,
      sha256: sample.review.sha256,
      statement: [...review.statement],
      method: methodOf(review),
    },
    seed: sample.seed,
    run: reviewedRun(sample.run),
    sampleSha256,
    workbookSha256: workbook.sha256,
    reviewers: reviewersOf(entries),
    ...reviewDaysOf(entries),
    elements: sample.fileTypes.flatMap((type) =>
      type.elements.map((element): ScoredElement => {
        const place = forms.findIndex((one) => one.type === type && one.element === element);
        const scored: readonly (FormEntry<Score> | null)[] = read[place]?.entries ?? [];
        return scoreElement(review, type, element, scored);
      }),
    ),
    ...reviewedUniverse(sample),
  };
}

/** A sample drawn by an earlier program does not say what was left out. */
function reviewedUniverse({ decisions, leftOut, unsettled }: FileSample): Pick<FileReview, "universe"> {
  return decisions === undefined || leftOut === undefined
    ? {}
    : { universe: { decisions, leftOut, unsettled } };
}

function definitionProblems({ sample, review, report, workbook }: FileReviewInput): Problem[] {
  if (reviewDigest(review, report) === sample.review.sha256) return [];
  return [
    problem(
      "review-changed",
      `the definition of \`${review.id}\` is not the one the sample was drawn with`,
      workbook.file,
      "score it with the version of the program that drew it, or draw again",
    ),
  ];
}
