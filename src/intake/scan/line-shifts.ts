/**
 * Where data rows begin. Row r begins on physical line r + 1 until an empty line or a newline in a cell shifts the
 * rows after it: `rows` are the first rows of each shift, in order, `lines` the lines they begin on.
 */
export interface LineShifts {
  readonly rows: Uint32Array;
  readonly lines: Uint32Array;
}

/** The physical line (from 1) on which a data row (from 1) begins. */
export function lineOf({ rows, lines }: LineShifts, row: number): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle] ?? 0) <= row) from = middle + 1;
    else to = middle;
  }
  if (from === 0) return row + 1;
  return (lines[from - 1] ?? 0) + row - (rows[from - 1] ?? 0);
}

/** Collects shifts from rows told in order. */
export function lineShifts() {
  let rows = new Uint32Array(16);
  let lines = new Uint32Array(16);
  let count = 0;
  let shift = 1;

  return {
    tell(row: number, line: number): void {
      if (line - row === shift) return;
      shift = line - row;
      if (count === rows.length) {
        rows = doubled(rows);
        lines = doubled(lines);
      }
      rows[count] = row;
      lines[count] = line;
      count++;
    },
    all: (): LineShifts => ({ rows: rows.slice(0, count), lines: lines.slice(0, count) }),
  };
}

function doubled(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(list.length * 2);
  twice.set(list);
  return twice;
}
