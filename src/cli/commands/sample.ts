import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FileSample, ValidationSample } from "#generated/types.js";
import { fileCover, fileForms, formSheet, validationCover, validationForms } from "#review/index.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import { jsonText } from "#shared/json-text.js";
import type { Sheet } from "#workbook/sheet.js";
import { xlsx } from "#workbook/xlsx.js";
import { refuseClosedRun } from "../closed-runs.js";
import { drawFiles, drawResults } from "../draw-samples.js";
import { folderTarget } from "../export-target.js";
import { reviewNamed } from "../review-definitions.js";
import type { SampleOptions } from "../sample-options.js";
import { fileSampleText, validationSampleText } from "../sample-text.js";
import { scoreWorkbook } from "../score-workbook.js";

/** `p2p-audit sample`: draws files for a mock review or results for a validation; with --score, reads the workbook back. */
export async function sample(options: SampleOptions): Promise<void> {
  refuseClosedRun(options.out, "--out");
  if (options.score !== undefined) return scoreWorkbook(options);
  const { result, seed, purpose, out } = options;
  if (result === undefined || seed === undefined || seed === "")
    throw auditError(
      "options-missing",
      "drawing needs --result and --seed",
      undefined,
      "see `p2p-audit sample --help`",
    );
  if (purpose !== "file-review" && purpose !== "validation")
    throw auditError(
      "unknown-purpose",
      `\`${purpose}\` is no purpose of a sample`,
      "--purpose",
      "purposes: file-review, validation",
    );
  refuseFilled(out);
  const [name, text, sheets, told] =
    purpose === "validation"
      ? validationOf(await drawResults(result, seed))
      : filesOf(await drawFiles(result, seed, options.standard));
  write(out, name, text, sheets);
  console.log(`${told}\n\nin ${out}/: ${name}, sample.json`);
}

type Drawn = readonly [workbook: string, sample: string, sheets: readonly Sheet[], told: string];

function filesOf(drawn: FileSample): Drawn {
  const { review, report } = reviewNamed(drawn.review.id);
  const text = jsonText(drawn);
  const forms = fileForms(drawn, review, report).map(({ form }) => formSheet(form));
  return ["review.xlsx", text, [fileCover(drawn, review, sha256(text)), ...forms], fileSampleText(drawn)];
}

function validationOf(drawn: ValidationSample): Drawn {
  const text = jsonText(drawn);
  const forms = validationForms(drawn).map(({ form }) => formSheet(form));
  return [
    "validation.xlsx",
    text,
    [validationCover(drawn, sha256(text)), ...forms],
    validationSampleText(drawn),
  ];
}

/** A workbook that somebody may have filled in is never replaced. */
function refuseFilled(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  throw auditError(
    "out-not-ours",
    `\`${out}\` is not empty, and what reviewers filled in is never replaced`,
    "--out",
    "name an empty or new folder",
  );
}

function write(out: string, workbook: string, sample: string, sheets: readonly Sheet[]): void {
  const legend = (JSON.parse(sample) as FileSample | ValidationSample).run.confidentiality;
  const target = folderTarget(resolve(out));
  try {
    writeFileSync(join(target.draft, "sample.json"), sample, { mode: 0o600 });
    writeFileSync(join(target.draft, workbook), xlsx({ sheets, footer: legend }), { mode: 0o600 });
    target.finish();
  } catch (error) {
    target.abandon();
    throw error;
  }
}
