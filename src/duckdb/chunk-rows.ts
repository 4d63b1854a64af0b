import { type Cell, cellOf } from "./cell.js";

/** A chunk of an answer, as DuckDB hands it out. */
export interface Chunk {
  readonly rowCount: number;
  readonly columnCount: number;
  getColumnVector(column: number): Vector;
}

interface Vector {
  readonly type: { toString(): string };
  getItem(row: number): unknown;
}

/**
 * The rows of a chunk. The columns that make up nearly every answer are read from DuckDB's own memory, without an object
 * for each value on the way; every other type, and any form that is not expected, by `getItem`.
 */
export function chunkRows(chunk: Chunk): Cell[][] {
  const { rowCount, columnCount } = chunk;
  const columns = Array.from({ length: columnCount }, (_, column) =>
    columnCells(chunk.getColumnVector(column), rowCount),
  );
  return Array.from({ length: rowCount }, (_, row) => columns.map((cells) => cells[row] as Cell));
}

/** The members of vectors that hold their memory. */
interface Memory {
  readonly items?: unknown;
  readonly dataView?: unknown;
  readonly itemOffset?: unknown;
  readonly validity?: { readonly data?: unknown; readonly offset?: unknown };
}

type Reader = (row: number) => Cell;

function columnCells(vector: Vector, rows: number): Cell[] {
  const memory = vector as unknown as Memory;
  const read = readerOf(vector, memory, rows) ?? ((row: number) => cellOf(vector.getItem(row)));
  const bits = memory.validity?.data;
  const cells: Cell[] = new Array(rows);
  if (bits instanceof BigUint64Array && memory.validity?.offset === 0) {
    const valid = new Uint8Array(bits.buffer, bits.byteOffset, bits.byteLength);
    for (let row = 0; row < rows; row += 1)
      cells[row] = ((valid[row >> 3] as number) >> (row & 7)) & 1 ? read(row) : null;
  } else if (bits === null) {
    for (let row = 0; row < rows; row += 1) cells[row] = read(row);
  } else {
    for (let row = 0; row < rows; row += 1) cells[row] = cellOf(vector.getItem(row));
  }
  return cells;
}

/** Reads a value that is there; null where `getItem` has to. */
function readerOf(vector: Vector, { items, dataView, itemOffset }: Memory, rows: number): Reader | null {
  switch (vector.type.toString()) {
    case "BIGINT":
      return items instanceof BigInt64Array ? wholeNumbers(items) : null;
    case "INTEGER":
      return items instanceof Int32Array ? (row) => items[row] as number : null;
    case "SMALLINT":
      return items instanceof Int16Array ? (row) => items[row] as number : null;
    case "BOOLEAN":
      return dataView instanceof DataView && dataView.byteLength === rows
        ? (row) => dataView.getUint8(row) !== 0
        : null;
    case "VARCHAR":
      return dataView instanceof DataView && itemOffset === 0 ? texts(vector, dataView) : null;
    default:
      return null;
  }
}

/** Instants, counts and the mark of far.ts are exact as numbers. */
function wholeNumbers(items: BigInt64Array): Reader {
  const low = new Uint32Array(items.buffer, items.byteOffset, items.length * 2);
  const high = new Int32Array(items.buffer, items.byteOffset, items.length * 2);
  return (row) => (high[2 * row + 1] as number) * 2 ** 32 + (low[2 * row] as number);
}

/** Bytes of a text that stand in the vector itself; the first four of a longer one do too. */
const INLINE = 12;

function texts(vector: Vector, { buffer, byteOffset, byteLength }: DataView): Reader {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return (row) => {
    const at = row * 16;
    const length = bytes.readUInt32LE(at);
    if (length <= INLINE) return bytes.toString("utf8", at + 4, at + 4 + length);
    const text = vector.getItem(row) as string;
    // getItem leaves out a byte order mark at the start of a text.
    const isMarked = bytes[at + 4] === 0xef && bytes[at + 5] === 0xbb && bytes[at + 6] === 0xbf;
    return isMarked && Buffer.byteLength(text) < length ? `\uFEFF${text}` : text;
  };
}
