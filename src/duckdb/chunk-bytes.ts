/** A chunk of an answer whose first column is of bytes. */
export interface BytesChunk {
  readonly rowCount: number;
  getColumnVector(column: number): unknown;
}

interface BlobVector {
  getItemBytes(row: number): Uint8Array | null;
}

/** The bytes of the first column of a chunk, null where it is blank: without a text, or a copy, for each on the way. */
export function chunkBytes(chunk: BytesChunk): (Uint8Array | null)[] {
  const vector = chunk.getColumnVector(0) as BlobVector;
  return Array.from({ length: chunk.rowCount }, (_, row) => vector.getItemBytes(row));
}
