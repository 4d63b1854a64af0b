import { firstRow } from "./csv.js";
import { type Encoding, lenientText, markedEncoding } from "./decode-text.js";
import type { Header } from "./header.js";
import type { TextFailure } from "./text-failure.js";

/** The first bytes of a file; whole where there are no more. */
export interface Head {
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

const HEAD_BYTES = 262_144;
const DELIMITERS = [",", ";", "\t", "|"];

/** Reads as much of a file as a header may take. Whatever can be blank in front of it is read through. */
export async function readHead(pieces: AsyncIterable<Uint8Array>): Promise<Head> {
  const held: Uint8Array[] = [];
  let length = 0;
  let blank = true;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    blank = blank && isBlank(piece);
    if (length >= HEAD_BYTES && !blank) return { bytes: Buffer.concat(held), whole: false };
  }
  return { bytes: Buffer.concat(held), whole: true };
}

/** Nothing but line ends, blanks and byte-order marks: an empty file. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => BLANK.has(byte));
}

const BLANK = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);

/**
 * The header in the encoding that a byte-order mark tells, else in the declared one, with the stated delimiter or the one
 * that fits its first line.
 */
export function readHeader(head: Head, declared: Encoding, stated?: string): Header | TextFailure {
  const encoding = markedEncoding(head.bytes) ?? declared;
  const text = lenientText(head.bytes, encoding);
  const delimiter = stated ?? likelyDelimiter(text);
  const row = firstRow(text, delimiter);
  if (row === null) return { code: "bad-header", line: 1, expected: "there is no header" };
  if ("code" in row) return row;
  if (!row.complete && !head.whole) {
    return { code: "bad-header", line: row.line, expected: `the header is longer than ${HEAD_BYTES} bytes` };
  }
  // What the lenient decoder could not read, or a wide encoding read byte by byte.
  if (/[\0\uFFFD]/.test(row.source)) {
    return { code: "bad-encoding", line: row.line, expected: `the header is not ${encoding}` };
  }
  return { columns: row.cells.map((name) => name.trim()), delimiter, encoding, line: row.line };
}

/** Why no column can be told from the others; null for a sound header. */
export function headerFailure({ columns, line }: Header): TextFailure | null {
  const bad = (expected: string): TextFailure => ({ code: "bad-header", line, expected });
  const nameless = columns.indexOf("");
  if (nameless !== -1) return bad(`column ${nameless + 1} of the header has no name`);
  const twice = columns.find((name, position) => columns.indexOf(name) !== position);
  return twice === undefined ? null : bad(`the header names column \`${twice}\` twice`);
}

/** The delimiter that occurs most in the first line, outside quotes; a comma where there is none. */
function likelyDelimiter(text: string): string {
  const counts = new Map(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  let begun = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === "\n" || character === "\r") {
      if (begun) break;
      continue;
    }
    begun = true;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [",", 0] as [string, number])[0];
}
