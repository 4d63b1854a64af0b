import type { AuditResult, IntegrityInstance } from "#generated/types.js";
import { INTEGRITY_COLUMNS, integrityCell } from "./integrity-cells.js";
import type { Cell, Column, Sheet } from "./sheet.js";

/**
 * Every place at which the data is odd in itself: the check in words, the columns of integrity.csv, and what to do. `checks`:
 * what each check found.
 */
export function dataChecksSheet(
  { integrity: checks }: Pick<AuditResult, "integrity">,
  instances: readonly IntegrityInstance[],
): Sheet {
  const words = new Map(checks.map((check) => [check.code, check]));
  function* rows(): Generator<Cell[]> {
    for (const one of instances) {
      const check = words.get(one.check);
      const cells = INTEGRITY_COLUMNS.map((column) => integrityCell(one, column));
      yield [check?.title ?? null, ...cells, check?.todo ?? null];
    }
  }
  const own = INTEGRITY_COLUMNS.map(columnOf);
  return { name: "Data checks", columns: [TITLE, ...own, TODO], rows: rows(), frozenColumns: 1 };
}

const TITLE: Column = { header: "title", width: 32, type: "text" };
const TODO: Column = { header: "todo", width: 60, type: "text", wrap: true };

function columnOf(header: keyof IntegrityInstance): Column {
  if (header === "row") return { header, width: 9, type: "whole" };
  const column: Column = { header, width: WIDTHS[header] ?? 18, type: "text" };
  return header === "shows" || header === "others" ? { ...column, own: true, wrap: true } : column;
}

const WIDTHS: Readonly<Partial<Record<keyof IntegrityInstance, number>>> = {
  check: 24,
  field: 22,
  file: 30,
  others: 34,
  shows: 64,
};
