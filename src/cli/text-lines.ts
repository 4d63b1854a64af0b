import { closeSync, openSync, readSync } from "node:fs";

const PIECE_BYTES = 1 << 20;

/**
 * The lines of a text file one by one, so that it may be larger than one text can be. Lines end with a line feed and nothing
 * else: a text may hold other characters that end lines elsewhere.
 */
export function* textLines(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const piece = new Uint8Array(PIECE_BYTES);
    let rest = "";
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      const lines = (rest + decoder.decode(piece.subarray(0, read), { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    closeSync(file);
  }
}
