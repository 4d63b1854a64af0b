import { nameInDrop } from "./arrived-name.js";

/** Name without its folders. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

/** Name of a sheet among the files of a drop. A sheet name holds no bracket. */
export function sheetName(workbook: string, sheet: string): string {
  return `${workbook} [${sheet}]`;
}

/** The file that a name among the files of a drop stands for: the workbook of a sheet, else the file itself. */
export function fileOf(name: string): string {
  return name.replace(/(\.xls[a-z]?) \[[^\]]*\]$/i, "$1");
}

/**
 * Does a pattern with * and ? (neither crosses a folder) name the file, by its base name or by its name in the
 * drop? Case is ignored, as some systems that export files do. A sheet is named by the name of its workbook too.
 */
export function namesFile(pattern: string, file: string): boolean {
  const workbook = fileOf(file);
  return namesText(pattern, file) || (workbook !== file && namesText(pattern, workbook));
}

/** Does a pattern name a text as it is? */
export function namesText(pattern: string, file: string): boolean {
  const words = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", "[^/]*")
    .replaceAll("?", "[^/]");
  const expression = new RegExp(`^${words}$`, "iu");
  return expression.test(nameInDrop(file)) || expression.test(baseName(file));
}
