import { rangeText } from "#findings/format-time.js";
import type { Finding } from "#generated/types.js";
import { membersOf } from "#schema/validate.js";
import { optionsOf } from "#shared/reading.js";
import type { Cell } from "./sheet.js";

/** Columns follow the schema, so that a new member is a new column; the same in findings.csv and in the workbook. */
export const FINDING_COLUMNS = membersOf("Finding");

/** What a member of a finding is in a cell of a table. Times are ISO texts, ranges by their ends. */
export function findingCell(finding: Finding, column: keyof Finding): Cell {
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
      return finding[column] ?? null;
  }
}
