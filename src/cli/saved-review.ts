import { join } from "node:path";
import type { FileReview } from "#generated/types.js";
import { json } from "#policy/load.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import { readText } from "./resources.js";
import { RESULT } from "./result-folder.js";

export const REVIEW = "review.json";

/** The mock file review to be printed with the result of a folder, where one is named. Throws `review-differs` where it is of another run. */
export function savedReviews(path: string | undefined, folder: string): FileReview[] {
  if (path === undefined) return [];
  const review = json("FileReview", { text: readText }, path);
  refuseOther(review, path, folder);
  return [review];
}

function refuseOther({ run }: FileReview, path: string, folder: string): void {
  if (run.sha256 === sha256(readText(join(folder, RESULT)))) return;
  throw auditError(
    "review-differs",
    "the review was made of another result",
    path,
    "name the review of a sample of this run",
  );
}
