import { LINE_FEED } from "./bytes.js";

/** Cuts a stream of bytes anew, so that every piece but the last ends with a line feed. */
export interface WholeLines {
  /** The caller may use the memory of `bytes` again afterwards. */
  push(bytes: Buffer): void;
  /** What follows the last line feed; empty where nothing does. */
  rest(): Buffer;
  /** Length of the line that has not ended yet. */
  held(): number;
}

/** `onLines` gets one or several lines at a time. Nothing is copied but what a cut leaves of a line. */
export function wholeLines(onLines: (lines: Buffer) => void): WholeLines {
  let begun: Buffer[] = [];
  let held = 0;

  function hold(bytes: Buffer): void {
    if (bytes.length === 0) return;
    begun.push(Buffer.from(bytes));
    held += bytes.length;
  }

  return {
    push(bytes) {
      const end = bytes.lastIndexOf(LINE_FEED) + 1;
      if (end === 0) {
        hold(bytes);
        return;
      }
      const first = held === 0 ? 0 : bytes.indexOf(LINE_FEED) + 1;
      if (first > 0) onLines(Buffer.concat([...begun, bytes.subarray(0, first)]));
      if (first < end) onLines(bytes.subarray(first, end));
      begun = [];
      held = 0;
      hold(bytes.subarray(end));
    },
    rest: () => Buffer.concat(begun),
    held: () => held,
  };
}
