import { rangeText } from "#findings/format-time.js";
import type { Finding, Reject } from "#generated/types.js";
import { membersOf } from "#schema/validate.js";
import { optionsOf } from "#shared/reading.js";
import { csvLines } from "./csv-text.js";

/** Columns follow the schemas, so that a new member is a new column. */
const FINDING_COLUMNS = membersOf("Finding");
const REJECT_COLUMNS = membersOf("Reject");

export const findingsHeader = (): string => csvLines([FINDING_COLUMNS]);

/** One row of findings.csv. */
export function findingRow(finding: Finding): string {
  return csvLines([FINDING_COLUMNS.map((column) => findingCell(finding, column))]);
}

/** rejects.csv: each row that was set aside with its place, reason, help and whole source row. */
export function rejectsCsv(rejects: readonly Reject[]): string {
  return csvLines([
    REJECT_COLUMNS,
    ...rejects.map((reject) => REJECT_COLUMNS.map((column) => reject[column])),
  ]);
}

function findingCell(finding: Finding, column: keyof Finding): string | number | boolean | null {
  switch (column) {
    case "subject":
      return `${finding.subject.kind} ${finding.subject.id}`;
    case "start":
    case "due":
    case "stop":
    case "latestCompliant":
      return rangeText(finding[column]);
    case "readings":
      return finding.readings
        .map((reading) =>
          `${optionsOf(reading)
            .map(([question, option]) => `${question}=${option}`)
            .join(" ")}: ${reading.outcome} ${rangeText(reading.due) ?? ""}`.trim(),
        )
        .join("; ");
    case "records":
      return finding.records
        .map((record) => `${record.kind} ${record.id} (${record.file} row ${record.row})`)
        .join("; ");
    case "clauses":
    case "standards":
    case "missing":
      return finding[column].join("; ");
    default:
      return finding[column];
  }
}
