import { writeSync } from "node:fs";

/** Writes all bytes to an open file: a full disk takes a part and says so only by the count. Throws what the system says; `path` goes with it. */
export function writeWhole(handle: number, content: string | Uint8Array, path: string): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}
