import type { FileResult } from "#generated/types.js";

/** Names of files that say nothing: a file's own name can hold a person's. `file-3` is the third of `files` in audit-result.json. */
export function fileNames(files: readonly Pick<FileResult, "file">[]): (file: string) => string {
  const names = new Map(files.map(({ file }, index) => [file, `file-${index + 1}`]));
  return (file) => names.get(file) ?? "file-0";
}
