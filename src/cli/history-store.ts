import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import type { ArrivalLine, FileResult, HistoryLine } from "#generated/types.js";
import type { KnownFile, KnownHistory } from "#history/known-history.js";
import { inOrder } from "#history/known-history.js";
import type { SourceFile } from "#intake/contract.js";
import { schemaProblems } from "#schema/validate.js";
import { runningSha256 } from "#seal/digest.js";
import { type AuditError, auditError } from "#shared/error.js";
import { jsonOf } from "./json-of.js";
import { writeWhole } from "./write-whole.js";

/** What arrived, a line a file; the bytes lie in the folder beside it, called after their digests. */
const ARRIVALS = "arrivals.ndjson";
const FILES = "files";

/** The lines of a history. Throws `history-not-found`, `history-line`. */
export function readHistory(folder: string): HistoryLine[] {
  const path = join(folder, ARRIVALS);
  if (!existsSync(path))
    throw auditError(
      "history-not-found",
      `\`${folder}\` holds no history`,
      folder,
      "a history begins with its first delivery: p2p-audit arrive DROP --history DIR",
    );
  return linesOf(path);
}

function linesOf(path: string): HistoryLine[] {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line, index) => {
    const at = `${path}:${index + 1}`;
    const value = jsonOf(line);
    if (value === undefined)
      throw auditError(
        "history-line",
        "the line is no JSON",
        at,
        "lines are added by `p2p-audit arrive` and never changed: put the file back as it was",
      );
    if (schemaProblems("HistoryLine", value, at).length === 0) return value as HistoryLine;
    throw auditError(
      "history-line",
      "the line has another shape than this version of the program writes",
      at,
      "another version wrote it, most often a later one: use that version; else put the file back from a copy",
    );
  });
}

/** The folder, made where it is new, and the lines in it so far. Throws `history-not-ours`. */
export function openHistory(folder: string): HistoryLine[] {
  if (existsSync(join(folder, ARRIVALS))) return readHistory(folder);
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => !OURS.test(name)) : [];
  if (others.length > 0)
    throw auditError(
      "history-not-ours",
      `\`${folder}\` holds files that are no history`,
      "--history",
      "name an empty or new folder, or that of a history",
    );
  mkdirSync(join(folder, FILES), { recursive: true, mode: 0o700 });
  return [];
}

/** What a first delivery that was killed may have left. */
const OURS = /^(files|lock.*|arrivals\.ndjson.*)$/;

/** Adds lines: the file is replaced as a whole, so that whoever is killed leaves it as it was. */
export function addLines(folder: string, lines: readonly HistoryLine[], more: readonly HistoryLine[]): void {
  const text = inOrder([...lines, ...more]).map((line) => `${JSON.stringify(line)}\n`);
  const draft = join(folder, `${ARRIVALS}.draft`);
  try {
    const handle = openSync(draft, "w", 0o600);
    try {
      writeWhole(handle, text.join(""), draft);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, join(folder, ARRIVALS));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Keeps the bytes of a file under their digest and gives the line of its arrival. Throws `file-changed`. */
export async function keepFile(
  folder: string,
  file: SourceFile,
  delivery: Pick<ArrivalLine, "at" | "drop">,
): Promise<ArrivalLine> {
  const { sha256, bytes } = await digestOf(file);
  const kept = join(folder, FILES, sha256);
  if (!existsSync(kept)) {
    const draft = `${kept}.draft`;
    const copied = await copy(file, draft).catch((error: unknown) => {
      rmSync(draft, { force: true });
      throw error;
    });
    if (copied !== sha256) {
      rmSync(draft, { force: true });
      throw auditError(
        "file-changed",
        "the file changed while it was read",
        file.name,
        "run the command again once nobody writes to the drop",
      );
    }
    renameSync(draft, kept);
  }
  return { line: "arrival", ...delivery, name: file.name, sha256, bytes };
}

async function digestOf(file: SourceFile): Promise<{ sha256: string; bytes: number }> {
  const digest = runningSha256();
  let bytes = 0;
  for await (const piece of file.open()) {
    digest.update(piece);
    bytes += piece.length;
  }
  return { sha256: digest.hex(), bytes };
}

async function copy(file: SourceFile, path: string): Promise<string> {
  const digest = runningSha256();
  const handle = openSync(path, "w", 0o600);
  try {
    for await (const piece of file.open()) {
      digest.update(piece);
      writeWhole(handle, piece, path);
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return digest.hex();
}

/** Where the bytes of a digest lie. */
export function contentPath(folder: string, sha256: string): string {
  return join(folder, FILES, sha256);
}

/** The files of a history that count, to be read. Throws `history-content`. */
export function historyFiles(folder: string, { files }: KnownHistory): SourceFile[] {
  return files.map((known) => {
    const path = contentPath(folder, known.sha256);
    if (!existsSync(path) || statSync(path).size !== known.bytes) throw damaged(known, folder);
    return {
      name: known.file,
      bytes: known.bytes,
      path: realpathSync(path),
      open: () => createReadStream(path),
    };
  });
}

/** Throws `history-content` where a file that was read does not have the bytes that arrived. */
export function refuseDamaged(folder: string, { files }: KnownHistory, read: readonly FileResult[]): void {
  const digests = new Map(read.map(({ file, sha256 }) => [file, sha256]));
  for (const known of files) {
    if ((digests.get(known.file) ?? known.sha256) !== known.sha256) throw damaged(known, folder);
  }
}

function damaged({ sha256 }: KnownFile, folder: string): AuditError {
  return auditError(
    "history-content",
    "the history no longer holds the bytes of a file as they arrived",
    join(folder, FILES, sha256),
    "put the file back from a copy of the history, or from the delivery: it is called after its SHA-256",
  );
}
