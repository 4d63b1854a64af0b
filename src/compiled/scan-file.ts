import { closeSync, openSync, readSync } from "node:fs";
import { scan } from "#intake/scan/scan.js";
import type { ScanResult } from "#intake/scan/scan-result.js";

/** A file to scan, and the character between its cells. */
export interface ScannedFile {
  readonly path: string;
  readonly delimiter: string;
}

/** Fits the caches of a core: hashing and searching read each piece from there. */
const PIECE_BYTES = 262_144;

/** Scans a file from beginning to end. Throws what the file system throws. */
export function scanFile({ path, delimiter }: ScannedFile): ScanResult {
  const file = openSync(path, "r");
  try {
    const one = scan(delimiter);
    const memory = new Uint8Array(PIECE_BYTES);
    for (let read = readSync(file, memory); read > 0; read = readSync(file, memory)) {
      one.push(memory.subarray(0, read));
    }
    return one.end();
  } finally {
    closeSync(file);
  }
}
