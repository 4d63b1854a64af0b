import { createHash, hash } from "node:crypto";

/** Hexadecimal SHA-256 of a text or bytes. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content);
}

/** A SHA-256 that is fed piece by piece; texts count as UTF-8. */
export interface RunningSha256 {
  update(piece: Uint8Array | string): void;
  hex(): string;
  /** Digest of what was fed so far; more can follow. */
  soFar(): string;
}

export function runningSha256(): RunningSha256 {
  const hash = createHash("sha256");
  return {
    update: (piece) => void hash.update(piece),
    hex: () => hash.digest("hex"),
    soFar: () => hash.copy().digest("hex"),
  };
}
