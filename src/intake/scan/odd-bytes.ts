import { isUtf8 } from "#seal/is-utf8.js";
import { LINE_FEED, next } from "./bytes.js";
import { MISSING_MARK } from "./missing-mark.js";
import type { OddityCode } from "./scan-result.js";

/** Bytes that are no plain text wherever they stand, and where the line begins that holds the first of them. */
export interface OddBytes {
  readonly code: OddityCode;
  readonly at: number;
}

export const BYTE_ORDER_MARK = Buffer.from("\uFEFF");

/** Looks through whole lines, which cut no character. */
export function oddBytes(lines: Buffer): OddBytes | null {
  if (oddityOf(lines) === null) return null;
  let at = 0;
  for (;;) {
    const end = next(lines, LINE_FEED, at) + 1;
    const code = oddityOf(lines.subarray(at, end));
    if (code !== null) return { code, at };
    at = end;
  }
}

function oddityOf(lines: Buffer): OddityCode | null {
  if (!isUtf8(lines)) return "not-utf-8";
  if (lines.includes(0x00) || lines.includes(MISSING_MARK)) return "control-character";
  return lines.includes(BYTE_ORDER_MARK) ? "byte-order-mark" : null;
}
