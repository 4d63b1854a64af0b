import { fileNames } from "#gate/file-names.js";
import { AuditError } from "#shared/error.js";

/** Names of files of the drop can hold names of people: in a text they become `file-3`, the third file by name. */
export function hideFiles(text: string, files: readonly string[]): string {
  const names = fileNames(files.map((file) => ({ file })));
  const longestFirst = [...files].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, file) => rest.replace(wholeName(file), names(file)), text);
}

/** An error without names of files. */
export function withoutFileNames(error: unknown, files: readonly string[]): unknown {
  if (!(error instanceof AuditError)) return error;
  return new AuditError(
    error.problems.map((one) => ({
      ...one,
      message: hideFiles(one.message, files),
      ...(one.at !== undefined && { at: hideFiles(one.at, files) }),
    })),
  );
}

function wholeName(file: string): RegExp {
  const literal = file.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])`, "gu");
}
