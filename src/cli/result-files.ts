import type { Finding, IntegrityInstance, Reject } from "#generated/types.js";
import { membersOf } from "#schema/validate.js";
import { FINDING_COLUMNS, findingCell } from "#workbook/finding-cells.js";
import { INTEGRITY_COLUMNS, integrityCell } from "#workbook/integrity-cells.js";
import { csvLine } from "./csv-text.js";

/** Columns follow the schema, so that a new member is a new column. */
const REJECT_COLUMNS = membersOf("Reject");

export const findingsHeader = (): string => csvLine(FINDING_COLUMNS);

/** One row of findings.csv. */
export function findingRow(finding: Finding): string {
  return csvLine(FINDING_COLUMNS.map((column) => findingCell(finding, column)));
}

export const rejectsHeader = (): string => csvLine(REJECT_COLUMNS);

/** One row of rejects.csv: a row that was set aside with its place, reason, help and whole source row. */
export function rejectRow(reject: Reject): string {
  return csvLine(REJECT_COLUMNS.map((column) => reject[column]));
}

/** The lines of integrity.csv, one place at which the data is odd in itself each. */
export function* integrityLines(instances: readonly IntegrityInstance[]): Generator<string> {
  yield csvLine(INTEGRITY_COLUMNS);
  for (const one of instances) {
    yield csvLine(INTEGRITY_COLUMNS.map((column) => integrityCell(one, column)));
  }
}
