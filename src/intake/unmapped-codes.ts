import { byText } from "#shared/text-order.js";
import type { IntakeResult } from "./contract.js";
import type { Fault } from "./plan.js";

type UnmappedCodes = IntakeResult["unmappedCodes"][number];

/** Counts the rows of a file that hold a code no table lists. */
export interface UnmappedTally {
  add(row: number, field: string, fault: Fault): void;
  /** Ordered by column, code and field. Takes the number of data rows of the file. */
  counts(file: string, rows: number): UnmappedCodes[];
}

interface Count {
  readonly column: string;
  readonly code: string;
  readonly field: string;
  rows: number;
  last: number;
}

export function unmappedTally(): UnmappedTally {
  const counts = new Map<string, Count>();
  return {
    add(row, field, fault) {
      const column = fault.column ?? "";
      const code = (fault.value ?? "").trim();
      const name = JSON.stringify([column, code, field]);
      const count = counts.get(name) ?? { column, code, field, rows: 0, last: 0 };
      // Two records of one row may read the same cell: the row counts once.
      if (count.last !== row) count.rows++;
      count.last = row;
      counts.set(name, count);
    },
    counts: (file, rows) =>
      [...counts.values()]
        .sort((a, b) => byText(a.column, b.column) || byText(a.code, b.code) || byText(a.field, b.field))
        .map((count) => ({
          file,
          column: count.column,
          code: count.code,
          field: count.field,
          rows: count.rows,
          sharePercent: Math.floor((count.rows * 1000) / rows) / 10,
        })),
  };
}
