import type {
  Checked,
  CheckedDifference,
  DrawnRule,
  ValidatedRule,
  Validation,
  ValidationSample,
} from "#generated/types.js";
import { throwAny } from "#shared/error.js";
import { cutPercent } from "#shared/rate.js";
import { coverProblems } from "./cover-sheet.js";
import { exactInterval } from "./exact-interval.js";
import type { FormEntry } from "./form.js";
import { readForm } from "./read-form.js";
import { reviewedRun } from "./run-facts.js";
import { reviewDaysOf, reviewersOf, type ScoredWorkbook, sheetNamed } from "./scored-workbook.js";
import { type Found, type ValidationForm, validationForms } from "./validation-forms.js";

export interface ValidationInput {
  readonly program: Validation["program"];
  readonly sample: ValidationSample;
  readonly sampleSha256: string;
  readonly workbook: ScoredWorkbook;
}

type Result = ValidationForm["results"][number] & { readonly entry: FormEntry<Found> | null };

/**
 * What reviewers found on the results drawn, from the checked workbook. Throws every problem found: `wrong-sample`,
 * `workbook-altered`, `workbook-cell`.
 */
export function scoreValidation({ program, sample, sampleSha256, workbook }: ValidationInput): Validation {
  const { sheets, file, sha256 } = workbook;
  throwAny(coverProblems(sheets, sampleSha256, file));
  const forms = validationForms(sample);
  const read = forms.map(({ form }) => readForm(form, sheetNamed(sheets, form.name), file));
  throwAny(read.flatMap(({ problems }) => problems));
  const results = forms.flatMap((form, index) =>
    form.results.map((one, row): Result => ({ ...one, entry: read[index]?.entries[row] ?? null })),
  );
  const entries = results.flatMap(({ entry }) => entry ?? []);
  return {
    schema: "p2p-audit/validation/1",
    program,
    seed: sample.seed,
    run: reviewedRun(sample.run),
    sampleSha256,
    workbookSha256: sha256,
    perOutcome: sample.perOutcome,
    complete: results.length > 0 && results.every(({ entry }) => entry !== null),
    reviewers: reviewersOf(entries),
    ...reviewDaysOf(entries),
    rules: sample.rules.map((rule) => validatedRule(rule, results)),
  };
}

function validatedRule(rule: DrawnRule, all: readonly Result[]): ValidatedRule {
  const results = all.filter((one) => one.rule === rule);
  const of = (outcome: "met" | "not-met") => results.filter(({ result }) => result.outcome === outcome);
  return {
    policy: rule.policy,
    rule: rule.rule,
    title: rule.title,
    notMet: checked(of("not-met"), rule.notMet),
    met: checked(of("met"), rule.met),
    differences: results.flatMap(differenceOf),
  };
}

/** What cannot be told is not counted as confirmed: the range says what it could come to. */
function checked(results: readonly Result[], inRun: number): Checked {
  const found = results.flatMap(({ result, entry }) => {
    const [score] = entry?.scores ?? [];
    return score === undefined ? [] : [{ score, isSame: score === result.outcome }];
  });
  const confirmed = found.filter(({ isSame }) => isSame).length;
  const cannotTell = found.filter(({ score }) => score === "cannot-tell").length;
  return {
    inRun,
    drawn: results.length,
    checked: found.length,
    confirmed,
    refuted: found.length - confirmed - cannotTell,
    cannotTell,
    percent: cutPercent(confirmed, found.length),
    highest: cutPercent(confirmed + cannotTell, found.length),
    interval: found.length === inRun ? null : exactInterval(confirmed, found.length),
  };
}

function differenceOf({ result, entry }: Result): CheckedDifference[] {
  const [found] = entry?.scores ?? [];
  if (entry === null || found === undefined || found === result.outcome) return [];
  return [
    {
      outcome: result.outcome,
      found,
      subject: result.subject,
      fingerprint: result.fingerprint,
      reviewer: entry.reviewer,
      on: entry.on,
      note: entry.note ?? "",
    },
  ];
}
