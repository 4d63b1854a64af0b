import type { Finding } from "#generated/types.js";
import { FINDING_COLUMNS, findingCell } from "./finding-cells.js";
import type { Column, Sheet } from "./sheet.js";

/** Every finding with the columns of findings.csv, in their order and under their names. */
export function findingsSheet(findings: readonly Finding[]): Sheet {
  return {
    name: "Findings",
    columns: FINDING_COLUMNS.map(columnOf),
    rows: rowsOf(findings),
    frozenColumns: 0,
  };
}

function* rowsOf(findings: readonly Finding[]) {
  for (const finding of findings) yield FINDING_COLUMNS.map((column) => findingCell(finding, column));
}

function columnOf(header: keyof Finding): Column {
  if (header === "marginMinutes") return { header, width: 14, type: "whole" };
  if (TIMES.includes(header)) return { header, width: 22, type: "moment" };
  return { header, width: WIDTHS[header] ?? 16, type: "text" };
}

const TIMES: readonly (keyof Finding)[] = ["start", "due", "stop", "latestCompliant"];

const WIDTHS: Readonly<Partial<Record<keyof Finding, number>>> = {
  policy: 28,
  clauses: 26,
  standards: 26,
  subject: 26,
  readings: 40,
  records: 40,
  explanation: 80,
  fingerprint: 36,
};
