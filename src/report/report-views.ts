import type { AuditResult, FileReview, Finding, ReportDefinition } from "#generated/types.js";
import { buildView } from "./build-view.js";
import { opaqueRun } from "./opaque.js";
import { opaqueReview } from "./opaque-review.js";
import { scopeOf } from "./scope.js";
import type { ReportView } from "./view.js";

/** What reports are made from. */
export interface ReportSource {
  readonly result: AuditResult;
  /** Every finding of the run. */
  readonly findings: readonly Finding[];
  readonly definitions: readonly ReportDefinition[];
  /** Mock file reviews of this run that were read back. */
  readonly reviews?: readonly FileReview[];
}

/** The view of each report one of whose policies ran, under the id of its definition; it names no case and no file. */
export function* reportViews(
  source: ReportSource,
): Generator<{ readonly id: string; readonly view: ReportView }> {
  const { result, findings } = opaqueRun(source.result, source.findings);
  for (const definition of source.definitions) {
    const review = source.reviews?.find((one) => one.review.report === definition.id);
    const opaque = review === undefined ? null : opaqueReview(review, source.result, source.findings);
    const scope = scopeOf(result, findings, definition, opaque);
    if (scope !== null) yield { id: definition.id, view: buildView(scope) };
  }
}
