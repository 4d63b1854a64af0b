import type { Reject } from "#generated/types.js";
import { membersOf } from "#schema/validate.js";
import type { Column, Sheet } from "./sheet.js";

const COLUMNS = membersOf("Reject");

/** Every row that was set aside, with the columns of rejects.csv, in their order and under their names. */
export function rejectsSheet(rejects: Iterable<Reject>): Sheet {
  return { name: "Rows set aside", columns: COLUMNS.map(columnOf), rows: rowsOf(rejects), frozenColumns: 2 };
}

function* rowsOf(rejects: Iterable<Reject>) {
  for (const reject of rejects) yield COLUMNS.map((column) => reject[column]);
}

function columnOf(header: keyof Reject): Column {
  if (header === "row" || header === "line") return { header, width: 9, type: "whole" };
  return { header, width: WIDTHS[header] ?? 18, type: "text", ...(OWN.has(header) && { own: true }) };
}

/** Texts that hardly two rows share. */
const OWN: ReadonlySet<keyof Reject> = new Set(["value", "parent", "source"]);

const WIDTHS: Readonly<Partial<Record<keyof Reject, number>>> = {
  file: 30,
  message: 44,
  help: 44,
  source: 80,
};
