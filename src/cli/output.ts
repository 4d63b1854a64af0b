import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { FileDigest } from "#generated/types.js";
import { runningSha256, sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import { refuseClosedRun } from "./closed-runs.js";
import { lockFolder } from "./folder-lock.js";
import { clearLeftovers, draftOf, oldOf } from "./leftovers.js";
import { writeWhole } from "./write-whole.js";

const PRIVATE = 0o600;
/** One of these lies in every folder that we wrote. */
const MARKS = ["audit-result.json", "whatif.json", "reconciliation.json"];

/** A folder of results that appears whole or not at all: written beside, then renamed. */
export interface OutputFolder {
  write(name: string, content: string | Uint8Array): void;
  /** A file written piece by piece. */
  append(name: string): (piece: string | Uint8Array) => void;
  /** The folder as it stands so far, with everything that was added: to be read, and renamed by `finish`. */
  draft(): string;
  /** Every file that was added so far, as it was written. */
  digests(): FileDigest[];
  /** Puts the new folder in the place of the old one. */
  finish(): void;
  /** Removes what was written; the old folder stays as it was. */
  abandon(): void;
}

/**
 * Opens the folder. Throws `out-not-ours` where it holds something else than results, `out-in-use` where another process
 * writes to it, `run-closed` where it lies in the folder of a run; such a folder itself is replaced as a whole.
 */
export function openOutput(named: string): OutputFolder {
  // Behind a link lies where the results are to be: a name beside the link may be on another disk.
  const folder = existsSync(named) ? realpathSync(named) : named;
  refuseClosedRun(dirname(resolve(folder)), "--out");
  refuseForeign(folder);
  const lock = lockFolder(folder);
  const draft = draftOf(folder);
  try {
    clearLeftovers(folder);
    mkdirSync(draft, { mode: 0o700 });
  } catch (error) {
    lock.release();
    throw error;
  }
  const files = new Map<string, OpenFile>();
  const digests = new Map<string, FileDigest>();
  const flush = () => {
    for (const [name, file] of files) digests.set(name, file.flush());
  };
  const close = () => {
    for (const file of files.values()) file.close();
    files.clear();
  };
  return {
    write(name, content) {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      writeFileSync(join(draft, name), bytes, { mode: PRIVATE });
      digests.set(name, { name, bytes: bytes.length, sha256: sha256(bytes) });
    },
    append(name) {
      const file = openFile(join(draft, name), name);
      files.set(name, file);
      return file.add;
    },
    draft() {
      flush();
      return draft;
    },
    digests() {
      flush();
      return [...digests.values()];
    },
    finish() {
      flush();
      close();
      lock.check();
      replace(folder, draft);
      lock.release();
    },
    abandon() {
      close();
      rmSync(draft, { recursive: true, force: true });
      lock.release();
    },
  };
}

/** Puts the draft in the place of the folder. Where that cannot be, the folder is as it was. */
function replace(folder: string, draft: string): void {
  const old = oldOf(folder);
  const wasThere = existsSync(folder);
  if (wasThere) renameSync(folder, old);
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (wasThere) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return;
  const names = statSync(folder).isDirectory() ? readdirSync(folder) : null;
  if (names !== null && (names.length === 0 || MARKS.some((mark) => names.includes(mark)))) return;
  throw auditError(
    "out-not-ours",
    `\`${folder}\` ${names === null ? "is no folder" : "holds files that are no audit results"}`,
    "--out",
    "name an empty or new folder: it is replaced as a whole",
  );
}

const BUFFER_CHARACTERS = 1 << 20;

interface OpenFile {
  readonly add: (piece: string | Uint8Array) => void;
  /** Writes what was gathered, and says what the file holds. */
  flush(): FileDigest;
  close(): void;
}

/** Gathers small pieces, so that a line is not a system call. */
function openFile(path: string, name: string): OpenFile {
  const handle = openSync(path, "w", PRIVATE);
  const digest = runningSha256();
  let pieces: string[] = [];
  let size = 0;
  let length = 0;
  const put = (bytes: Uint8Array) => {
    writeWhole(handle, bytes, path);
    digest.update(bytes);
    length += bytes.length;
  };
  const write = () => {
    if (size === 0) return;
    const bytes = Buffer.from(pieces.join(""));
    pieces = [];
    size = 0;
    put(bytes);
  };
  return {
    add(piece) {
      if (typeof piece !== "string") {
        // Bytes come gathered.
        write();
        return put(piece);
      }
      pieces.push(piece);
      size += piece.length;
      if (size >= BUFFER_CHARACTERS) write();
    },
    flush() {
      write();
      return { name, bytes: length, sha256: digest.soFar() };
    },
    close: () => closeSync(handle),
  };
}
