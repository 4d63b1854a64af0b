import { fileNames } from "#gate/file-names.js";
import { AuditError } from "#shared/error.js";
import { replaceWords } from "#shared/replace-words.js";
import { systemFault } from "./system-fault.js";

/** Names of files of the drop can hold names of people: in a text they become `file-3`, the third file by name. */
export function hideFiles(text: string, files: readonly string[]): string {
  const names = fileNames(files.map((file) => ({ file })));
  return replaceWords(new Map(files.map((file) => [file, names(file)])))(text);
}

const NUMBERED = "files are numbered by name among the files of the drop; --show-phi names them";

/** An error without names of files, also where the system brought it; its help says how to see them. */
function withoutFileNames(error: unknown, files: readonly string[]): unknown {
  const fault = systemFault(error);
  const problems = error instanceof AuditError ? error.problems : fault === null ? [] : [fault];
  if (problems.length === 0) return error;
  return new AuditError(
    problems.map((one) => {
      const message = hideFiles(one.message, files);
      const at = one.at === undefined ? {} : { at: hideFiles(one.at, files) };
      if (message === one.message && at.at === one.at) return one;
      return { ...one, message, ...at, help: one.help === undefined ? NUMBERED : `${one.help}; ${NUMBERED}` };
    }),
  );
}

/** Work on the files of a drop, whose errors name none of them unless `showPhi`. `names`: asked for only where one is thrown. */
export async function withNamesHidden<Done>(
  showPhi: boolean | undefined,
  names: () => readonly string[],
  work: () => Done | Promise<Done>,
): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    throw showPhi === true ? error : withoutFileNames(error, names());
  }
}
