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
  const counts: Count[] = [];
  const byCode = new Map<string, Map<string, Count[]>>();
  return {
    add(row, field, fault) {
      const column = fault.column ?? "";
      const code = (fault.value ?? "").trim();
      const codes = byCode.get(column) ?? new Map<string, Count[]>();
      if (codes.size === 0) byCode.set(column, codes);
      // Of one code in one column there are as many counts as fields that read it.
      const known = codes.get(code) ?? [];
      if (known.length === 0) codes.set(code, known);
      let count = known.find((one) => one.field === field);
      if (!count) {
        count = { column, code, field, rows: 0, last: 0 };
        known.push(count);
        counts.push(count);
      }
      // Two records of one row may read the same cell: the row counts once.
      if (count.last !== row) count.rows++;
      count.last = row;
    },
    counts: (file, rows) =>
      [...counts]
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
