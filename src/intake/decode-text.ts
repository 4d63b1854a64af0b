import type { Mapping } from "#generated/types.js";
import { lineEnds, type TextFailure } from "./text-failure.js";

export type Encoding = NonNullable<Mapping["encoding"]>;

/** Turns the bytes of a file into text, piece by piece; pieces end with a line end, except the last. */
export interface TextDecoding {
  push(bytes: Uint8Array): string | TextFailure;
  end(): string | TextFailure;
}

const LINE_FEED = 0x0a;

/** The encoding a byte-order mark tells; null where there is none. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/**
 * A strict decoder of one file. Every piece is decoded by itself, so that a failure and its line do not depend
 * on how the bytes were cut. A byte-order mark is left in place. A NUL character is a failure: no table has
 * one, text in an undeclared UTF-16 has many, and csv-parse ends a quoted cell at it.
 */
export function textDecoding(encoding: Encoding): TextDecoding {
  let pending: Uint8Array[] = [];
  let line = 1;

  function decode(bytes: Uint8Array): string | TextFailure {
    const text = strictText(bytes, encoding);
    const sound = text ?? longestSoundText(bytes, encoding);
    const nul = sound.indexOf("\0");
    if (nul !== -1) return failure(sound.slice(0, nul), "the text holds a NUL character");
    if (text === null) return failure(sound, `the bytes are not ${encoding}`);
    line += lineEnds(text);
    return text;
  }

  function failure(before: string, expected: string): TextFailure {
    return { code: "bad-encoding", line: line + lineEnds(before), expected };
  }

  return {
    push(bytes) {
      const held = pending.reduce((sum, piece) => sum + piece.length, 0);
      const cut = afterLastLineFeed(bytes, encoding, held);
      if (cut === 0) {
        pending.push(bytes);
        return "";
      }
      const piece = Buffer.concat([...pending, bytes.subarray(0, cut)]);
      pending = cut < bytes.length ? [bytes.subarray(cut)] : [];
      return decode(piece);
    },
    end: () => decode(Buffer.concat(pending)),
  };
}

/** The text of the first bytes of a file, with a mark in place of whatever cannot be read. */
export function lenientText(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return inWindows1252(decoder.decode(bytes, { stream: true }), encoding);
}

function strictText(bytes: Uint8Array, encoding: Encoding, isCut = false): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return inWindows1252(decoder.decode(bytes, { stream: isCut }), encoding);
  } catch {
    return null;
  }
}

/** Halves its way to the longest beginning that can be read. */
function longestSoundText(bytes: Uint8Array, encoding: Encoding): string {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (strictText(bytes.subarray(0, middle), encoding, true) === null) broken = middle;
    else sound = middle;
  }
  return strictText(bytes.subarray(0, sound), encoding, true) ?? "";
}

/** Number of bytes up to and including the last line feed; `held` bytes stand before them. */
function afterLastLineFeed(bytes: Uint8Array, encoding: Encoding, held: number): number {
  let at = bytes.lastIndexOf(LINE_FEED);
  if (!encoding.startsWith("utf-16")) return at + 1;
  // The other half of the character stands after it, or before it.
  const half = encoding === "utf-16le" ? 1 : -1;
  while (at !== -1 && ((held + at) % 2 === (half === 1 ? 1 : 0) || bytes[at + half] !== 0)) {
    at = at === 0 ? -1 : bytes.lastIndexOf(LINE_FEED, at - 1);
  }
  return at === -1 ? 0 : at + (half === 1 ? 2 : 1);
}

/** What windows-1252 has at 0x80 to 0x9f; Node 20's own decoder leaves the control characters of Latin-1 there. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function inWindows1252(text: string, encoding: Encoding): string {
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);
}
