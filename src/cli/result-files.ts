import { rangeText } from "#findings/format-time.js";
import type { Finding, Reject } from "#generated/types.js";
import { membersOf } from "#schema/validate.js";
import { optionsOf } from "#shared/reading.js";
import { csvLine } from "./csv-text.js";

/** Columns follow the schemas, so that a new member is a new column. */
const FINDING_COLUMNS = membersOf("Finding");
const REJECT_COLUMNS = membersOf("Reject");

export const findingsHeader = (): string => csvLine(FINDING_COLUMNS);

/** One row of findings.csv. */
export function findingRow(finding: Finding): string {
  return csvLine(FINDING_COLUMNS.map((column) => findingCell(finding, column)));
}

/**
 * The lines of rejects.csv: each row that was set aside with its place, reason, help and whole source row. One at a
 * time: of a large drop in which every row is bad, they would be more than one text can hold.
 */
export function* rejectLines(rejects: readonly Reject[]): Generator<string> {
  yield csvLine(REJECT_COLUMNS);
  for (const reject of rejects) yield csvLine(REJECT_COLUMNS.map((column) => reject[column]));
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
