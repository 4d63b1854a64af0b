import { createReadStream } from "node:fs";
import type { FileDigest } from "#generated/types.js";
import { runningSha256 } from "#seal/digest.js";

/** Length and digest of a file. */
export async function fileDigest(path: string): Promise<Omit<FileDigest, "name">> {
  const digest = runningSha256();
  let bytes = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    digest.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: digest.hex() };
}
