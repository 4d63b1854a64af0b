import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileSample, ValidationSample } from "#generated/types.js";
import { scoreFileReview, scoreValidation } from "#review/index.js";
import { checked } from "#schema/validate.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import { jsonText } from "#shared/json-text.js";
import { readXlsx } from "#workbook/read-xlsx.js";
import { drawFiles, drawResults } from "./draw-samples.js";
import { packageVersion, readText } from "./resources.js";
import { reviewNamed } from "./review-definitions.js";
import type { SampleOptions } from "./sample-options.js";
import { fileReviewText, validationText } from "./sample-text.js";
import { REVIEW } from "./saved-review.js";

const VALIDATION = "validation.json";

/** Reads a scored workbook back, writes what it comes to, and prints it without naming a case. */
export async function scoreWorkbook(options: SampleOptions): Promise<void> {
  const { sample: path, score = "", out } = options;
  if (path === undefined)
    throw auditError(
      "options-missing",
      "--score needs --sample, the sample.json that was written beside the workbook",
      "--sample",
    );
  const text = readText(path);
  const drawn = sampleOf(text, path);
  await refuseOther(drawn, text, options);
  const common = {
    program: { name: "p2p-audit", version: packageVersion() },
    sampleSha256: sha256(text),
    workbook: await workbookAt(score),
  };
  if (drawn.schema === "p2p-audit/validation-sample/1") {
    const found = scoreValidation({ ...common, sample: drawn });
    write(out, VALIDATION, found);
    console.log(validationText(found, join(out, VALIDATION)));
    return;
  }
  const found = scoreFileReview({ ...common, ...reviewNamed(drawn.review.id), sample: drawn });
  write(out, REVIEW, found);
  console.log(fileReviewText(found, join(out, REVIEW)));
}

function sampleOf(text: string, path: string): FileSample | ValidationSample {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw auditError("bad-json", `\`${path}\` is no JSON`, path, "give the sample.json as it was written");
  }
  const { schema } = (value ?? {}) as { readonly schema?: unknown };
  return schema === "p2p-audit/validation-sample/1"
    ? checked("ValidationSample", value, path)
    : checked("FileSample", value, path);
}

/** With --result the sample is drawn again from the run: another one was not drawn with this seed from this run. */
async function refuseOther(
  drawn: FileSample | ValidationSample,
  text: string,
  { result, sample }: SampleOptions,
): Promise<void> {
  if (result === undefined) return;
  const again =
    drawn.schema === "p2p-audit/validation-sample/1"
      ? await drawResults(result, drawn.seed)
      : await drawFiles(result, drawn.seed, drawn.review.id);
  if (jsonText(likeDrawn(again, drawn)) === text) return;
  throw auditError(
    "wrong-sample",
    "drawn again from this run with its seed, the sample comes out otherwise",
    sample,
    "give the run the sample was drawn from, and the sample.json as it was written",
  );
}

/** As it was drawn by a program that did not say yet what it left out, or name policies shortly, where the sample was. */
function likeDrawn(again: FileSample | ValidationSample, drawn: FileSample | ValidationSample) {
  if (again.schema === "p2p-audit/file-sample/1" && drawn.schema === again.schema) {
    const { decisions: _decisions, leftOut: _leftOut, ...earlier } = again;
    return drawn.leftOut === undefined ? earlier : again;
  }
  if (again.schema !== "p2p-audit/validation-sample/1" || drawn.schema !== again.schema) return again;
  if (drawn.rules.some(({ cite }) => cite !== undefined)) return again;
  return { ...again, rules: again.rules.map(({ cite: _cite, ...rule }) => rule) };
}

async function workbookAt(path: string) {
  const bytes = bytesOf(path);
  try {
    return { sheets: readXlsx(bytes), file: path, sha256: sha256(bytes) };
  } catch {
    throw auditError(
      "workbook-unreadable",
      `\`${path}\` cannot be read as a workbook`,
      path,
      "save it as .xlsx, without a password",
    );
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw auditError("file-not-found", `\`${path}\` cannot be read`, path, "check the path");
  }
}

/** Into the folder, whatever else it holds; the file appears whole or not at all. */
function write(folder: string, name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${name}.draft-${process.pid}`);
  writeFileSync(draft, jsonText(value), { mode: 0o600 });
  renameSync(draft, join(folder, name));
}
