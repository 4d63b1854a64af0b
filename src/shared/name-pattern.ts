/** Name without its folders. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
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
