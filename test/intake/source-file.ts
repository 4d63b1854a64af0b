import type { SourceFile } from "#intake/contract.js";

/** A file of a test drop, handed over in pieces of `piece` bytes. */
export function sourceFile(name: string, content: string | Uint8Array, piece = 65_536): SourceFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    bytes: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}
