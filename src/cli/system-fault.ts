import type { Problem } from "#shared/error.js";

const FULL = {
  code: "disk-full",
  message: "there is no room left on the disk",
  help: "make room, or name another folder (--out; TMPDIR for what is only held while it runs); what was there before is untouched",
};
const FORBIDDEN = {
  code: "not-permitted",
  message: "the system does not permit it",
  help: "correct the rights, or name another folder (--out); what was there before is untouched",
};
const NO_FOLDER = {
  code: "no-folder",
  message: "what should be a folder is a file",
  help: "name another folder",
};
const VANISHED = {
  code: "file-vanished",
  message: "a file or folder is not there, or went away while it was used",
  help: "check the path, and run again",
};

/** What the system's errors mean, by their codes. */
const MEANINGS: Readonly<Record<string, Problem>> = {
  ENOSPC: FULL,
  EDQUOT: { ...FULL, message: "the quota of the disk is used up" },
  EFBIG: { ...FULL, message: "a file may not become as large as it has to" },
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: { ...FORBIDDEN, message: "the disk can only be read" },
  EBUSY: {
    code: "open-elsewhere",
    message: "another program has a file open",
    help: "close it and run again",
  },
  ENOENT: VANISHED,
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
};

/** DuckDB tells in words what the system told it. */
const DUCKDB: readonly [RegExp, Problem][] = [
  [/No space left on device|max_temp_directory_size/, FULL],
  [/File too large/, FULL],
  [/Permission denied/, FORBIDDEN],
];

/** The problem behind an error of the operating system; null where it is something else. */
export function systemFault(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null;
  const { code = "", path } = error as NodeJS.ErrnoException;
  const meaning = MEANINGS[code] ?? DUCKDB.find(([words]) => words.test(error.message))?.[1];
  if (meaning === undefined) return null;
  return { ...meaning, ...(path !== undefined && { at: path }) };
}
