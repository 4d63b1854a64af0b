import type { Cell } from "./cell.js";

/** A chunk to be appended, as DuckDB takes it. */
export interface EmptyChunk {
  rowCount: number;
  readonly columnCount: number;
  getColumnVector(column: number): Vector;
}

interface Vector {
  readonly type: { toString(): string };
  setItem(row: number, value: unknown): void;
  flush(): void;
}

/** Fills a chunk that was made for as many rows. Throws where a column of whole numbers is given anything else. */
export function fillChunk(chunk: EmptyChunk, rows: readonly (readonly Cell[])[]): void {
  chunk.rowCount = rows.length;
  for (let column = 0; column < chunk.columnCount; column += 1) {
    const vector = chunk.getColumnVector(column);
    if (vector.type.toString() === "BIGINT") fillWholeNumbers(vector, rows, column);
    else for (const [index, row] of rows.entries()) vector.setItem(index, row[column] ?? null);
    vector.flush();
  }
}

/** Writes numbers into DuckDB's memory as two halves each; a BigInt for each of them costs several times as much. */
function fillWholeNumbers(vector: Vector, rows: readonly (readonly Cell[])[], column: number): void {
  const { items } = vector as { readonly items?: unknown };
  const halves =
    items instanceof BigInt64Array ? new Int32Array(items.buffer, items.byteOffset, items.length * 2) : null;
  for (const [index, row] of rows.entries()) {
    const cell = row[column] ?? null;
    if (cell === null || halves === null) {
      vector.setItem(index, cell === null ? null : BigInt(cell as number));
      continue;
    }
    if (!Number.isInteger(cell) || Math.abs(cell as number) >= 2 ** 63)
      throw new RangeError(`column ${column} takes whole numbers, not ${cell}`);
    halves[2 * index] = cell as number;
    halves[2 * index + 1] = Math.floor((cell as number) / 2 ** 32);
  }
}
