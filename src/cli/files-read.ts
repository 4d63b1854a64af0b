import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";

/** Stands before the names of files that came with the program. */
export const PACKAGE = "package/";

/** Digests of the files that this process read as inputs: by path, or by name in the package. */
const read = new Map<string, string>();

/**
 * Notes what was read of a file. A manifest is made of these notes, so that it holds what was used and not what the
 * file has become since. Throws `file-changed` where it was read before and was another.
 */
export function takeNote(key: string, path: string, bytes: Uint8Array): void {
  const digest = sha256(bytes);
  const before = read.get(key);
  if (before !== undefined && before !== digest)
    throw auditError(
      "file-changed",
      "an input changed while the program ran",
      path,
      "run again once nobody writes to it",
    );
  read.set(key, digest);
}

/** What was read so far. */
export function filesRead(): ReadonlyMap<string, string> {
  return read;
}
