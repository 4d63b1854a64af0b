import { existsSync } from "node:fs";
import type { FileDigest, HistoryRead } from "#generated/types.js";
import { type KnownHistory, knownHistory, withoutFiles } from "#history/known-history.js";
import type { SourceFile } from "#intake/contract.js";
import { canonicalJson } from "#seal/canonical-json.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import { dropFiles, dropNames } from "./drop-files.js";
import { fileDigest } from "./file-digest.js";
import { contentPath, historyFiles, readHistory } from "./history-store.js";

/** A history as it was known at an instant. */
export interface OpenedHistory {
  readonly folder: string;
  readonly known: KnownHistory;
}

/**
 * A history as known at an instant in UTC, or wholly, without the files of these digests (control files). Throws what
 * reading does, or `nothing-known`.
 */
export function openedHistory(
  folder: string,
  knownAt: string | null,
  apart: readonly string[],
): OpenedHistory {
  const known = knownHistory(readHistory(folder), knownAt);
  if (known) return { folder, known: withoutFiles(known, apart) };
  throw auditError(
    "nothing-known",
    `nothing had arrived by ${knownAt ?? "now"}`,
    "--known-at",
    "give an instant at or after the first delivery: arrivals.ndjson of the history names them all",
  );
}

/** What a result says of the history it was made from, and the digest of what was known of it. */
export function historyFacts({ known }: OpenedHistory): { history: HistoryRead; sha256: string } {
  return { history: known.read, sha256: sha256(known.lines.map(canonicalJson).join("\n")) };
}

/** The files of a history that count, as they arrived. */
export function historyDigests({ known }: OpenedHistory): FileDigest[] {
  return known.files.map(({ file, bytes, sha256: digest }) => ({ name: file, bytes, sha256: digest }));
}

/** The same as they lie there now; one that is gone is left out. */
export async function historyDigestsNow({ folder, known }: OpenedHistory): Promise<FileDigest[]> {
  const digests: FileDigest[] = [];
  for (const { file, sha256: digest } of known.files) {
    const path = contentPath(folder, digest);
    if (existsSync(path)) digests.push({ name: file, ...(await fileDigest(path)) });
  }
  return digests;
}

/** Their names, also of a drop that cannot be audited. */
export function sourceNames({ drop, controlPaths, history }: Parameters<typeof sourceFiles>[0]): string[] {
  return history === null ? dropNames(drop, controlPaths) : history.known.files.map(({ file }) => file);
}

/** The files to be audited: those of a drop, or those of a history that count. */
export function sourceFiles(from: {
  readonly drop: string;
  /** Paths of control files, which are no files of a drop. */
  readonly controlPaths: readonly string[];
  readonly history: OpenedHistory | null;
}): SourceFile[] {
  return from.history === null
    ? dropFiles(from.drop, from.controlPaths)
    : historyFiles(from.history.folder, from.history.known);
}
