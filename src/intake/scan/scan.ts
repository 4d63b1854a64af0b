import { runningSha256 } from "#seal/digest.js";
import { LINE_FEED, next, QUOTE } from "./bytes.js";
import { BYTE_ORDER_MARK, oddBytes } from "./odd-bytes.js";
import type { Oddity, OddityCode, ScanResult } from "./scan-result.js";
import { type Limits, structure } from "./structure.js";
import { wholeLines } from "./whole-lines.js";

/** A scan of one file, fed with its bytes in pieces of any size. */
export interface Scan {
  /** The caller may use the memory of `bytes` again afterwards. */
  push(bytes: Uint8Array): void;
  end(): ScanResult;
}

/**
 * DuckDB's `buffer_size`, which whoever reads the file has to state. Its limit for a record is 2,000,000 bytes; what
 * is near that is left to csv-parse.
 */
export const DUCKDB_LIMITS: Limits = { longest: 1_990_000, buffer: 32_000_000 };

const MARK_LENGTH = BYTE_ORDER_MARK.length;

/**
 * Tells in one pass whether a delimited text is in plain shape: whether DuckDB's reader, with everything stated and
 * the strict grammar, gives for every record the very cells that csv-parse gives as `csv.ts` sets it up. What is in
 * doubt is not plain. It does not look at widths.
 *
 * @param delimiter one ASCII character
 */
export function scan(delimiter: string, limits: Limits = DUCKDB_LIMITS): Scan {
  const seal = runningSha256();
  const border = delimiter.charCodeAt(0);
  const records = structure(border, limits);
  const lines = wholeLines(look);
  let bytes = 0;
  let offset = 0;
  let reason: Oddity | null = null;

  /** Line by line, whatever is odd first, so that the reason does not depend on how the bytes were cut. */
  function look(piece: Buffer): void {
    if (reason !== null) return;
    const begin = offset === 0 && piece.subarray(0, MARK_LENGTH).equals(BYTE_ORDER_MARK) ? MARK_LENGTH : 0;
    const text = piece.subarray(begin);
    const found = oddBytes(text);
    if (begin > 0 && found?.at !== 0 && needsItsQuotes(text, border)) {
      reason = oddity("quote-after-mark", 1);
      return;
    }
    reason = records.walk(found === null ? text : text.subarray(0, found.at), offset + begin);
    if (found !== null) reason ??= { code: found.code, line: records.line() };
    offset += piece.length;
  }

  return {
    push(piece) {
      seal.update(piece);
      bytes += piece.length;
      if (reason !== null) return;
      lines.push(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
      if (lines.held() > limits.longest) reason ??= oddity("long-record", records.line());
    },
    end() {
      look(lines.rest());
      const odd = reason ?? records.end();
      const sealed = { sha256: seal.hex(), bytes };
      return odd === null
        ? { plain: true, ...sealed, ...records.summary() }
        : { plain: false, ...sealed, reason: odd };
    },
  };
}

function oddity(code: OddityCode, line: number): Oddity {
  return { code, line };
}

/** Does the text begin with a cell of one line that reads otherwise if its first quote is taken for a letter? */
function needsItsQuotes(text: Buffer, delimiter: number): boolean {
  if (text[0] !== QUOTE) return false;
  const close = next(text, QUOTE, 1);
  if (next(text, LINE_FEED, 0) < close) return false;
  return text[close + 1] === QUOTE || text.subarray(1, close).includes(delimiter);
}
