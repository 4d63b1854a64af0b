import type { FileSample, ReviewDefinition, SampledRun, ValidationSample } from "#generated/types.js";
import { universeSentence } from "#report/universe-sentence.js";
import { ALL_DATES, lineWords } from "#report/words.js";
import { count } from "#shared/counted.js";
import { DATING_WORDS } from "#shared/dating-words.js";
import { type Problem, problem } from "#shared/error.js";
import { wordFor } from "#shared/word-for.js";
import type { SheetRows } from "#workbook/read-xlsx.js";
import type { Sheet } from "#workbook/sheet.js";
import { COVER } from "./form-sheet.js";
import { methodOf } from "./review-words.js";

const DIGEST = "Digest of sample.json (SHA-256)";

type Line = readonly [what: string, value: string];

/** First sheet of a mock file review: method, seed, digests and the universe. `sampleSha256`: of the file sample.json. */
export function fileCover(sample: FileSample, review: ReviewDefinition, sampleSha256: string): Sheet {
  return cover(review.title, [
    ...review.statement.map((text): Line => ["Read first", text]),
    ...methodOf(review).map((text): Line => ["Method", text]),
    [
      "Drawn by",
      "the digest of seed and decision number: the order of rows plays no part, and the same seed draws the same files",
    ],
    ...facts(sample, sampleSha256),
    ["Digest of the review's definition", sample.review.sha256],
    ["Digest of the policy", sample.review.policySha256],
    ...sample.fileTypes.map(
      (type): Line => [`Universe: ${type.title}, ${lineWords(type.line)}`, typeText(type)],
    ),
    ...(sample.decisions === undefined || sample.leftOut === undefined
      ? []
      : [
          [
            "How the run's decisions become files",
            universeText(sample, sample.decisions, sample.leftOut),
          ] as const,
        ]),
    ...sample.unsettled.map(
      ({ reason, decisions }): Line => ["Left out, not settled", `${count(decisions)} decisions: ${reason}`],
    ),
  ]);
}

/** First sheet of a validation. */
export function validationCover(sample: ValidationSample, sampleSha256: string): Sheet {
  return cover("Validation sample", [
    [
      "Read first",
      "Look at the letter images, logs and recordings themselves, and say of each result whether the rule was met. The program's answer and what it saw stand in the grey columns.",
    ],
    [
      "Method",
      `Per rule ${sample.perOutcome} results not met and ${sample.perOutcome} met, or all there are; of one case at most one of each.`,
    ],
    [
      "Drawn by",
      "the digest of seed and case: the order of rows plays no part, and the same seed draws the same results",
    ],
    ...facts(sample, sampleSha256),
  ]);
}

/** Was the workbook made from this sample? */
export function coverProblems(sheets: readonly SheetRows[], sampleSha256: string, file: string): Problem[] {
  const rows = sheets.find(({ name }) => name === COVER)?.rows ?? [];
  const held = rows.find(([what]) => what === DIGEST)?.[1];
  if (held === sampleSha256) return [];
  return [
    problem(
      "wrong-sample",
      "the workbook was not made from this sample.json, or one of them was changed",
      `${file}#${COVER}`,
      "give the sample.json that was written beside the workbook, as it was written",
    ),
  ];
}

function cover(title: string, lines: readonly Line[]): Sheet {
  return {
    name: COVER,
    notes: [[title]],
    columns: [
      { header: "What", width: 40, type: "text", wrap: true },
      { header: "Value", width: 110, type: "text", wrap: true },
    ],
    rows: lines,
  };
}

function facts({ seed, run }: { seed: string; run: SampledRun }, sampleSha256: string): Line[] {
  const { period } = run;
  return [
    ["Plan", run.plan],
    ["Run", run.title],
    ["Data complete through", run.asOf],
    [
      "Period",
      period === null
        ? ALL_DATES
        : `${period.from} to ${period.to}, dated by ${wordFor(DATING_WORDS, period.datedBy)}`,
    ],
    ...(run.trusted
      ? []
      : [["Caution", "the run this was drawn from cannot be trusted: see its trustNotes"] as const]),
    ["Seed", seed],
    [DIGEST, sampleSha256],
    ["Digest of audit-result.json", run.sha256],
    ["Digest of ledger.ndjson", run.ledgerSha256],
  ];
}

function typeText({ universe, files, elements }: FileSample["fileTypes"][number]): string {
  const [reason] = elements.flatMap(({ carvedOut }) => carvedOut ?? []);
  if (reason !== undefined) return `not applicable: carved out. ${reason}`;
  if (universe === 0) return "no decision: none to be drawn";
  const reserve = files.filter(({ isOversample }) => isOversample).length;
  return `${count(universe)} decisions, drawn ${files.length - reserve} and ${reserve} in reserve`;
}

function universeText(
  { fileTypes, unsettled }: FileSample,
  decisions: number,
  leftOut: NonNullable<FileSample["leftOut"]>,
): string {
  return universeSentence({ decisions, leftOut, unsettled }, fileTypes);
}
