/** Why a file cannot be read as a table, and on which physical line (from 1). */
export interface TextFailure {
  readonly code:
    | "unreadable-file"
    | "bad-encoding"
    | "bad-header"
    | "unreadable-workbook"
    | "workbook-too-large";
  readonly line: number;
  /** In words, for the message. */
  readonly expected: string;
}

/** Number of line ends in a text: CRLF, LF or a lone CR each count once. */
export function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  for (let at = text.indexOf("\r"); at !== -1; at = text.indexOf("\r", at + 1)) {
    if (text[at + 1] !== "\n") count++;
  }
  return count;
}
