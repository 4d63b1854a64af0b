import { createReadStream } from "node:fs";

const LINE_FEED = 10;

/** Whoever needs some lines of a large file. */
export interface LineSieve {
  /** Is the line needed? Told by its first bytes, each as one character (Latin-1). */
  wants(head: string): boolean;
  take(line: string): void;
}

/** Reads a file once and hands over the lines that are wanted: the others are neither decoded nor held. `head`: bytes shown. */
export async function siftLines(
  path: string,
  head: number,
  sieve: LineSieve,
  onBytes?: (bytes: Uint8Array) => void,
): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  const tell = (bytes: Buffer, from: number, to: number) => {
    if (to > from && sieve.wants(bytes.toString("latin1", from, Math.min(to, from + head))))
      sieve.take(bytes.toString("utf8", from, to));
  };
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    onBytes?.(bytes);
    const held = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    let from = 0;
    for (let end = held.indexOf(LINE_FEED); end >= 0; end = held.indexOf(LINE_FEED, from)) {
      tell(held, from, end);
      from = end + 1;
    }
    rest = held.subarray(from);
  }
  tell(rest, 0, rest.length);
}
