import { baseName } from "#shared/name-pattern.js";

const TABLE = /\.(csv|tsv|txt|psv)$/i;
const WORKBOOK = /\.xls[a-z]?$/i;

/** Is the file a workbook by its name? */
export function isWorkbookName(file: string): boolean {
  return WORKBOOK.test(file);
}

/** Is the file a delimited text by its name? */
export function isTableName(file: string): boolean {
  return TABLE.test(file);
}

/** Base name without the extension of a table. */
export function stem(file: string): string {
  return baseName(file).replace(TABLE, "");
}

/** A pattern such as `*` or `*.csv`, which names every table and so says nothing of a single one. */
export function isCatchAll(pattern: string): boolean {
  return !/[\p{L}\p{N}]/u.test(pattern.replace(TABLE, "").replace(WORKBOOK, ""));
}
