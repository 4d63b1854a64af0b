import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FileReview } from "#generated/types.js";
import { json } from "#policy/load.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import { readText } from "./resources.js";
import { RESULT } from "./result-folder.js";

export const REVIEW = "review.json";

/** The mock file reviews that lie beside a result. Throws `review-differs` where one is of another run. */
export function savedReviews(folder: string): FileReview[] {
  const path = join(folder, REVIEW);
  if (!existsSync(path)) return [];
  const review = json("FileReview", { text: readText }, path);
  refuseOther(review, folder, path);
  return [review];
}

function refuseOther({ run }: FileReview, folder: string, path: string): void {
  if (run.sha256 === sha256(readText(join(folder, RESULT)))) return;
  throw auditError(
    "review-differs",
    "the review beside the result was made of another result",
    path,
    "review a sample of this run, or move the file away",
  );
}
