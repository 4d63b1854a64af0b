const PIECE_CHARACTERS = 1 << 20;

/** Lines, with line ends, as pieces of UTF-8: to digest and write each by itself costs more than to make it. */
export async function* linePieces(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let gathered: string[] = [];
  let size = 0;
  for await (const line of lines) {
    gathered.push(line, "\n");
    size += line.length;
    if (size < PIECE_CHARACTERS) continue;
    yield Buffer.from(gathered.join(""));
    gathered = [];
    size = 0;
  }
  if (gathered.length > 0) yield Buffer.from(gathered.join(""));
}
