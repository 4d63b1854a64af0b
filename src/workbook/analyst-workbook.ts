import type {
  AuditResult,
  Finding,
  IntegrityInstance,
  MeasureDefinitions,
  PendingClock,
  QuestionLine,
  Reject,
} from "#generated/types.js";
import type { MatchedDispositions } from "#worklist/dispositions.js";
import { dataChecksSheet } from "./data-checks-sheet.js";
import { findingsSheet } from "./findings-sheet.js";
import { measuresSheet } from "./measures-sheet.js";
import { pendingSheet } from "./pending-sheet.js";
import { questionCasesSheet, questionsSheet } from "./questions-sheets.js";
import { rejectsSheet } from "./rejects-sheet.js";
import { rulesSheet } from "./rules-sheet.js";
import { summarySheet } from "./summary-sheet.js";
import { worklistSheet } from "./worklist-sheet.js";
import { xlsx } from "./xlsx.js";

/** A saved run, as the workbook reads it. */
export interface SavedRun {
  readonly result: AuditResult;
  readonly findings: readonly Finding[];
  readonly pending: readonly PendingClock[];
  readonly questions: readonly QuestionLine[];
  /** Dispositions and responses on file, held against the findings. */
  readonly dispositions: MatchedDispositions;
  /** Every place at which the data is odd in itself. */
  readonly integrity: readonly IntegrityInstance[];
  /** Read once. */
  readonly rejects: Iterable<Reject>;
}

export const WORKBOOK = "analyst-workbook.xlsx";

/**
 * The analyst's workbook of a run as bytes: everything the run found, nothing left out. `measures`: the words of measures.
 * The same run gives the same bytes.
 */
export function analystWorkbook(
  { result, findings, pending, questions, dispositions, integrity, rejects }: SavedRun,
  measures: MeasureDefinitions,
): Uint8Array {
  return xlsx({
    footer: result.confidentiality,
    sheets: [
      summarySheet(result, findings, dispositions),
      worklistSheet(result, findings, dispositions),
      pendingSheet(result, pending),
      rulesSheet(result),
      measuresSheet(result, measures),
      questionsSheet(result),
      questionCasesSheet(result, questions),
      findingsSheet(findings),
      dataChecksSheet(result, integrity),
      rejectsSheet(rejects),
    ],
  });
}
