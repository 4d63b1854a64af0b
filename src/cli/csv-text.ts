type CsvCell = string | number | boolean | null;

/** CSV lines (CRLF). Cells that a spreadsheet would run as a formula are neutralised with an apostrophe. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map(csvLine).join("");
}

/** One of these lines. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

/** Characters as their codes: of a million cells few begin so, and an expression would cost more than the rest. */
const FORMULA_STARTS = new Set(Array.from("=+-@\t\r＝＋－＠", (character) => character.charCodeAt(0)));
const QUOTED = /[",\r\n]/;

/** Numbers are no formulas, although a negative one begins like one. */
function cellText(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = FORMULA_STARTS.has(value.charCodeAt(0)) ? `'${value}` : value;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
