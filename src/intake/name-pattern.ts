const TABLE = /\.(csv|tsv|txt)$/i;

/** Is the file a delimited text by its name? */
export function isTableName(file: string): boolean {
  return TABLE.test(file);
}

/** Name without its folders. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

/** Base name without the extension of a table. */
export function stem(file: string): string {
  return baseName(file).replace(TABLE, "");
}

/**
 * Does a pattern with * and ? (neither crosses a folder) name the file, by its base name or by its name in the
 * drop? Case is ignored, as some systems that export files do.
 */
export function namesFile(pattern: string, file: string): boolean {
  const words = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", "[^/]*")
    .replaceAll("?", "[^/]");
  const expression = new RegExp(`^${words}$`, "iu");
  return expression.test(file) || expression.test(baseName(file));
}

/** A pattern such as `*` or `*.csv`, which names every table and so says nothing of a single one. */
export function isCatchAll(pattern: string): boolean {
  return !/[\p{L}\p{N}]/u.test(pattern.replace(TABLE, ""));
}
