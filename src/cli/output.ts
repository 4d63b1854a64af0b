import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { auditError } from "#shared/error.js";

const PRIVATE = 0o600;
/** One of these lies in every folder that we wrote. */
const MARKS = ["audit-result.json", "whatif.json"];

/** A folder of results that appears whole or not at all: written beside, then renamed. */
export interface OutputFolder {
  write(name: string, content: string | Uint8Array): void;
  /** A file written piece by piece. */
  append(name: string): (text: string) => void;
  /** The folder as it stands so far, with everything that was added: to be read, and renamed by `finish`. */
  draft(): string;
  /** Puts the new folder in the place of the old one. */
  finish(): void;
  /** Removes what was written; the old folder stays as it was. */
  abandon(): void;
}

/** Opens the folder. Throws `out-not-ours` where it holds something else than results. */
export function openOutput(folder: string): OutputFolder {
  refuseForeign(folder);
  const draft = `${folder}.draft-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const handles: number[] = [];
  const flushes: (() => void)[] = [];
  return {
    write: (name, content) => writeFileSync(join(draft, name), content, { mode: PRIVATE }),
    append(name) {
      const handle = openSync(join(draft, name), "w", PRIVATE);
      handles.push(handle);
      const buffer = buffered((text) => writeSync(handle, text));
      flushes.push(buffer.flush);
      return buffer.add;
    },
    draft() {
      for (const flush of flushes) flush();
      return draft;
    },
    finish() {
      for (const flush of flushes) flush();
      for (const handle of handles.splice(0)) closeSync(handle);
      rmSync(`${folder}.old-${process.pid}`, { recursive: true, force: true });
      if (existsSync(folder)) renameSync(folder, `${folder}.old-${process.pid}`);
      renameSync(draft, folder);
      rmSync(`${folder}.old-${process.pid}`, { recursive: true, force: true });
    },
    abandon() {
      for (const handle of handles.splice(0)) closeSync(handle);
      rmSync(draft, { recursive: true, force: true });
    },
  };
}

function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  if (names.length === 0 || MARKS.some((mark) => names.includes(mark))) return;
  throw auditError(
    "out-not-ours",
    `\`${folder}\` holds files that are no audit results`,
    "--out",
    "name an empty or new folder: it is replaced as a whole",
  );
}

const BUFFER_CHARACTERS = 1 << 20;

/** Gathers small pieces, so that a line is not a system call. */
function buffered(write: (text: string) => void): { add: (text: string) => void; flush: () => void } {
  let pieces: string[] = [];
  let size = 0;
  const flush = () => {
    if (size > 0) write(pieces.join(""));
    pieces = [];
    size = 0;
  };
  const add = (text: string) => {
    pieces.push(text);
    size += text.length;
    if (size >= BUFFER_CHARACTERS) flush();
  };
  return { add, flush };
}
