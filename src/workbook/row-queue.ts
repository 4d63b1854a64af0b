import type { Cell } from "./sheet.js";

/** Rows not yet written. */
export interface RowQueue {
  isEmpty(): boolean;
  /** Takes the next row; only where there is one. */
  take(): readonly Cell[];
}

/** Rows one by one, with a look at whether there are more. */
export function rowQueue(rows: Iterable<readonly Cell[]>): RowQueue {
  const iterator = rows[Symbol.iterator]();
  let ahead = iterator.next();
  return {
    isEmpty: () => ahead.done === true,
    take() {
      const row = ahead.value;
      ahead = iterator.next();
      return row;
    },
  };
}
