import { stringify } from "csv-stringify/sync";

/** CSV lines (CRLF). Cells that a spreadsheet would run as a formula are neutralised with an apostrophe. */
export function csvLines(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return stringify(
    rows.map((row) => row.map(cell)),
    { record_delimiter: "windows" },
  );
}

const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/** Numbers are no formulas, although a negative one begins like one. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  return FORMULA_START.test(value) ? `'${value}` : value;
}
