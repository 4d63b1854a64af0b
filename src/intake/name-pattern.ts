import { baseName } from "#shared/name-pattern.js";

const TABLE = /\.(csv|tsv|txt)$/i;

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
  return !/[\p{L}\p{N}]/u.test(pattern.replace(TABLE, ""));
}
